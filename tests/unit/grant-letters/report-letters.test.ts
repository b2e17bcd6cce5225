import { describe, expect, test } from 'vitest';
import { nextReportLetter } from '#shared/features/grant-letters/rules';
import type { GrantLetterKind } from '#shared/features/grant-letters/model';
import { civilDate } from '#shared/kernel/dates';
import type { GrantRequestId } from '#shared/kernel/ids';
import { cents } from '#shared/kernel/money';
import { createTestCore, type TestCore } from '../../support/test-core';
import { refusalOf } from '../council/council-town';
import { aCampaignOf, decide } from './a-decided-town';

const VOTED = { receivedOn: civilDate('2026-03-01'), asked: cents(350_000), proposed: cents(350_000) };

/** Two grants voted in 2026 whose report is owed, looked at the day after it was due. */
async function aLateTown(today = '2027-07-01') {
  const core = await createTestCore({ today });
  const { campaignId, rows } = await aCampaignOf(core, { Aviron: VOTED, Boules: VOTED });
  const [aviron, boules] = [rows['Aviron'], rows['Boules']];
  if (!aviron || !boules) throw new Error('two requests are expected');
  await decide(core, campaignId);
  for (const { requestId } of [aviron, boules]) await saveReport(core, requestId, { expected: true });
  return { core, campaignId, aviron, boules, both: [aviron.requestId, boules.requestId] };
}

async function saveReport(
  core: TestCore,
  requestId: GrantRequestId,
  values: { expected?: boolean; receivedOn?: ReturnType<typeof civilDate> },
) {
  const { report, proposal } = await core.call('financialReports.get', { requestId });
  await core.call('financialReports.save', { requestId, version: report?.version ?? 0, values: { ...proposal, ...values } });
}

const kindsOf = async (core: TestCore, requestId: GrantRequestId) =>
  (await core.call('grantLetters.ofRequest', { requestId })).row.letters.map(({ kind }) => kind);

test.each<[GrantLetterKind[], ReturnType<typeof nextReportLetter>]>([
  [[], 'report-1'],
  [['award'], 'report-1'],
  [['award', 'report-1'], 'report-2'],
  [['report-1', 'report-2'], 'report-3'],
  [['report-1', 'report-2', 'report-3'], null],
])('after %j comes %s', (sent, next) => {
  expect(nextReportLetter(sent.map((kind) => ({ kind, withdrawnOn: null })))).toBe(next);
  expect(nextReportLetter(sent.map((kind) => ({ kind, withdrawnOn: civilDate('2027-07-02') })))).toBe('report-1');
});

describe('the letters that ask again for a financial report', () => {
  test('are written in batch, numbered, kept, and note the reminder that was due', async () => {
    const { core, aviron, both } = await aLateTown();
    const preview = await core.call('grantLetters.previewReportLetters', { requestIds: both });
    expect(preview).toMatchObject({ leftOut: [], answerOn: '2027-07-16' });
    expect(preview.ready.map(({ name, kind, dueOn, daysLate, noAddress }) => [name, kind, dueOn, daysLate, noAddress])).toEqual([
      ['Aviron', 'report-1', '2027-06-30', 1, false],
      ['Boules', 'report-1', '2027-06-30', 1, false],
    ]);
    const { documents, letters } = await core.call('grantLetters.remindReports', { requestIds: both, separately: false });
    expect(letters).toBe(2);
    expect(documents).toMatchObject([{ kind: 'grant-letter', fileName: '2027-07-01-relances-comptes-rendus.docx' }]);
    const { row } = await core.call('grantLetters.ofRequest', { requestId: aviron.requestId });
    expect(row.letters).toMatchObject([{ kind: 'report-1', number: '2027-001', sentOn: '2027-07-01', dueOn: '2027-07-16' }]);
    expect(await core.call('financialReports.get', { requestId: aviron.requestId })).toMatchObject({
      reminder: null,
      report: { reminders: [{ step: 3, sentOn: '2027-07-01' }] },
    });
    const { entries } = await core.call('audit.list', { page: 1, pageSize: 5 });
    expect(entries.map(({ operation, entity }) => [operation, entity])).toEqual([
      ['grantLetters.remindReports', 'financial-report'],
      ['grantLetters.remindReports', 'grant-letter'],
      ['grantLetters.remindReports', 'financial-report'],
      ['grantLetters.remindReports', 'grant-letter'],
      ['grantLetters.remindReports', 'document'],
    ]);
  });

  test('share their numbers with the notifications, and leave the letters of instruction as they are', async () => {
    const { core, campaignId, aviron, both } = await aLateTown();
    await core.call('grantLetters.remindReports', { requestIds: [aviron.requestId], separately: true });
    const ready = await core.call('grantLetters.previewNotices', { campaignId });
    expect(ready.ready).toHaveLength(2);
    await core.call('grantLetters.notify', { requestIds: both, reasons: [], separately: false });
    const { row } = await core.call('grantLetters.ofRequest', { requestId: aviron.requestId });
    expect(row.letters.map(({ kind, number }) => [kind, number])).toEqual([
      ['report-1', '2027-001'],
      ['award', '2027-002'],
    ]);
  });

  test('go up one level once the term of the one before has passed, and stop at the third', async () => {
    const { core, boules } = await aLateTown();
    const send = () => core.call('grantLetters.remindReports', { requestIds: [boules.requestId], separately: false });
    await send();
    core.clock.moveTo('2027-07-16');
    expect(await refusalOf(send())).toMatchObject({ details: { rule: 'letter-not-due', names: ['Boules'] } });
    core.clock.moveTo('2027-07-17');
    await send();
    core.clock.moveTo('2027-08-02');
    await send();
    expect(await kindsOf(core, boules.requestId)).toEqual(['report-1', 'report-2', 'report-3']);
    core.clock.moveTo('2027-09-01');
    const { leftOut } = await core.call('grantLetters.previewReportLetters', { requestIds: [boules.requestId] });
    expect(leftOut[0]?.why).toContain('mise en demeure envoyée le 2');
    expect(await refusalOf(send())).toMatchObject({ details: { rule: 'letter-not-due' } });
  });

  test('are not written for a report that is not late, nor for part of a batch', async () => {
    const { core, aviron, both } = await aLateTown();
    await saveReport(core, aviron.requestId, { receivedOn: civilDate('2027-06-30') });
    const refused = core.call('grantLetters.remindReports', { requestIds: both, separately: false });
    expect(await refusalOf(refused)).toMatchObject({ details: { rule: 'letter-not-due', names: ['Aviron'] } });
    expect(await core.call('documents.ofAssociation', { associationId: aviron.associationId })).toEqual([]);
  });

  test('declared not sent, give back their level and the reminder they noted', async () => {
    const { core, aviron } = await aLateTown();
    const send = () => core.call('grantLetters.remindReports', { requestIds: [aviron.requestId], separately: false });
    await send();
    const { row } = await core.call('grantLetters.ofRequest', { requestId: aviron.requestId });
    const [letter] = row.letters;
    if (!letter) throw new Error('one letter is expected');
    await core.call('grantLetters.withdraw', { id: letter.id, reason: 'Erreur de destinataire' });
    expect(await core.call('financialReports.get', { requestId: aviron.requestId })).toMatchObject({
      reminder: { step: 3 },
      report: { reminders: [] },
    });
    await send();
    expect(await kindsOf(core, aviron.requestId)).toEqual(['report-1', 'report-1']);
  });
});
