import { describe, expect, test } from 'vitest';
import { BLANK_PROJECT } from '#shared/features/grant-dossiers/blank';
import type { ReportInput } from '#shared/features/financial-reports/model';
import { civilDate } from '#shared/kernel/dates';
import { cents } from '#shared/kernel/money';
import { aCampaign, anAssociation, aRequest } from '../../support/builders';
import { createTestCore, type TestCore } from '../../support/test-core';

/** A project of 1 200,00 € voted in 2026, looked at on a day. */
async function aVotedProject(today = '2027-07-01') {
  const core = await createTestCore({ today });
  const { id: associationId } = await core.call('associations.create', anAssociation({ republicanCommitmentOn: civilDate('2022-03-01') }));
  const { id: campaignId } = await core.call('campaigns.create', aCampaign());
  const { id: requestId } = await core.call('grants.add', { campaignId, associationId, values: aRequest({ voted: cents(120_000) }) });
  const { proposal, asked } = await core.call('grantDossiers.get', { requestId });
  const budget = { '601': cents(200_000), '74com': cents(120_000), '756': cents(80_000) };
  const projects = [{ ...BLANK_PROJECT, title: 'Gala', asked, budget }];
  await core.call('grantDossiers.save', {
    requestId,
    version: 0,
    askedBefore: asked,
    asked,
    values: { ...proposal, scope: 'projects', projects },
  });
  return { core, associationId, campaignId, requestId };
}

async function save(core: TestCore, requestId: Awaited<ReturnType<typeof aVotedProject>>['requestId'], values: Partial<ReportInput>) {
  const file = await core.call('financialReports.get', { requestId });
  return core.call('financialReports.save', { requestId, version: file.report?.version ?? 0, values: { ...file.proposal, ...values } });
}

const EVERY = ['expected', 'late', 'received', 'checked', 'not-expected'] as const;

describe('the financial report of a grant', () => {
  test('is owed for a project, starts from its forecast, and is late from the day after', async () => {
    const { core, requestId } = await aVotedProject();
    const file = await core.call('financialReports.get', { requestId });
    expect(file).toMatchObject({ state: 'late', dueOn: '2027-06-30', report: null, reminder: { step: 3 } });
    expect(file.proposal.lines.map(({ line, forecast }) => [line, forecast])).toEqual([
      ['601', 200_000],
      ['74com', 120_000],
      ['756', 80_000],
    ]);
    expect(await core.call('financialReports.list', { states: ['late'], year: null })).toMatchObject([{ requestId, daysLate: 1 }]);
  });

  test('is saved whole, refused when it changed meanwhile, and undone', async () => {
    const { core, requestId } = await aVotedProject();
    const lines = [{ line: '601' as const, forecast: cents(200_000), actual: cents(150_000), explanation: 'Prêt de matériel' }];
    const saved = await save(core, requestId, {
      receivedOn: civilDate('2027-06-30'),
      lines,
      excess: 'to-return',
      excessAmount: cents(5_000),
    });
    expect(saved).toMatchObject({ state: 'received', report: { version: 1, lines } });
    const stale = core.call('financialReports.save', { requestId, version: 0, values: saved.proposal });
    await expect(stale).rejects.toMatchObject({ failure: { details: { rule: 'changed-meanwhile' } } });
    expect(await core.call('financialReports.list', { states: [...EVERY], year: 2026 })).toMatchObject([
      { toReturn: 5_000, state: 'received' },
    ]);
    expect(await core.call('financialReports.list', { states: [...EVERY], year: 2025 })).toEqual([]);
    const [change] = await core.call('history.list', {});
    await core.call('history.undo', { seq: change?.seq ?? 0 });
    expect(await core.call('financialReports.get', { requestId })).toMatchObject({ state: 'late', report: null });
  });

  test('can be asked for, put off or waived for one grant', async () => {
    const { core, requestId } = await aVotedProject();
    expect(await save(core, requestId, { expected: false })).toMatchObject({ state: 'not-expected' });
    expect(await save(core, requestId, { expected: true, dueOn: civilDate('2027-07-01') })).toMatchObject({ state: 'expected' });
    expect(await save(core, requestId, { dueOn: null, exerciseEndsOn: civilDate('2027-08-31') })).toMatchObject({ dueOn: '2028-02-29' });
  });

  test('is due as the delay was when the council voted, whatever it has become since', async () => {
    const { core, requestId } = await aVotedProject();
    const [before, after] = [civilDate('2026-01-01'), civilDate('2027-02-01')];
    const setting = { key: 'grant.report-months' as const, source: 'Essai' };
    await core.call('legal.amend', { ...setting, value: '3', validFrom: after });
    expect(await core.call('financialReports.get', { requestId })).toMatchObject({ dueOn: '2027-06-30', state: 'late' });
    await core.call('legal.amend', { ...setting, value: '9', validFrom: before });
    expect(await core.call('financialReports.get', { requestId })).toMatchObject({ dueOn: '2027-09-30', dueSource: 'Essai' });
    expect(await core.call('financialReports.list', { states: ['expected'], year: null })).toMatchObject([{ dueOn: '2027-09-30' }]);
  });

  test('late, holds a new award back until it comes in, or the town says why it does not wait', async () => {
    const { core, associationId, requestId } = await aVotedProject();
    const { id: campaignId } = await core.call('campaigns.create', aCampaign({ year: 2027, name: 'Subventions 2027' }));
    const row = await core.call('grants.add', { campaignId, associationId, values: aRequest() });
    expect(row.warnings).toMatchObject([{ kind: 'report-overdue', blocking: true }, { kind: 'no-siret' }]);
    const vote = (version: number) => core.call('grants.update', { id: row.id, version, values: aRequest({ voted: cents(100) }) });
    await expect(vote(1)).rejects.toMatchObject({ failure: { details: { rule: 'award-held-back' } } });
    await save(core, requestId, { receivedOn: civilDate('2027-07-01') });
    expect(await vote(1)).toMatchObject({ voted: 100 });
  });

  test('reminders are noted once for each step, and nothing is noted when none is due', async () => {
    const { core, requestId } = await aVotedProject('2027-05-01');
    const remind = () => core.call('financialReports.remind', { requestIds: [requestId, requestId], sentOn: civilDate('2027-05-01') });
    expect(await remind()).toEqual({ noted: 1 });
    await expect(remind()).rejects.toMatchObject({ failure: { details: { rule: 'nothing-to-ask' } } });
    expect(await core.call('financialReports.get', { requestId })).toMatchObject({ reminder: null, report: { reminders: [{ step: 1 }] } });
  });

  test('the list is a workbook, and the report leaves with its request', async () => {
    const { core, requestId } = await aVotedProject();
    const { fileName, bytes } = await core.call('financialReports.export', { states: ['late'], year: null });
    expect(fileName).toBe('2027-07-01-comptes-rendus-financiers.xlsx');
    expect([...bytes.slice(0, 2)]).toEqual([0x50, 0x4b]);
    await save(core, requestId, {});
    await core.call('grants.remove', { id: requestId });
    expect(await core.call('financialReports.list', { states: [...EVERY], year: null })).toEqual([]);
    await core.call('trash.purge', { kind: 'grant-request', id: requestId });
    await expect(core.call('financialReports.get', { requestId })).rejects.toMatchObject({ failure: { code: 'NOT_FOUND' } });
  });
});
