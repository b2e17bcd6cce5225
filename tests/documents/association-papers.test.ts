import { describe, expect, test } from 'vitest';
import { civilDate } from '#shared/kernel/dates';
import { DocumentId } from '#shared/kernel/ids';
import { estimatePages } from '../../src/main/documents/page-numbers';
import { mayorMinute } from '../../src/main/documents/mayor-minute';
import { docxBytes, wordDocument } from '../../src/main/documents/word-document';
import type { MayorMinutePaper } from '../../src/main/documents/association-papers';
import { anAssociation } from '../support/builders';
import { createTestCore, type TestCore } from '../support/test-core';
import { paragraphsIn, partOf, plainText, wordErrors } from './word-reading';

const EVENT = {
  title: 'Gala annuel',
  on: civilDate('2026-09-24'),
  at: '18:30',
  place: 'salle Jean-Lurçat',
  purpose: 'Remettre les récompenses.',
};
const SUBJECT = {
  subject: 'réunion de {association}',
  body: '{civilite},\n\nVotre subvention {annee} : {montant_vote}.\n\n- un point ;\n- un autre.',
};
const PRESIDENT = {
  civility: 'madam',
  firstName: 'Zénaïde',
  lastName: 'Quatrelivres',
  email: 'z.quatrelivres@exemple.fr',
  phone: '',
} as const;

async function bytesOf(core: TestCore, { id }: { readonly id: string }): Promise<Uint8Array> {
  const { bytes } = await core.call('documents.content', { id: DocumentId.parse(id) });
  return bytes;
}

/** A town with one association about which nearly all is known, one of which only the name is, and one that wants to stay out. */
async function aTown() {
  const core = await createTestCore({ today: '2026-09-10' });
  const known = await core.call(
    'associations.create',
    anAssociation({
      name: 'Harmonie des mineurs',
      acronym: 'HDM',
      purpose: 'Musique d’harmonie',
      domain: 'Culture',
      otherDomains: ['Patrimoine et mémoire'],
      address: '12, rue du Carreau',
      postalCode: '54800',
      city: 'Jarny',
      phone: '0382331454',
      email: 'contact@harmonie.exemple.fr',
      members: 42,
      siret: '73282932000074',
      rna: 'W543001234',
      directoryEntry: 'full',
      seatIsHome: true,
      mailAddress: '3 place de l’Église',
      mailPostalCode: '54800',
      mailCity: 'Conflans-en-Jarnisy',
    }),
  );
  await core.call('mandates.add', { associationId: known.id, person: PRESIDENT, role: 'president', startsOn: civilDate('2024-01-01') });
  const bare = await core.call(
    'associations.create',
    anAssociation({ name: 'Amis du verger', purpose: 'Vergers', domain: 'Environnement' }),
  );
  const hidden = await core.call('associations.create', anAssociation({ name: 'Cercle discret', directoryEntry: 'none' }));
  return { core, known: known.id, bare: bare.id, hidden: hidden.id };
}

async function check(bytes: Uint8Array): Promise<void> {
  expect(await wordErrors(bytes)).toEqual([]);
  expect(paragraphsIn(bytes).filter((text) => / [;:?!€%»]|« |\d [€]|n° |'/u.test(text))).toEqual([]);
  expect(partOf(bytes, 'word/styles.xml')).toContain('<w:lang w:val="fr-FR"');
}

describe('the documents of associations', { timeout: 120_000 }, () => {
  test('the sheet says who the association is, on two pages, and never a number of its account', async () => {
    const { core, known } = await aTown();
    const bytes = await bytesOf(core, await core.call('sheet.issue', { associationId: known }));
    const text = plainText(bytes);
    const said = [
      'Harmonie des mineurs',
      'Musique d’harmonie',
      '732 829 320',
      'Zénaïde Quatrelivres',
      'Présidente',
      '42 adhérents',
      'domicile d’un bénévole',
      'Statuts déclarés',
      'Manquante',
    ];
    for (const one of said) expect(text).toContain(one);
    expect(await core.call('sheet.preview', { associationId: known })).toContainEqual({ label: 'Coordonnées bancaires', place: 'bank' });
    await check(bytes);
  });

  test('the minute names the event, who presides, the amounts and what is wanting, and a second one is a new version', async () => {
    const { core, known } = await aTown();
    const issued = await core.call('minute.issue', { associationId: known, event: EVENT });
    const again = await core.call('minute.issue', { associationId: known, event: EVENT });
    const bytes = await bytesOf(core, issued);
    const text = plainText(bytes);
    const said = [
      'Gala annuel',
      'jeudi 24 septembre 2026 à 18 h 30, salle Jean-Lurçat',
      'Mme Zénaïde Quatrelivres',
      'Remettre les récompenses.',
      'Contrat d’engagement républicain non enregistré.',
      '42 adhérents',
      'À dire',
    ];
    for (const one of said) expect(text).toContain(one);
    expect([issued.version, again.version]).toEqual([1, 2]);
    expect(again.fileName).toBe('2026-09-24-minute-harmonie-des-mineurs-v2.docx');
    expect(await core.call('documents.ofAssociation', { associationId: known })).toHaveLength(2);
    await check(bytes);
  });

  test('the minute stays on one page whatever is known', async () => {
    const long = 'Association intercommunale de sauvegarde du patrimoine minier et sidérurgique du pays de Briey et du Jarnisy. '.repeat(8);
    const many = Array.from({ length: 12 }, (_, rank) => `${rank} ${long}`);
    const facts = Array.from({ length: 8 }, () => ({ label: 'Élus dans l’association', value: long, lines: 2 }));
    const figures = {
      columns: ['Année', 'Demandé', 'Proposé', 'Voté', 'En nature', 'Soutien total'].map((head) => ({ head, share: 1 })),
      rows: [1, 2].map(() => Array.from({ length: 6 }, () => '999 999 999,00 €')),
    };
    const lists = [3, 1, 3, 5].map((lines, rank) => ({
      heading: 'Points',
      lines: many.slice(0, lines),
      empty: '',
      each: rank === 1 ? 2 : 1,
    }));
    const paper: MayorMinutePaper = {
      title: long,
      event: long,
      facts,
      figuresHeading: 'Chiffres clés',
      figures,
      figuresNote: long,
      lists,
      sayHeading: 'À dire',
    };
    const pages: number[] = [];
    const sheet = mayorMinute({ state: '', place: '', commune: 'COMMUNE DE JARNY' }, paper);
    await docxBytes(
      wordDocument({
        title: 'Minute',
        creator: 'Commune',
        footer: 'Pied',
        house: undefined,
        sheets: [sheet],
        pageNumbers(body, context) {
          const estimate = estimatePages(body, context);
          pages.push(estimate.pageCount ?? 0);
          return estimate;
        },
      }),
    );
    expect(pages).toEqual([1]);
  });

  test('the directory prints what is public and nothing of a person, a home or an account', async () => {
    const { core } = await aTown();
    const options = { title: 'Annuaire des associations', domains: [], dormant: false };
    expect(await core.call('directory.preview', options)).toMatchObject({ full: 1, nameOnly: 1, none: 1 });
    const bytes = await bytesOf(core, await core.call('directory.issue', options));
    const text = plainText(bytes);
    for (const one of [
      'Sommaire',
      'Culture',
      'Environnement',
      'Patrimoine et mémoire',
      'Voir aussi',
      'Harmonie des mineurs (HDM)',
      '03 82 33 14 54',
      'contact@harmonie.exemple.fr',
      'Amis du verger',
      'Index alphabétique',
      'HDM, voir Harmonie des mineurs',
    ])
      expect(text).toContain(one);
    const everything = partOf(bytes, 'word/document.xml') + partOf(bytes, 'docProps/core.xml') + partOf(bytes, 'word/footer1.xml');
    for (const secret of ['Quatrelivres', 'Zénaïde', 'rue du Carreau', 'place de l’Église', 'Cercle discret', '73282932000074', 'FR76'])
      expect(everything).not.toContain(secret);
    expect(await core.call('documents.general', {})).toHaveLength(1);
    await check(bytes);
  });

  test('labels follow the postal standard, begin where the sheet is free, and are not kept', async () => {
    const { core, known, bare } = await aTown();
    const preview = await core.call('labels.preview', { associationIds: [known, bare] });
    expect(preview).toEqual({
      ready: 1,
      missing: [{ id: bare, name: 'Amis du verger' }],
      sample: ['Harmonie des mineurs', 'À l’attention de Mme la Présidente', '3 place de l’Église', '54800 CONFLANS EN JARNISY'],
    });
    const { bytes, labels } = await core.call('labels.write', { associationIds: [known, bare], sheet: '63x34', start: 3 });
    expect(labels).toBe(1);
    expect(plainText(bytes)).toContain('54800 CONFLANS EN JARNISY');
    expect(await core.call('documents.ofAssociation', { associationId: known })).toEqual([]);
    expect(await wordErrors(bytes)).toEqual([]);
  });

  test('a letter is filled for each association, agrees with who presides, and is found in each file', async () => {
    const { core, known, bare } = await aTown();
    const preview = await core.call('letters.preview', { associationIds: [known, bare], letter: SUBJECT, shownId: known });
    expect(preview.shown?.paragraphs[0]).toBe('Madame la Présidente,');
    expect(preview.empty.find(({ id }) => id === bare)?.fields).toContain('Subvention votée pour l’année en cours');
    const bytes = await bytesOf(
      core,
      await core.call('letters.issue', { associationIds: [known, bare], letter: SUBJECT, reference: 'VA/118' }),
    );
    const text = plainText(bytes);
    for (const one of [
      'Madame la Présidente,',
      'Madame, Monsieur,',
      'Objet : réunion de Harmonie des mineurs',
      'Nos références : VA/118-2',
      'Jarny, le 10 septembre 2026',
      '– un point ;',
      '[à compléter : subvention votée pour l’année en cours]',
      '54800 CONFLANS EN JARNISY',
    ])
      expect(text).toContain(one);
    expect(partOf(bytes, 'word/document.xml').match(/<w:pageBreakBefore/g)).toHaveLength(2);
    for (const associationId of [known, bare]) expect(await core.call('documents.ofAssociation', { associationId })).toHaveLength(1);
    await check(bytes);
  });

  test('a letter that names a field that does not exist is refused, with the nearest one said', async () => {
    const { core, known } = await aTown();
    const letter = { ...SUBJECT, body: 'Bonjour {presidant}' };
    const { unknown } = await core.call('letters.preview', { associationIds: [known], letter, shownId: null });
    expect(unknown).toEqual([{ field: '{presidant}', nearest: 'president' }]);
    await expect(core.call('letters.issue', { associationIds: [known], letter, reference: '' })).rejects.toMatchObject({
      failure: { details: { rule: 'unknown-letter-field' } },
    });
  });

  test('the letters offered at first fill every field they name', async () => {
    const { core, known } = await aTown();
    const templates = await core.call('templates.list', {});
    expect(templates).toHaveLength(3);
    for (const { subject, body } of templates) {
      const bytes = await bytesOf(
        core,
        await core.call('letters.issue', { associationIds: [known], letter: { subject, body }, reference: '' }),
      );
      expect(plainText(bytes)).not.toMatch(/[{}]/);
      await check(bytes);
    }
  });

  test('a missing document is asked for once, then only when it is asked again', async () => {
    const { core, known, bare } = await aTown();
    const selection = { associationIds: [known, bare], again: false };
    const issued = await core.call('pieceRequests.issue', { ...selection, reference: '', before: civilDate('2026-10-15') });
    const text = plainText(await bytesOf(core, issued));
    for (const one of ['Statuts déclarés (pièce non parvenue)', 'avant le 15 octobre 2026', 'Madame la Présidente,'])
      expect(text).toContain(one);
    expect(await core.call('pieceRequests.preview', selection)).toMatchObject({
      asked: [],
      leftOut: [{ waiting: true }, { waiting: true }],
    });
    await expect(core.call('pieceRequests.issue', { ...selection, reference: '', before: null })).rejects.toMatchObject({
      failure: { details: { rule: 'nothing-to-ask' } },
    });
    const reminder = await bytesOf(
      core,
      await core.call('pieceRequests.issue', { ...selection, again: true, reference: '', before: null }),
    );
    expect(plainText(reminder)).toContain('déjà demandée le 10 septembre 2026');
    await check(reminder);
  });
});
