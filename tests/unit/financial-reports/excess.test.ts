import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReportInput } from '#shared/features/financial-reports/model';
import { BLANK_REPORT, type KeptClause } from '#shared/features/financial-reports/model';
import { reportFindings, toAskBack, toReturn } from '#shared/features/financial-reports/rules';
import { LEGAL_CATALOGUE } from '#shared/features/legal/catalogue';
import { lawOn } from '#shared/features/legal/rules';
import { civilDate } from '#shared/kernel/dates';
import type { GrantRequestId } from '#shared/kernel/ids';
import { cents } from '#shared/kernel/money';
import type { TestCore } from '../../support/test-core';
import { refusalOf } from '../council/council-town';
import { aVotedTown } from '../payments/a-voted-town';

const CLAUSE: KeptClause = { number: '2026-01', signedOn: civilDate('2026-05-04'), share: 10, limit: cents(50_000) };

async function report(core: TestCore, requestId: GrantRequestId, values: Partial<ReportInput>) {
  const file = await core.call('financialReports.get', { requestId });
  const input = { ...file.proposal, expected: true, receivedOn: civilDate('2026-05-04'), ...values };
  return core.call('financialReports.save', { requestId, version: file.report?.version ?? 0, values: input });
}

async function pay(
  core: TestCore,
  requestId: GrantRequestId,
  { shares, paid }: { shares: readonly number[]; paid: number },
): Promise<void> {
  await core.call('payments.plan', {
    requestIds: [requestId],
    parts: shares.map((share) => ({ share, plannedOn: null, byAgreement: false })),
  });
  const { payments } = await core.call('payments.ofRequest', { requestId });
  await core.call('payments.pay', { ids: payments.slice(0, paid).map(({ id }) => id), on: civilDate('2026-05-04') });
}

/** A grant of 5 000,00 €, of which a part was paid. */
async function aPaidGrant(shares: readonly number[] = [10_000], paid = 1) {
  const { core, requests } = await aVotedTown([{}]);
  const requestId = requests[0]?.id ?? expect.unreachable('one request is expected');
  await pay(core, requestId, { shares, paid });
  return { core, requestId };
}

test('what is asked back is never more than what was paid, less what was asked', () => {
  const amount = fc.integer({ min: 0, max: 10_000_000 }).map(cents);
  fc.assert(
    fc.property(amount, amount, amount, (due, paid, asked) => {
      const back = toAskBack(due, { paid, asked });
      expect(back).toBeGreaterThanOrEqual(0);
      expect(back === 0 || (back + asked <= paid && back + asked <= due)).toBe(true);
    }),
  );
});

describe('an excess kept', () => {
  test.each<[excess: ReportInput['excess'], amount: number, clause: KeptClause | null, back: number]>([
    ['none', 60_000, CLAUSE, 0],
    ['to-return', 60_000, null, 60_000],
    ['to-return', 60_000, CLAUSE, 60_000],
    ['kept', 60_000, null, 0],
    ['kept', 50_000, CLAUSE, 0],
    ['kept', 50_001, CLAUSE, 1],
    ['kept', 50_001, { ...CLAUSE, share: 0, limit: cents(0) }, 50_001],
  ])('%s of %i returns %o', (...[excess, amount, clause, back]) => {
    expect(toReturn({ excess, excessAmount: cents(amount) }, clause)).toBe(back);
  });

  test('names its clause only when no agreement says it', () => {
    const law = lawOn(civilDate('2026-05-04'), LEGAL_CATALOGUE);
    const lines = [{ line: '756' as const, forecast: cents(90_000), actual: cents(90_000), explanation: '' }];
    const kept: ReportInput = { ...BLANK_REPORT, receivedOn: civilDate('2026-05-04'), lines, excess: 'kept', excessAmount: cents(60_000) };
    const kinds = (clause: KeptClause | null) => reportFindings(kept, { voted: cents(90_000), law, clause }).map(({ kind }) => kind);
    expect(kinds(null)).toEqual(['excess', 'excess-reason']);
    expect(kinds(CLAUSE)).toEqual(['excess', 'kept-over']);
    expect(kinds({ ...CLAUSE, limit: cents(60_000) })).toEqual(['excess']);
  });
});

describe('the excess of a report', () => {
  test('is asked back in one gesture, told with the payments, and undone', async () => {
    const { core, requestId } = await aPaidGrant();
    await report(core, requestId, { excess: 'to-return', excessAmount: cents(80_000), excessReason: 'Action en partie annulée' });
    expect(await core.call('payments.ofRequest', { requestId })).toMatchObject({ toAskBack: 80_000 });
    const asked = await core.call('financialReports.askBack', { requestId });
    expect(asked).toMatchObject({
      amount: 80_000,
      askedOn: '2026-05-04',
      reason: 'Excédent du compte rendu financier 2026 : Action en partie annulée',
    });
    expect(await core.call('financialReports.get', { requestId })).toMatchObject({ paid: 500_000, asked: 80_000, toAskBack: 0 });
    expect(await core.call('payments.ofRequest', { requestId })).toMatchObject({ toAskBack: 0, reimbursed: 80_000 });
    expect(await refusalOf(core.call('financialReports.askBack', { requestId }))).toMatchObject({
      details: { rule: 'nothing-to-ask-back' },
    });
    const [change] = await core.call('history.list', {});
    expect(change).toMatchObject({ operation: 'financialReports.askBack' });
    await core.call('history.undo', { seq: change?.seq ?? 0 });
    expect(await core.call('financialReports.get', { requestId })).toMatchObject({ asked: 0, toAskBack: 80_000 });
  });

  test('is asked back up to what was paid only, and the rest once it is', async () => {
    const { core, requestId } = await aPaidGrant([1_000, 9_000], 1);
    await report(core, requestId, { excess: 'to-return', excessAmount: cents(80_000) });
    expect(await core.call('financialReports.askBack', { requestId })).toMatchObject({ amount: 50_000 });
    const { payments } = await core.call('payments.ofRequest', { requestId });
    await core.call('payments.pay', { ids: payments.slice(1).map(({ id }) => id), on: civilDate('2026-05-04') });
    expect(await core.call('financialReports.askBack', { requestId })).toMatchObject({ amount: 30_000 });
  });

  test('follows the clause of the signed agreement, in the report and in the list', async () => {
    const { core, requestId } = await aPaidGrant();
    const { number } = await signAgreement(core, requestId);
    await report(core, requestId, { excess: 'kept', excessAmount: cents(60_000) });
    expect(await core.call('financialReports.get', { requestId })).toMatchObject({
      clause: { number, share: 10, limit: 50_000 },
      toAskBack: 10_000,
    });
    const [row] = await core.call('financialReports.list', { states: ['received'], year: null });
    expect(row).toMatchObject({ toReturn: 10_000, toAskBack: 10_000 });
  });
});

async function signAgreement(core: TestCore, requestId: GrantRequestId) {
  const { proposed } = await core.call('agreements.ofRequest', { requestId });
  const values = { ...proposed, project: 'Gala', keptShare: 10 };
  const { id, version } = await core.call('agreements.prepare', { requestId, values });
  const steps = { sentOn: null, associationSignedOn: null, signedOn: civilDate('2026-05-04'), depositedOn: null, publishedOn: null };
  return core.call('agreements.follow', { id, version, steps });
}
