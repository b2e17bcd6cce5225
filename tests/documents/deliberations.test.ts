import { describe, expect, test } from 'vitest';
import { ItemInput } from '#shared/features/council/model';
import { civilDate } from '#shared/kernel/dates';
import { DocumentId } from '#shared/kernel/ids';
import { aHeldTown, voteAll, type HeldTown } from '../unit/deliberations/a-held-town';
import { paragraphsIn, partOf, plainText, tableRows, wordErrors } from './word-reading';

/** What generic models still carry and the law abolished on 1 July 2022. */
const ABOLISHED = ['compte rendu sommaire', 'ont signé', 'huitaine', 'recueil des actes', 'compte administratif'];

async function aNumberedTown(): Promise<HeldTown> {
  const town = await aHeldTown();
  await voteAll(town);
  await town.core.call('deliberations.number', { sessionId: town.sessionId });
  return town;
}

async function bytesOf({ core }: HeldTown, { id }: { readonly id: string }): Promise<Uint8Array> {
  return (await core.call('documents.content', { id: DocumentId.parse(id) })).bytes;
}

async function check(bytes: Uint8Array): Promise<string> {
  expect(await wordErrors(bytes)).toEqual([]);
  expect(paragraphsIn(bytes).filter((text) => / [;:?!€%»]|« |\d [€]|n° |'/u.test(text))).toEqual([]);
  expect(partOf(bytes, 'word/styles.xml')).toContain('<w:lang w:val="fr-FR"');
  const text = plainText(bytes);
  for (const word of ABOLISHED) expect(text.toLowerCase()).not.toContain(word);
  return text;
}

const plain = (cells: readonly string[]) => cells.map((cell) => cell.replace(/[\u00A0\u202F]/g, ' '));

describe('the documents after the vote', { timeout: 180_000 }, () => {
  test('a deliberation is an extract of the register, with its figures, its vote, its remedies and its signatures', async () => {
    const town = await aNumberedTown();
    const { core, sessionId } = town;
    const [street, grants, road] = await core.call('deliberations.drawUp', { sessionId });
    if (!street || !grants || !road) expect.unreachable('three deliberations');
    const bytes = await bytesOf(town, street);
    const text = await check(bytes);
    const said = [
      'RÉPUBLIQUE FRANÇAISE',
      'Extrait du registre des délibérations du conseil municipal',
      'Séance du jeudi 24 septembre 2026 à 18 h 35',
      '17 septembre 2026',
      'M. X Testard, maire',
      'Mme X Aubry',
      'M. X Dumas à Mme X Colin',
      'N° 2026_01_01 – Objet : Dénomination d’une voie nouvelle',
      'VU le code général des collectivités territoriales ;',
      'CONSIDÉRANT l’intérêt d’une adresse ;',
      'Après avoir entendu l’exposé de Mme X Aubry et en avoir délibéré',
      'DÉCIDE',
      'Article 1er – de nommer cette voie',
      'Article 2 – de charger le maire',
      'La délibération est adoptée à l’unanimité : 7 voix pour.',
      'tribunal administratif de Nancy dans un délai de deux mois',
      'Transmis en sous-préfecture de Briey le …',
      'La secrétaire de séance,',
      'Le Maire,',
      'Xavier Testard',
    ];
    for (const one of said) expect(text).toContain(one);
    expect(tableRows(bytes)).toEqual(
      expect.arrayContaining([
        ['En exercice', 'Présents', 'Pouvoirs', 'Votants', 'Quorum'],
        ['8', '6', '1', '7', '5'],
        ['7', '7', '0', '0', '0'],
      ]),
    );
    expect(text).not.toContain('[à compléter');
    const voted = await check(await bytesOf(town, grants));
    expect(voted).toContain('Annexe – Tableau des subventions');
    expect(voted).toContain('Mme Odile Vernier, présidente de l’association « Aviron », a quitté la salle');
    const rejected = await check(await bytesOf(town, road));
    for (const one of ['N’ADOPTE PAS LE PROJET SUIVANT', 'Ont voté pour (1 voix)', 'Ont voté contre (6 voix)'])
      expect(rejected).toContain(one);
  });

  test('a corrected deliberation says so, and its file printed again carries its dates', async () => {
    const town = await aNumberedTown();
    const { core, sessionId } = town;
    await core.call('deliberations.drawUp', { sessionId });
    const { rows } = await core.call('deliberations.board', { sessionId });
    const id = rows[0]?.deliberationId;
    if (!id) expect.unreachable('numbered');
    const { title, visas, recitals, decision } =
      (await core.call('deliberations.drawn', { id })).versions[0]?.content ?? expect.unreachable();
    const values = { title: `${title} (lotissement)`, visas, recitals, decision };
    await core.call('deliberations.correct', { id, version: 1, reason: 'Erreur matérielle', values });
    for (const kind of ['transmitted', 'deliberations-published'] as const)
      await core.call('councilPublication.record', { sessionId, kind, happenedOn: civilDate('2026-09-25'), note: '' });
    const text = await check(await bytesOf(town, await core.call('deliberations.print', { id })));
    expect(text).toContain('Version rectificative n° 2, qui annule et remplace la précédente – Motif : Erreur matérielle');
    expect(text).toContain(
      'Transmis en sous-préfecture de Briey le 25 septembre 2026 – Publié sur le site internet de la commune le 25 septembre 2026',
    );
  });

  test('the list names every affair examined with its result, and the certificate says when it was posted', async () => {
    const town = await aNumberedTown();
    const { core, sessionId } = town;
    const postedOn = civilDate('2026-09-28');
    const list = await bytesOf(town, await core.call('deliberations.issueList', { sessionId, postedOn }));
    const text = await check(list);
    expect(text).toContain('Affichée et mise en ligne le 28 septembre 2026.');
    expect(text).toContain('article L. 2121-25');
    expect(tableRows(list).map(plain)).toEqual(
      [
        ['N°', 'Objet', 'Résultat', 'Code ACTES'],
        ['2026_01_01', 'Dénomination d’une voie nouvelle', 'Adoptée', '8.3'],
        ['2026_01_02', expect.stringContaining('Attribution de subventions'), 'Adoptée', '7.5'],
        ['–', 'Carte scolaire', 'Retirée', '8.1'],
        ['2026_01_03', 'Déclassement d’un chemin', 'Rejetée', '3.5'],
        ['Le Maire,Xavier Testard'],
      ]
        .slice(0, 5)
        .concat(tableRows(list).slice(5)),
    );
    const certificate = await check(await bytesOf(town, await core.call('deliberations.issueCertificate', { sessionId, postedOn })));
    expect(certificate).toContain(
      'certifie que la liste des délibérations examinées par le conseil municipal lors de sa séance du jeudi 24 septembre 2026',
    );
    expect(certificate).toContain('lundi 28 septembre 2026');
    expect(certificate).toContain('Fait à Jarny, le 25 septembre 2026');
  });

  test('the minutes hold everything the law asks of them', async () => {
    const town = await aNumberedTown();
    const { core, sessionId, items } = town;
    for (const { id } of Object.values(items))
      await core.call('sittings.discuss', { itemId: id, discussion: 'M. Bodin demande le coût. Le maire répond.' });
    const bytes = await bytesOf(town, await core.call('minutes.issue', { sessionId }));
    const text = await check(bytes);
    const said = [
      'Procès-verbal de la séance du conseil municipal',
      'Le jeudi 24 septembre 2026 à 18 h 35, le conseil municipal de la commune de Jarny, légalement convoqué le 17 septembre 2026',
      'sous la présidence de M. X Testard, maire',
      'Mme X Aubry est nommée secrétaire de séance.',
      'Présents à l’ouverture (6)',
      'M. X Dumas (pouvoir à Mme X Colin)',
      'Le quorum est atteint : 6 membres présents pour un quorum de 5 (article L. 2121-17',
      'Ordre du jour',
      'Affaire n° 1 – Dénomination d’une voie nouvelle',
      'La voie qui dessert le lotissement n’a pas de nom.',
      'M. Bodin demande le coût. Le maire répond.',
      'La délibération est adoptée à l’unanimité : 7 voix pour.',
      'Mme Odile Vernier, présidente de l’association « Aviron », a quitté la salle et n’a pris part ni au débat ni au vote.',
      'Le vote a lieu au scrutin public, à la demande du quart au moins des membres présents (article L. 2121-21',
      'L’affaire est retirée de l’ordre du jour',
      'Le maire annonce la fête.',
      'la séance est levée à 20 h 10',
      'Procès-verbal à arrêter au commencement de la séance suivante.',
      'La secrétaire de séance,',
      'Xavier Testard',
    ];
    for (const one of said) expect(text).toContain(one);
    expect(text).toMatch(/6 voix contre \(Mme X Aubry, M. X Bodin/);
    expect(text).not.toContain('[à compléter');
  });

  test('the minutes print the lists, the tables and the bold words of the texts', async () => {
    const town = await aHeldTown();
    const { core, sessionId, items } = town;
    const { id, version } = items.street;
    const values = {
      ...ItemInput.strip().parse(items.street),
      context:
        'Deux voies sont **sans nom** :\n\n- la première ;\n- la seconde.\n\n| Voie | Longueur |\n| --- | --- |\n| A | 120 |\n| B | 80 |',
      decision: 'de nommer :\n\n1. la rue des Mineurs ;\n2. la rue des Sources.\n\nde charger le maire de **l’exécution**.',
    };
    await core.call('items.update', { id, version, values });
    await voteAll(town);
    await core.call('deliberations.number', { sessionId });
    const bytes = await bytesOf(town, await core.call('minutes.issue', { sessionId }));
    await check(bytes);
    const xml = partOf(bytes, 'word/document.xml');
    expect(tableRows(bytes).map(plain)).toEqual(
      expect.arrayContaining([
        ['Voie', 'Longueur'],
        ['B', '80'],
      ]),
    );
    expect(xml).toMatch(/<w:b\/>(?:<[^>]*>)*sans nom/u);
    expect(xml).toMatch(/<w:b\/>(?:<[^>]*>)*Article\s1er/u);
    const listed = [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*<w:numPr>(?:(?!<\/w:p>).)*<\/w:p>/gsu)].map(([one]) =>
      one.replace(/<[^>]*>/g, ''),
    );
    for (const point of ['la première', 'la rue des Mineurs', 'la rue des Sources']) expect(listed.join('|')).toContain(point);
  });

  test('the register of a year has its two tables and the closing sheet of each session', async () => {
    const town = await aNumberedTown();
    const bytes = await bytesOf(town, await town.core.call('deliberations.issueRegister', { year: 2026 }));
    const text = await check(bytes);
    const said = [
      'Registre des délibérations 2026',
      'Table par date',
      'Table par objet',
      '7.5 – Finances locales – Subventions',
      'Feuillet clôturant la séance du jeudi 24 septembre 2026',
      'Membres présents (6)',
      'Mme Odile Vernier',
    ];
    for (const one of said) expect(text).toContain(one);
    expect(tableRows(bytes).map(plain)).toEqual(
      expect.arrayContaining([
        ['24/09/2026', '2026_01_03', 'Déclassement d’un chemin', '3.5', 'Rejetée'],
        ['3', '2026_01_03', 'Déclassement d’un chemin'],
      ]),
    );
  });
});
