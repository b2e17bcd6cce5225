import { describe, expect, test } from 'vitest';
import type { FollowUpRow, GrantLetterKind } from '#shared/features/grant-letters/model';
import { nextLetter } from '#shared/features/grant-letters/rules';
import { LEGAL_CATALOGUE } from '#shared/features/legal/catalogue';
import { lawOn } from '#shared/features/legal/rules';
import { civilDate } from '#shared/kernel/dates';

const day = civilDate;
const TODAY = day('2026-03-01');
const LAW = lawOn(TODAY, LEGAL_CATALOGUE);
const CLOCK = { days: 10, endsOn: day('2026-04-20'), left: 50, heldUntil: null };

function next(
  request: Partial<Pick<FollowUpRow, 'receivedOn' | 'outcome' | 'notifiedOn' | 'closedAs' | 'clock'>>,
  complete: boolean,
  letters: readonly (readonly [GrantLetterKind, string, (string | null)?])[] = [],
) {
  const sent = letters.map(([kind, sentOn, dueOn = null]) => ({
    kind,
    sentOn: day(sentOn),
    dueOn: dueOn === null ? null : day(dueOn),
    withdrawnOn: null,
  }));
  const about = { receivedOn: day('2026-02-19'), outcome: null, notifiedOn: null, closedAs: null, clock: CLOCK, ...request };
  return nextLetter({ request: about, complete, letters: sent }, TODAY, LAW);
}

describe('the letter that is due', () => {
  test('is the receipt first, and nothing while the day of receipt is not known', () => {
    expect(next({}, true)).toBe('receipt');
    expect(next({ receivedOn: null, clock: null }, false)).toBeNull();
    expect(next({}, true, [['receipt', '2026-02-20']])).toBeNull();
  });

  test('asks once for what is missing; a receipt that gave a term has asked already', () => {
    expect(next({}, false, [['receipt', '2026-02-20']])).toBe('completion');
    expect(next({}, false, [['receipt', '2026-02-20', '2026-03-07']])).toBeNull();
  });

  test.each([
    ['2026-02-26', null],
    ['2026-02-25', 'reminder-1'],
  ] as const)('reminds once the term of %s has passed by the days the town sets', (dueOn, expected) => {
    expect(next({}, false, [['receipt', '2026-02-10', dueOn]])).toBe(expected);
  });

  test('reminds three times at most, each after the term of the letter before, never twice the same', () => {
    const first = ['receipt', '2026-01-05', '2026-01-20'] as const;
    const second = ['reminder-1', '2026-01-25', '2026-02-05'] as const;
    const third = ['reminder-2', '2026-02-10', '2026-02-20'] as const;
    expect(next({}, false, [first, second])).toBe('reminder-2');
    expect(next({}, false, [first, second, third])).toBe('reminder-3');
    expect(next({}, false, [first, second, ['reminder-2', '2026-02-25', '2026-03-10']])).toBeNull();
    expect(next({}, false, [first, second, third, ['reminder-3', '2026-02-21', '2026-02-25']])).toBeNull();
    expect(next({}, true, [first])).toBeNull();
  });

  test.each([
    [16, null, null],
    [15, null, 'holding'],
    [0, null, 'holding'],
    [-1, null, null],
    [15, '2026-03-10', null],
  ] as const)('is a holding letter when %i days are left (held until %s: %s)', (left, heldUntil, expected) => {
    const clock = { ...CLOCK, left, heldUntil: heldUntil === null ? null : day(heldUntil) };
    expect(next({ clock }, true, [['receipt', '2026-02-20']])).toBe(expected);
  });

  test.each([
    ['granted', 'award'],
    ['partial', 'partial'],
    ['refused', 'refusal'],
    ['adjourned', 'adjournment'],
  ] as const)('tells the decision: %s', (outcome, expected) => {
    expect(next({ outcome }, false)).toBe(expected);
    expect(next({ outcome, notifiedOn: TODAY }, true, [['receipt', '2026-02-20']])).toBeNull();
    expect(next({ outcome, closedAs: 'withdrawn' }, true)).toBeNull();
  });
});
