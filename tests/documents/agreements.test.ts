import { describe, expect, test } from 'vitest';
import { civilDate } from '#shared/kernel/dates';
import { cents } from '#shared/kernel/money';
import { createTestCore } from '../support/test-core';
import { aCampaignOf, decide } from '../unit/grant-letters/a-decided-town';
import { paragraphsIn, partOf, plainText, tableRows, wordErrors } from './word-reading';

const day = civilDate;

async function aSignedTown() {
  const core = await createTestCore({ today: '2026-10-15' });
  const town = await core.call('town.get', {});
  await core.call('town.update', { ...town, mayorName: 'Camille Perrin', contactService: 'Vie associative' });
  const request = { asked: cents(2_400_000), proposed: cents(2_400_000), receivedOn: day('2026-09-01') };
  const { campaignId, rows } = await aCampaignOf(core, { 'Harmonie des mineurs': request });
  const { requestId } = rows['Harmonie des mineurs'] ?? expect.unreachable('one request is expected');
  await decide(core, campaignId);
  const { proposed } = await core.call('agreements.ofRequest', { requestId });
  const values = {
    ...proposed,
    project: 'École de musique ouverte à tous',
    projectCost: cents(7_742_000),
    keptShare: 10,
    endsOn: day('2028-12-31'),
  };
  const { id, version } = await core.call('agreements.prepare', { requestId, values });
  return { core, id, version, requestId };
}

async function check(bytes: Uint8Array): Promise<string> {
  expect(await wordErrors(bytes)).toEqual([]);
  expect(paragraphsIn(bytes).filter((text) => / [;:?!€%»]|« |\d [€]|n° |'/u.test(text))).toEqual([]);
  expect(partOf(bytes, 'word/styles.xml')).toContain('<w:lang w:val="fr-FR"');
  return plainText(bytes).replace(/[\u00A0\u202F]/g, ' ');
}

describe('a convention d’objectifs', { timeout: 120_000 }, () => {
  test('has fifteen articles, three annexes and everything the law requires', async () => {
    const { core, id } = await aSignedTown();
    const { bytes } = await core.call('documents.content', { id: (await core.call('agreements.write', { id })).id });
    const said = await check(bytes);
    for (const words of [
      'Convention d’objectifs pluriannuelle n° 2026-01',
      'Article 1 – Objet',
      'trois exercices',
      'vingt-quatre mille euros (24 000,00 €), soit 31 % du coût prévisionnel',
      'un acompte de 70 %, soit 16 800,00 €',
      'le solde, soit 7 200,00 €',
      'Conditions d’utilisation',
      'Contrôle',
      'L. 1611-4',
      'dans la limite de 10 % de son montant',
      'article 10 de la loi n° 2000-321',
      'Article 15 – Recours',
      'tribunal administratif de Nancy',
      'Annexe I –',
      'Annexe II –',
      'Annexe III –',
      'Camille Perrin',
    ])
      expect(said).toContain(words);
    expect(said).not.toContain('Article 16');
  });

  test('prints the budget of the dossier line by line, and takes its cost', async () => {
    const { core, id, requestId } = await aSignedTown();
    const { proposal, asked } = await core.call('grantDossiers.get', { requestId });
    const money = { '604': cents(2_000_000), '641': cents(5_000_000), '74com': cents(2_500_000), '756': cents(4_500_000) };
    const budget = { ...money, '864': cents(300_000), '870': cents(300_000) };
    const values = { ...proposal, scope: 'general' as const, budget };
    await core.call('grantDossiers.save', { requestId, version: 0, askedBefore: asked, asked, values });
    const { bytes } = await core.call('documents.content', { id: (await core.call('agreements.write', { id })).id });
    const said = await check(bytes);
    for (const words of ['soixante-dix mille euros (70 000,00 €)', 'Il inscrit 25 000,00 € au titre de la Commune', 'a voté 24 000,00 €'])
      expect(said).toContain(words);
    expect(said).not.toContain('est joint à la présente annexe');
    const rows = tableRows(bytes).map((cells) => cells.map((cell) => cell.replace(/[\u00A0\u202F]/g, ' ')));
    for (const line of [
      ['60 – Achats', '20 000,00 €', '74 – Subventions d’exploitation', '25 000,00 €'],
      ['Total des charges', '70 000,00 €', 'Total des produits', '70 000,00 €'],
      ['Personnel bénévole', '3 000,00 €', 'Bénévolat', '3 000,00 €'],
    ])
      expect(rows).toContainEqual(line);
  });

  test('keeps its last article and the signatures on the same page, and each title with what follows', async () => {
    const { core, id } = await aSignedTown();
    const { bytes } = await core.call('documents.content', { id: (await core.call('agreements.write', { id })).id });
    const [act = ''] = partOf(bytes, 'word/document.xml').split('Annexe I');
    const end = act.slice(act.lastIndexOf('Recours'), act.indexOf('exemplaires originaux'));
    const kept = end.split('<w:p>').slice(1);
    expect(kept.length).toBeGreaterThan(1);
    for (const block of kept) expect(block).toContain('<w:keepNext/>');
  });

  test('is amended by a numbered act of its own', async () => {
    const { core, id, version } = await aSignedTown();
    const steps = { sentOn: null, associationSignedOn: null, signedOn: day('2026-10-10'), depositedOn: null, publishedOn: null };
    await core.call('agreements.follow', { id, version, steps });
    const values = { purpose: 'Hausse de la contribution', terms: 'L’article 6 est complété.', amount: cents(2_600_000), endsOn: null };
    const issued = await core.call('agreements.amend', { agreementId: id, values });
    expect(issued.fileName).toBe('convention-2026-01-avenant-1.docx');
    const said = await check((await core.call('documents.content', { id: issued.id })).bytes);
    for (const words of ['Avenant n° 1', 'signé le 10 octobre 2026', 'vingt-six mille euros (26 000,00 €)', 'restent inchangées'])
      expect(said).toContain(words);
  });
});
