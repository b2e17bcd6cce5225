import { describe, expect, test } from 'vitest';
import { civilDate } from '#shared/kernel/dates';
import type { IssuedDocument } from '#shared/features/documents/contract';
import { cents } from '#shared/kernel/money';
import { createTestCore, type TestCore } from '../support/test-core';
import { aCampaignOf, decide } from '../unit/grant-letters/a-decided-town';
import { paragraphsIn, partOf, plainText, wordErrors } from './word-reading';

const RECEIVED = { receivedOn: civilDate('2026-09-01'), asked: cents(350_000), purpose: 'Fonctionnement et école de musique' };

async function aTown(proposed: number, today = '2026-09-25') {
  const core = await createTestCore({ today });
  const { campaignId, rows } = await aCampaignOf(core, { 'Harmonie des mineurs': { ...RECEIVED, proposed: cents(proposed) } });
  const { requestId } = rows['Harmonie des mineurs'] ?? expect.unreachable('one request is expected');
  return { core, campaignId, requestId };
}

async function read(core: TestCore, { id }: IssuedDocument): Promise<string> {
  const { bytes } = await core.call('documents.content', { id });
  expect(await wordErrors(bytes)).toEqual([]);
  expect(paragraphsIn(bytes).filter((text) => / [;:?!€%»]|« |\d [€]|n° |'|\{|à compléter/u.test(text))).toEqual([]);
  expect(partOf(bytes, 'word/styles.xml')).toContain('<w:lang w:val="fr-FR"');
  return plainText(bytes).replace(/[\u00A0\u202F]/g, ' ');
}

async function townNamed(core: TestCore): Promise<void> {
  const town = await core.call('town.get', {});
  await core.call('town.update', { ...town, mayorName: 'Camille Perrin', contactService: 'Vie associative', phone: '03 82 00 00 00' });
}

async function notified(proposed: number, outcome: 'adopted' | 'rejected' | 'adjourned' = 'adopted'): Promise<string> {
  const { core, campaignId, requestId } = await aTown(proposed);
  await townNamed(core);
  await decide(core, campaignId, outcome);
  const reasons = [{ requestId, reason: 'Les crédits inscrits au budget sont épuisés.' }];
  const { documents } = await core.call('grantLetters.notify', { requestIds: [requestId], reasons, separately: false });
  return read(core, documents[0] ?? expect.unreachable('one document is expected'));
}

describe('the letters about a grant', { timeout: 120_000 }, () => {
  test('acknowledge an incomplete request: what is missing, the term, the day silence is a refusal, the remedies', async () => {
    const { core, requestId } = await aTown(350_000, '2026-09-10');
    await townNamed(core);
    const said = await read(
      core,
      await core.call('grantLetters.issue', { requestIds: [requestId], kind: 'receipt', dueOn: civilDate('2026-09-30') }),
    );
    for (const words of [
      'au 1er septembre 2026',
      '3 500,00 €',
      'Fonctionnement et école de musique',
      'L. 112-3',
      '– Statuts déclarés (pièce non parvenue)',
      'avant le 30 septembre 2026',
      'réputée rejetée le 21 novembre 2026',
      'L. 231-4',
      'L. 114-5',
      'tribunal administratif de Nancy',
      'deux mois',
    ])
      expect(said).toContain(words);
  });

  test.each(['completion', 'holding'] as const)('of instruction, %s, are whole', async (kind) => {
    const { core, requestId } = await aTown(350_000, '2026-09-10');
    await townNamed(core);
    const said = await read(core, await core.call('grantLetters.issue', { requestIds: [requestId], kind, dueOn: null }));
    expect(said).toContain('Harmonie des mineurs');
  });

  test('remind of what was asked, and when', async () => {
    const { core, requestId } = await aTown(350_000, '2026-09-10');
    await townNamed(core);
    const issue = (kind: 'completion' | 'reminder-1' | 'reminder-2' | 'reminder-3') =>
      core.call('grantLetters.issue', { requestIds: [requestId], kind, dueOn: null });
    await issue('completion');
    for (const kind of ['reminder-1', 'reminder-2', 'reminder-3'] as const) {
      const said = await read(core, await issue(kind));
      expect(said).toContain('Par courrier du 10 septembre 2026');
    }
  });

  test('tell an award in figures and in letters, with the payment and the report that follow', async () => {
    const said = await notified(350_000);
    for (const words of [
      'Nos références : SUB-2026-001',
      'par délibération n° 2026_01_01 du 24 septembre 2026',
      '3 500,00 € (trois mille cinq cents euros)',
      'soixante jours',
      'avant le 30 juin 2027',
    ])
      expect(said.replace('60 jours', 'soixante jours')).toContain(words);
    expect(said).not.toContain('tribunal');
  });

  test('tell a partial award with what was asked and the remedies', async () => {
    const said = await notified(200_000);
    expect(said).toContain('2 000,00 € (deux mille euros)');
    expect(said).toContain('Vous aviez demandé 3 500,00 €');
    expect(said).toContain('tribunal administratif de Nancy, dans un délai de deux mois');
  });

  test('announce the agreement above the threshold, to the cent', async () => {
    expect(await notified(2_300_000)).not.toContain('convention');
    expect(await notified(2_300_001)).toContain('subordonné à la signature de la convention d’objectifs');
  });

  test('tell a refusal with its reason and the remedies', async () => {
    const said = await notified(350_000, 'rejected');
    expect(said).toContain('pour le motif suivant : Les crédits inscrits au budget sont épuisés.');
    expect(said).toContain('tribunal administratif de Nancy');
  });

  test('tell that a request was put off', async () => {
    expect(await notified(350_000, 'adjourned')).toContain('Votre demande n’est pas rejetée');
  });

  test('ask again for a late financial report, more firmly each time', async () => {
    const { core, campaignId, requestId } = await aTown(350_000, '2027-07-01');
    await townNamed(core);
    await decide(core, campaignId);
    const { proposal } = await core.call('financialReports.get', { requestId });
    await core.call('financialReports.save', { requestId, version: 0, values: { ...proposal, expected: true } });
    const remind = async (day: string) => {
      core.clock.moveTo(day);
      const { documents } = await core.call('grantLetters.remindReports', { requestIds: [requestId], separately: true });
      return read(core, documents[0] ?? expect.unreachable('one document is expected'));
    };
    const first = await remind('2027-07-01');
    for (const words of [
      'Nos références : SUB-2027-001',
      'délibération n° 2026_01_01 du 24 septembre 2026',
      '3 500,00 €',
      'au plus tard le 30 juin 2027',
      'article 10 de la loi n° 2000-321',
      'avant le 16 juillet 2027',
    ])
      expect(first).toContain(words);
    expect(await remind('2027-07-17')).toContain('Malgré mon courrier du 1er juillet 2027');
    const last = await remind('2027-08-02');
    expect(last).toContain('la dernière est du 17 juillet 2027');
    expect(last).toContain('mets en demeure');
  });
});
