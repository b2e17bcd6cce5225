import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEGAL_CATALOGUE } from '#shared/features/legal/catalogue';
import { lawOn } from '#shared/features/legal/rules';
import { clockWarnings, deadlineOf, dueOnOf, requestWarnings, scheduled, stepOf, type PaidRequest } from '#shared/features/payments/rules';
import { paymentName } from '#shared/features/payments/words';
import { civilDate } from '#shared/kernel/dates';
import { cents } from '#shared/kernel/money';

const TODAY = civilDate('2026-06-30');
const LAW = lawOn(TODAY, LEGAL_CATALOGUE);

function aGrant(values: Partial<PaidRequest> = {}): PaidRequest {
  return {
    voted: cents(500_000),
    votedOn: civilDate('2026-04-02'),
    notifiedOn: civilDate('2026-04-10'),
    closed: false,
    yearTotal: cents(500_000),
    agreementOn: null,
    hasSiret: true,
    bank: 'confirmed',
    ...values,
  };
}

const kinds = (values: Partial<PaidRequest>) => requestWarnings(aGrant(values), LAW).map(({ kind }) => kind);

describe('what is to be mended before a grant is paid', () => {
  test.each<[string, Partial<PaidRequest>, string[]]>([
    ['nothing when all is in order', {}, []],
    ['no vote: impossible', { voted: null }, ['not-voted']],
    ['nothing granted: impossible', { voted: cents(0) }, ['not-voted']],
    ['refused, adjourned or withdrawn: impossible', { closed: true }, ['closed']],
    ['23 000,00 € in the year needs no agreement', { yearTotal: cents(2_300_000) }, []],
    ['23 000,01 € does', { yearTotal: cents(2_300_001) }, ['agreement-unsigned']],
    ['and is content with a signed one', { yearTotal: cents(2_300_001), agreementOn: civilDate('2026-05-04') }, []],
    ['no bank details', { bank: 'none' }, ['no-bank-details']],
    ['bank details not called back about', { bank: 'to-call-back' }, ['call-back']],
    ['no SIRET', { hasSiret: false }, ['no-siret']],
    ['not notified: the clock has not started', { notifiedOn: null }, ['not-notified']],
  ])('%s', (_what, values, expected) => {
    expect(kinds(values)).toEqual(expected);
  });

  test('only what the facts make impossible blocks, and each sentence has its source', () => {
    const all = requestWarnings(aGrant({ bank: 'none', hasSiret: false, notifiedOn: null, yearTotal: cents(9_000_000) }), LAW);
    expect(all.map(({ blocking }) => blocking)).toEqual([false, false, false, false]);
    expect(requestWarnings(aGrant({ voted: null }), LAW)).toMatchObject([{ blocking: true }]);
    for (const { source, message } of all) {
      expect(source).not.toBe('');
      expect(message).toMatch(/[.]$/);
    }
  });
});

describe('the clock of sixty days', () => {
  test('is counted from the notification, and has not started before it', () => {
    expect(deadlineOf(civilDate('2026-04-10'), LAW)).toBe('2026-06-09');
    expect(deadlineOf(null, LAW)).toBeNull();
  });

  test('gives way to the day that the agreement sets', () => {
    const deadline = civilDate('2026-06-09');
    expect(dueOnOf({ byAgreement: true, plannedOn: civilDate('2026-11-30') }, deadline)).toBe('2026-11-30');
    expect(dueOnOf({ byAgreement: false, plannedOn: civilDate('2026-11-30') }, deadline)).toBe('2026-06-09');
  });

  test.each<[string, string | null, string | null, string[]]>([
    ['the last day is not late', '2026-06-30', null, []],
    ['the day after is', '2026-06-29', null, ['late']],
    ['planned on the last day', '2026-07-15', '2026-07-15', []],
    ['planned the day after', '2026-07-15', '2026-07-16', ['after-deadline']],
    ['no clock before the notification', null, '2030-01-01', []],
  ])('%s', (...[, deadline, plannedOn, expected]) => {
    const payment = { byAgreement: false, plannedOn: plannedOn === null ? null : civilDate(plannedOn), paidOn: null };
    const clock = { deadline: deadline === null ? null : civilDate(deadline), today: TODAY, law: LAW };
    expect(clockWarnings(payment, clock).map(({ kind }) => kind)).toEqual(expected);
    expect(clockWarnings({ ...payment, paidOn: TODAY }, clock)).toEqual([]);
  });
});

describe('a schedule', () => {
  test('shares an amount to the cent, whatever the shares', () => {
    const shares = fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), shares, (total, parts) => {
        const lines = scheduled(
          cents(total),
          parts.map((share) => ({ share, plannedOn: null, byAgreement: false })),
        );
        expect(lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(total);
        expect(lines.at(-1)?.kind).toBe(parts.length === 1 ? 'single' : 'balance');
        expect(lines.slice(0, -1).every(({ kind }) => kind === 'advance')).toBe(true);
      }),
    );
  });

  test('names its payments, and tells advances apart when there are several', () => {
    expect(paymentName({ kind: 'advance', rank: 1, ranks: 2 })).toBe('Acompte');
    expect(paymentName({ kind: 'advance', rank: 2, ranks: 3 })).toBe('2e acompte');
    expect(paymentName({ kind: 'balance', rank: 3, ranks: 3 })).toBe('Solde');
  });

  test('the furthest step counts', () => {
    const on = civilDate('2026-05-01');
    expect(stepOf({ certificateNumber: '', sentOn: null, paidOn: null })).toBe('planned');
    expect(stepOf({ certificateNumber: '2026-001', sentOn: null, paidOn: null })).toBe('certified');
    expect(stepOf({ certificateNumber: '', sentOn: on, paidOn: null })).toBe('sent');
    expect(stepOf({ certificateNumber: '2026-001', sentOn: on, paidOn: on })).toBe('paid');
  });
});
