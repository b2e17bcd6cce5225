import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilDate } from '#shared/kernel/dates';
import type { GrantRequestId, PaymentId } from '#shared/kernel/ids';
import { cents } from '#shared/kernel/money';
import { aRequest } from '../../support/builders';
import type { TestCore } from '../../support/test-core';
import { aVotedTown } from './a-voted-town';

const HALVES = [
  { share: 7_000, plannedOn: civilDate('2026-05-15'), byAgreement: false },
  { share: 3_000, plannedOn: civilDate('2026-11-30'), byAgreement: true },
];
const ONCE = [{ share: 10_000, plannedOn: civilDate('2026-05-29'), byAgreement: false }];

async function aRequestVoted(voted: number | null = 500_000, notifiedOn: string | null = '2026-04-10') {
  const { core, requests } = await aVotedTown([{ voted, notifiedOn }]);
  const [{ id, associationId } = { id: '' as never, associationId: '' as never }] = requests;
  return { core, requestId: id, associationId };
}

const ofRequest = (core: TestCore, requestId: GrantRequestId) => core.call('payments.ofRequest', { requestId });
const ruleOf = (rule: string) => ({ failure: { code: 'RULE', details: { rule } } });

async function planned(core: TestCore, requestId: GrantRequestId, parts = HALVES): Promise<PaymentId[]> {
  await core.call('payments.plan', { requestIds: [requestId], parts });
  return (await ofRequest(core, requestId)).payments.map(({ id }) => id);
}

const aPayment = (amount: number) => ({ kind: 'advance' as const, plannedOn: null, byAgreement: false, amount: cents(amount), note: '' });

describe('a schedule', () => {
  test('shares what was voted into an advance and a balance, each with its day', async () => {
    const { core, requestId } = await aRequestVoted(333_333);
    await planned(core, requestId);
    const { payments, planned: sum, left, dueOn } = await ofRequest(core, requestId);
    expect(payments.map(({ kind, amount, dueOn: due, step }) => [kind, amount, due, step])).toEqual([
      ['advance', 233_333, '2026-06-09', 'planned'],
      ['balance', 100_000, '2026-11-30', 'planned'],
    ]);
    expect([sum, left, dueOn]).toEqual([333_333, 0, '2026-06-09']);
  });

  test('is made for many requests at once; those wholly planned are named and left', async () => {
    const { core, requests } = await aVotedTown([{}, { voted: 80_000 }]);
    const [first, second] = requests;
    if (!first || !second) throw new Error('two requests');
    await planned(core, first.id, ONCE);
    const result = await core.call('payments.plan', { requestIds: [first.id, second.id], parts: ONCE });
    expect(result).toEqual({ payments: 1, requests: 1, skipped: ['Association n° 1'] });
    await expect(core.call('payments.plan', { requestIds: [first.id], parts: ONCE })).rejects.toMatchObject(ruleOf('nothing-to-plan'));
  });

  test.each<[string, unknown, string]>([
    ['shares that do not make the whole', [{ share: 9_999, plannedOn: null, byAgreement: false }], '100 %'],
    ['a day set by an agreement, but no day', [{ share: 10_000, plannedOn: null, byAgreement: true }], 'convention'],
  ])('is refused with %s', async (_what, parts, said) => {
    const { core, requestId } = await aRequestVoted();
    const answer = await core.envelope('payments.plan', { requestIds: [requestId], parts });
    expect(answer).toMatchObject({ ok: false, error: { code: 'VALIDATION', message: expect.stringContaining(said) as string } });
  });

  test('removed payments come back, unless others have taken their place', async () => {
    const { core, requestId } = await aRequestVoted();
    const ids = await planned(core, requestId);
    await core.call('payments.remove', { ids });
    expect(await ofRequest(core, requestId)).toMatchObject({ payments: [], left: 500_000 });
    await core.call('payments.putBack', { ids });
    expect(await ofRequest(core, requestId)).toMatchObject({ left: 0 });
    await core.call('payments.remove', { ids });
    await planned(core, requestId, ONCE);
    await expect(core.call('payments.putBack', { ids })).rejects.toMatchObject(ruleOf('payments-over-voted'));
    expect(await ofRequest(core, requestId)).toMatchObject({ left: 0, planned: 500_000 });
  });
});

describe('what is impossible is refused, in French, with its source', () => {
  test.each<[string, number | null]>([
    ['before the vote', null],
    ['when nothing was granted', 0],
  ])('a payment %s', async (_when, voted) => {
    const { core, requestId } = await aRequestVoted(voted);
    const before = await core.call('audit.verify', {});
    for (const input of [
      ['payments.plan', { requestIds: [requestId], parts: ONCE }],
      ['payments.add', { requestId, values: aPayment(1) }],
    ] as const) {
      const answer = await core.envelope(input[0], input[1]);
      expect(answer).toMatchObject({ ok: false, error: { message: expect.stringMatching(/Aucun versement.*L\. 1612-25/s) as string } });
    }
    expect(await core.call('audit.verify', {})).toEqual(before);
  });

  test('a payment dated before the vote, or to come', async () => {
    const { core, requestId } = await aRequestVoted();
    const ids = await planned(core, requestId);
    const pay = (on: string) => core.call('payments.pay', { ids, on: civilDate(on) });
    await expect(pay('2026-04-01')).rejects.toMatchObject(ruleOf('payment-before-vote'));
    await expect(pay('2026-05-05')).rejects.toMatchObject({ failure: { code: 'VALIDATION' } });
    expect(await pay('2026-04-02')).toEqual({ changed: 2 });
    await expect(pay('2026-04-02')).rejects.toMatchObject(ruleOf('nothing-to-change'));
  });

  test('a cent above what was voted', async () => {
    const { core, requestId } = await aRequestVoted(500_000);
    const { id, version } = await core.call('payments.add', { requestId, values: aPayment(500_000) });
    await expect(core.call('payments.add', { requestId, values: aPayment(1) })).rejects.toMatchObject(ruleOf('payments-over-voted'));
    await expect(core.call('payments.update', { id, version, values: aPayment(500_001) })).rejects.toMatchObject(
      ruleOf('payments-over-voted'),
    );
    expect(await ofRequest(core, requestId)).toMatchObject({ planned: 500_000, left: 0 });
  });

  test('a change meanwhile, or of a payment already made', async () => {
    const { core, requestId } = await aRequestVoted();
    const [id] = await planned(core, requestId, ONCE);
    if (id === undefined) throw new Error('one payment');
    const update = (version: number, amount = 400_000) =>
      core.call('payments.update', { id, version, values: { ...aPayment(amount), kind: 'single' } });
    expect(await update(1)).toMatchObject({ amount: 400_000, version: 2 });
    await expect(update(1)).rejects.toMatchObject(ruleOf('changed-meanwhile'));
    await core.call('payments.pay', { ids: [id], on: civilDate('2026-05-04') });
    await expect(update(3, 300_000)).rejects.toMatchObject(ruleOf('payment-settled'));
    await expect(core.call('payments.remove', { ids: [id] })).rejects.toMatchObject(ruleOf('payment-settled'));
  });

  test('paid never goes over voted, whatever is done in whatever order', { timeout: 60_000 }, async () => {
    const { core, requestId } = await aRequestVoted(100_000);
    const day = civilDate('2026-05-04');
    const step = fc.record({
      what: fc.constantFrom('add', 'part', 'pay', 'unpay', 'remove', 'putBack'),
      amount: fc.integer({ min: 1, max: 70_000 }),
    });
    const removed: PaymentId[] = [];
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        for (const { what, amount } of steps) {
          const { payments } = await ofRequest(core, requestId);
          const one = payments[amount % Math.max(1, payments.length)];
          const gone = removed[amount % Math.max(1, removed.length)];
          if (what === 'add') await core.envelope('payments.add', { requestId, values: aPayment(amount) });
          if (what === 'part' && one) await core.envelope('payments.payPart', { id: one.id, version: one.version, amount, on: day });
          if (what === 'pay' && one) await core.envelope('payments.pay', { ids: [one.id], on: day });
          if (what === 'unpay' && one) await core.envelope('payments.pay', { ids: [one.id], on: null });
          if (what === 'remove' && one && (await core.envelope('payments.remove', { ids: [one.id] })).ok) removed.push(one.id);
          if (what === 'putBack' && gone !== undefined) await core.envelope('payments.putBack', { ids: [gone] });
          const { paid, planned: sum, left, payments: all } = await ofRequest(core, requestId);
          expect(paid).toBeLessThanOrEqual(sum);
          expect(sum).toBeLessThanOrEqual(100_000);
          expect(sum + left).toBe(100_000);
          expect(all.reduce((total, line) => total + line.amount, 0)).toBe(sum);
        }
      }),
      { numRuns: 25 },
    );
    expect(core.log).toEqual([]);
  });
});

describe('paid in part', () => {
  test('what is left becomes a payment of its own, and the sum stays', async () => {
    const { core, requestId } = await aRequestVoted();
    const [id] = await planned(core, requestId, ONCE);
    if (id === undefined) throw new Error('one payment');
    await expect(
      core.call('payments.payPart', { id, version: 1, amount: cents(500_000), on: civilDate('2026-05-04') }),
    ).rejects.toMatchObject({ failure: { code: 'VALIDATION' } });
    const { paid, left } = await core.call('payments.payPart', { id, version: 1, amount: cents(200_000), on: civilDate('2026-05-04') });
    expect([paid.amount, paid.kind, left.amount, left.kind, left.paidOn]).toEqual([200_000, 'advance', 300_000, 'balance', null]);
    expect(await ofRequest(core, requestId)).toMatchObject({ planned: 500_000, paid: 200_000, left: 0 });
  });

  test('is undone whole from the journal, and done again', async () => {
    const { core, requestId } = await aRequestVoted();
    const [id] = await planned(core, requestId, ONCE);
    if (id === undefined) throw new Error('one payment');
    await core.call('payments.payPart', { id, version: 1, amount: cents(200_000), on: civilDate('2026-05-04') });
    const undo = async () => {
      const [last] = await core.call('history.list', {});
      if (last) await core.call('history.undo', { seq: last.seq });
    };
    await undo();
    expect((await ofRequest(core, requestId)).payments).toMatchObject([{ id, amount: 500_000, kind: 'single', paidOn: null }]);
    await undo();
    expect(await ofRequest(core, requestId)).toMatchObject({ planned: 500_000, paid: 200_000 });
  });
});

describe('the list of payments', () => {
  test('those to make come by the day they are due, the late ones apart, those made latest first, with their sums', async () => {
    const { core, requests } = await aVotedTown(
      [{}, { notifiedOn: '2026-02-20', votedOn: '2026-02-12' }, { voted: 60_000, notifiedOn: null }],
      { today: '2026-05-04' },
    );
    await core.call('payments.plan', { requestIds: requests.map(({ id }) => id), parts: ONCE });
    const list = (view: 'to-pay' | 'late' | 'paid') => core.call('payments.list', { view, page: 1, pageSize: 50 });
    const toPay = await list('to-pay');
    expect(toPay.rows.map(({ associationName, dueOn, late }) => [associationName, dueOn, late])).toEqual([
      ['Association n° 2', '2026-04-21', true],
      ['Association n° 3', null, false],
      ['Association n° 1', '2026-06-09', false],
    ]);
    expect([toPay.total, toPay.amount]).toEqual([3, 1_060_000]);
    expect(toPay.rows[0]?.warnings.map(({ kind }) => kind)).toEqual(['no-bank-details', 'late']);
    expect((await list('late')).rows.map(({ associationName }) => associationName)).toEqual(['Association n° 2']);
    const [late] = toPay.rows;
    if (!late) throw new Error('one is late');
    await core.call('payments.pay', { ids: [late.id], on: civilDate('2026-05-04') });
    expect(await list('paid')).toMatchObject({ total: 1, amount: 500_000, rows: [{ id: late.id, late: false, warnings: [] }] });
    expect(await core.call('payments.counts', { year: 2026 })).toEqual({ unplanned: 0, toPay: 2, late: 0, paid: 1, owed: 0 });
  });

  test('is narrowed by year and by name, and paged', async () => {
    const { core, requests } = await aVotedTown([{}, { association: { name: 'Zouaves de Jarny' } }]);
    await core.call('payments.plan', { requestIds: requests.map(({ id }) => id), parts: ONCE });
    const names = async (filter: object) =>
      (await core.call('payments.list', { view: 'to-pay', page: 1, pageSize: 50, ...filter })).rows.map(
        ({ associationName }) => associationName,
      );
    expect(await names({ search: 'zouave' })).toEqual(['Zouaves de Jarny']);
    expect(await names({ year: 2025 })).toEqual([]);
    expect(await names({ pageSize: 1, page: 2 })).toEqual(['Zouaves de Jarny']);
  });

  test('names the voted requests that are not wholly planned, with what is left', async () => {
    const { core, requests } = await aVotedTown([{}, { voted: 80_000 }, { voted: null }, { voted: 0 }]);
    const [first] = requests;
    if (!first) throw new Error('a request');
    await core.call('payments.add', { requestId: first.id, values: aPayment(200_000) });
    const rows = await core.call('payments.unplanned', { year: 2026 });
    expect(rows.map(({ associationName, left, dueOn }) => [associationName, left, dueOn])).toEqual([
      ['Association n° 1', 300_000, '2026-06-09'],
      ['Association n° 2', 80_000, '2026-06-09'],
    ]);
  });
});

describe('a reimbursement', () => {
  const asked = (amount: number) => ({
    amount: cents(amount),
    reason: 'Action annulée',
    askedOn: civilDate('2026-05-04'),
    orderNumber: '',
    orderedOn: null,
    receivedOn: null,
  });

  test('is never more than what was paid, and what was paid stays paid while it is asked back', async () => {
    const { core, requestId } = await aRequestVoted();
    const [advance] = await planned(core, requestId);
    if (advance === undefined) throw new Error('an advance');
    await expect(core.call('reimbursements.add', { requestId, values: asked(1) })).rejects.toMatchObject(ruleOf('reimbursement-over-paid'));
    await core.call('payments.pay', { ids: [advance], on: civilDate('2026-05-04') });
    const back = await core.call('reimbursements.add', { requestId, values: asked(350_000) });
    await expect(core.call('reimbursements.add', { requestId, values: asked(1) })).rejects.toMatchObject(ruleOf('reimbursement-over-paid'));
    await expect(core.call('payments.pay', { ids: [advance], on: null })).rejects.toMatchObject(ruleOf('reimbursement-over-paid'));
    const values = { ...asked(350_000), orderNumber: '412', orderedOn: civilDate('2026-05-04'), receivedOn: civilDate('2026-05-04') };
    expect(await core.call('reimbursements.update', { id: back.id, version: 1, values })).toMatchObject({ orderNumber: '412', version: 2 });
    expect(await core.call('reimbursements.list', { page: 1, pageSize: 50 })).toMatchObject({
      total: 1,
      amount: 350_000,
      received: 350_000,
    });
    expect(await ofRequest(core, requestId)).toMatchObject({ paid: 350_000, reimbursed: 350_000 });
  });

  test('taken back, it comes back', async () => {
    const { core, requestId } = await aRequestVoted();
    const ids = await planned(core, requestId);
    await core.call('payments.pay', { ids, on: civilDate('2026-05-04') });
    const { id } = await core.call('reimbursements.add', { requestId, values: asked(10_000) });
    await core.call('reimbursements.remove', { id });
    expect(await ofRequest(core, requestId)).toMatchObject({ reimbursements: [], reimbursed: 0 });
    await core.call('reimbursements.putBack', { id });
    expect(await ofRequest(core, requestId)).toMatchObject({ reimbursements: [{ id }], reimbursed: 10_000 });
  });
});

describe('the amount voted', () => {
  test('never goes under what is planned or paid, by hand, in bulk or by an undo', async () => {
    const { core, requestId } = await aRequestVoted(500_000, null);
    await planned(core, requestId);
    const { campaignId, version } = await rowOf(core, requestId);
    const change = (voted: number, at: number) =>
      core.call('grants.update', { id: requestId, version: at, values: { ...VALUES, voted: cents(voted) } });
    await expect(change(499_999, version)).rejects.toMatchObject(ruleOf('payments-over-voted'));
    await change(600_000, version);
    await core.call('payments.add', { requestId, values: aPayment(100_000) });
    const [, raised] = await core.call('history.list', {});
    await expect(core.call('history.undo', { seq: raised?.seq ?? 0 })).rejects.toMatchObject(ruleOf('payments-over-voted'));
    const lower = { ...VALUES, proposed: cents(1), voted: cents(600_000) };
    await core.call('grants.update', { id: requestId, version: version + 1, values: lower });
    await expect(core.call('campaigns.voteAsProposed', { id: campaignId })).rejects.toMatchObject(ruleOf('payments-over-voted'));
    expect(await ofRequest(core, requestId)).toMatchObject({ voted: 600_000, planned: 600_000 });
  });

  test('a request that is paid is not taken out of its campaign', async () => {
    const { core, requestId } = await aRequestVoted();
    const ids = await planned(core, requestId);
    await expect(core.call('grants.remove', { id: requestId })).rejects.toMatchObject(ruleOf('still-in-use'));
    await core.call('payments.remove', { ids });
    await core.call('grants.remove', { id: requestId });
  });
});

const VALUES = aRequest({ asked: cents(600_000) });

async function rowOf(core: TestCore, requestId: GrantRequestId) {
  const [campaign] = await core.call('campaigns.list', {});
  if (!campaign) throw new Error('a campaign');
  const { rows } = await core.call('campaigns.table', { id: campaign.id });
  const row = rows.find(({ id }) => id === requestId);
  if (!row) throw new Error('a request');
  return { campaignId: campaign.id, version: row.version };
}
