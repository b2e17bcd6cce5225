import { describe, expect, test } from 'vitest';
import type { FollowUpKind } from '#shared/features/grant-letters/model';
import { GrantRequestId } from '#shared/kernel/ids';
import { civilDate } from '#shared/kernel/dates';
import { cents } from '#shared/kernel/money';
import { aPiece } from '../../support/builders';
import { createTestCore, type TestCore } from '../../support/test-core';
import { refusalOf } from '../council/council-town';
import { aCampaignOf, complete, decide } from './a-decided-town';

const RECEIVED = { receivedOn: civilDate('2026-09-01'), asked: cents(350_000), proposed: cents(350_000) };

async function aTown(today = '2026-09-10') {
  const core = await createTestCore({ today });
  const { campaignId, rows } = await aCampaignOf(core, { Aviron: RECEIVED, Boules: RECEIVED });
  const [aviron, boules] = [rows['Aviron'], rows['Boules']];
  if (!aviron || !boules) throw new Error('two requests are expected');
  return { core, campaignId, aviron, boules };
}

const rowOf = async (core: TestCore, requestId: GrantRequestId) => (await core.call('grantLetters.ofRequest', { requestId })).row;
const send = (core: TestCore, requestId: GrantRequestId, ...[kind, dueOn]: readonly [FollowUpKind, string?]) =>
  core.call('grantLetters.issue', { requestIds: [requestId], kind, dueOn: dueOn === undefined ? null : civilDate(dueOn) });

describe('the follow-up of a campaign', () => {
  test('tells what is missing of what the campaign asks, the light, the clock and the letter that is due', async () => {
    const { core, campaignId, aviron } = await aTown();
    await complete(core, aviron.associationId);
    const { rows, soon } = await core.call('grantLetters.followUp', { campaignId });
    expect(soon).toBe(15);
    expect(rows.map(({ associationName, light, wanted, next }) => [associationName, light, wanted.map(({ name }) => name), next])).toEqual([
      ['Aviron', 'green', [], 'receipt'],
      ['Boules', 'red', ['Statuts déclarés'], 'receipt'],
    ]);
    expect(rows[0]?.clock).toEqual({ days: 9, endsOn: '2026-11-01', left: 52, heldUntil: null });
  });

  test('is orange while a document waits to be checked', async () => {
    const { core, aviron } = await aTown();
    await core.call('pieces.receive', { associationId: aviron.associationId, values: aPiece(), file: null });
    expect(await rowOf(core, aviron.requestId)).toMatchObject({ light: 'orange', wanted: [], toCheck: ['Statuts déclarés'] });
  });
});

describe('the letters of instruction', () => {
  test('are kept with their date, and never sent twice', async () => {
    const { core, aviron } = await aTown();
    await complete(core, aviron.associationId);
    const issued = await send(core, aviron.requestId, 'receipt');
    expect(issued).toMatchObject({ kind: 'grant-letter', fileName: '2026-09-10-subventions-accuse-reception.docx' });
    const row = await rowOf(core, aviron.requestId);
    expect(row.letters).toMatchObject([{ kind: 'receipt', sentOn: '2026-09-10', dueOn: null, number: null, documentId: issued.id }]);
    expect(row.next).toBeNull();
    const preview = await core.call('grantLetters.preview', { requestIds: [aviron.requestId], kind: 'receipt', dueOn: null });
    expect(preview.leftOut.map(({ name }) => name)).toEqual(['Aviron']);
    expect(preview.leftOut[0]?.why).toContain('déjà envoyé le 10');
    expect(await refusalOf(send(core, aviron.requestId, 'receipt'))).toMatchObject({
      details: { rule: 'letter-not-due', names: ['Aviron'] },
    });
  });

  test('give a term for what is missing, which holds the clock until then', async () => {
    const { core, boules } = await aTown();
    await send(core, boules.requestId, 'receipt', '2026-09-30');
    const row = await rowOf(core, boules.requestId);
    expect(row.letters).toMatchObject([{ kind: 'receipt', dueOn: '2026-09-30' }]);
    expect(row.clock).toMatchObject({ endsOn: '2026-11-21', heldUntil: '2026-09-30' });
  });

  test('remind in their order only', async () => {
    const { core, boules } = await aTown();
    await send(core, boules.requestId, 'completion');
    expect(await refusalOf(send(core, boules.requestId, 'reminder-2'))).toMatchObject({ details: { rule: 'letter-not-due' } });
    await send(core, boules.requestId, 'reminder-1');
    await send(core, boules.requestId, 'reminder-2');
    expect((await rowOf(core, boules.requestId)).letters.map(({ kind }) => kind)).toEqual(['completion', 'reminder-1', 'reminder-2']);
  });

  test('that were not sent are declared so, and can be written again', async () => {
    const { core, aviron } = await aTown();
    await send(core, aviron.requestId, 'receipt');
    const [letter] = (await rowOf(core, aviron.requestId)).letters;
    if (!letter) throw new Error('a letter is expected');
    await core.call('grantLetters.withdraw', { id: letter.id, reason: 'Erreur d’adresse' });
    expect((await rowOf(core, aviron.requestId)).next).toBe('receipt');
    const again = core.call('grantLetters.withdraw', { id: letter.id, reason: 'Erreur d’adresse' });
    expect(await refusalOf(again)).toMatchObject({ details: { rule: 'letter-already-withdrawn' } });
    await send(core, aviron.requestId, 'receipt');
  });
});

describe('the notifications of a vote', () => {
  test('are numbered in one sequence a year, and the association is told', async () => {
    const { core, campaignId, aviron, boules } = await aTown('2026-09-25');
    const before = await core.call('grantLetters.previewNotices', { campaignId });
    expect(before).toEqual({ ready: [], leftOut: [] });
    await decide(core, campaignId);
    const { ready } = await core.call('grantLetters.previewNotices', { campaignId });
    expect(ready.map(({ name, kind, voted, noAddress }) => [name, kind, voted, noAddress])).toEqual([
      ['Aviron', 'award', 350_000, false],
      ['Boules', 'award', 350_000, false],
    ]);
    const requestIds = [boules.requestId, aviron.requestId];
    const { documents, letters } = await core.call('grantLetters.notify', { requestIds, reasons: [], separately: false });
    expect([documents.length, letters]).toEqual([1, 2]);
    const told = await Promise.all([aviron, boules].map(({ requestId }) => rowOf(core, requestId)));
    expect(told.map(({ notifiedOn, letters: [one] }) => [notifiedOn, one?.number])).toEqual([
      ['2026-09-25', '2026-001'],
      ['2026-09-25', '2026-002'],
    ]);
    const again = core.call('grantLetters.notify', { requestIds, reasons: [], separately: false });
    expect(await refusalOf(again)).toMatchObject({ details: { rule: 'letter-not-due' } });
  });

  test('come one document each when they are asked so, all kept or none', async () => {
    const { core, campaignId, aviron, boules } = await aTown('2026-09-25');
    await decide(core, campaignId);
    const requestIds = [aviron.requestId, boules.requestId];
    const { documents } = await core.call('grantLetters.notify', { requestIds, reasons: [], separately: true });
    expect(documents.map(({ fileName }) => fileName)).toEqual([
      '2026-09-25-notification-2026-001-aviron.docx',
      '2026-09-25-notification-2026-002-boules.docx',
    ]);
  });

  test('of a refusal say why', async () => {
    const { core, campaignId, aviron, boules } = await aTown('2026-09-25');
    await decide(core, campaignId, 'rejected');
    const requestIds = [aviron.requestId, boules.requestId];
    const silent = core.call('grantLetters.notify', {
      requestIds,
      reasons: [{ requestId: aviron.requestId, reason: 'crédits épuisés' }],
      separately: false,
    });
    expect(await refusalOf(silent)).toMatchObject({ code: 'VALIDATION' });
    const reasons = requestIds.map((requestId) => ({ requestId, reason: 'les crédits sont épuisés' }));
    await core.call('grantLetters.notify', { requestIds, reasons, separately: false });
    expect((await rowOf(core, boules.requestId)).letters).toMatchObject([{ kind: 'refusal', reason: 'les crédits sont épuisés' }]);
  });

  test('of a request put off leave it under instruction', async () => {
    const { core, campaignId, aviron } = await aTown('2026-09-25');
    await decide(core, campaignId, 'adjourned');
    await core.call('grantLetters.notify', { requestIds: [aviron.requestId], reasons: [], separately: false });
    expect(await rowOf(core, aviron.requestId)).toMatchObject({ notifiedOn: null, next: 'receipt', letters: [{ kind: 'adjournment' }] });
  });

  test('that were not sent keep their number, and the decision is to be told anew', async () => {
    const { core, campaignId, aviron } = await aTown('2026-09-25');
    await decide(core, campaignId);
    const order = { requestIds: [aviron.requestId], reasons: [], separately: false };
    await core.call('grantLetters.notify', order);
    const [letter] = (await rowOf(core, aviron.requestId)).letters;
    if (!letter) throw new Error('a letter is expected');
    await core.call('grantLetters.withdraw', { id: letter.id, reason: 'Erreur de montant' });
    expect(await rowOf(core, aviron.requestId)).toMatchObject({ notifiedOn: null, next: 'award' });
    await core.call('grantLetters.notify', order);
    expect((await rowOf(core, aviron.requestId)).letters.map(({ number }) => number)).toEqual(['2026-001', '2026-002']);
  });

  test('of a request that does not exist are refused', async () => {
    const { core } = await aTown();
    const id = GrantRequestId.parse('0199a000-0000-7000-8000-0000000000ff');
    expect(await refusalOf(core.call('grantLetters.ofRequest', { requestId: id }))).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('the texts of the letters', () => {
  test('are changed by the town, and come back to what they were', async () => {
    const { core, aviron } = await aTown();
    const values = { subject: 'réception', body: 'Bien reçu {association}.\n\n{pieces}' };
    expect(await core.call('grantTexts.save', { kind: 'receipt-incomplete', values })).toMatchObject({ own: true, ...values });
    const shown = (await core.call('grantLetters.preview', { requestIds: [aviron.requestId], kind: 'receipt', dueOn: null })).shown;
    expect(shown?.paragraphs).toEqual(['Bien reçu Aviron.', '– Statuts déclarés (pièce non parvenue)']);
    expect(await core.call('grantTexts.reset', { kind: 'receipt-incomplete' })).toMatchObject({ own: false });
  });

  test('name only fields that exist', async () => {
    const { core } = await aTown();
    const save = core.call('grantTexts.save', { kind: 'award', values: { subject: 'x', body: 'Bonjour {presidente}' } });
    expect(await refusalOf(save)).toMatchObject({ details: { rule: 'unknown-letter-field', fields: ['{presidente}'] } });
  });
});
