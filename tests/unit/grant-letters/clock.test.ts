import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { silenceClock } from '#shared/features/grant-letters/clock';
import { LEGAL_CATALOGUE } from '#shared/features/legal/catalogue';
import { lawOn } from '#shared/features/legal/rules';
import { addDays, addMonths, civilDate, daysBetween } from '#shared/kernel/dates';

const day = civilDate;
const LAW = lawOn(day('2026-09-24'), LEGAL_CATALOGUE);
const clock = (receivedOn: string, today: string, held: readonly (readonly [string, string])[] = []) =>
  silenceClock({ receivedOn: day(receivedOn), suspensions: held.map(([from, to]) => ({ from: day(from), to: day(to) })) }, day(today), LAW);

describe('the silence clock', () => {
  test.each([
    ['2026-01-15', '2026-03-15'],
    ['2025-12-31', '2026-02-28'],
    ['2027-12-31', '2028-02-29'],
    ['2026-07-31', '2026-09-30'],
    ['2026-11-30', '2027-01-30'],
  ])('of a request received on %s ends on %s', (receivedOn, endsOn) => {
    expect(clock(receivedOn, receivedOn)).toMatchObject({ endsOn, days: 0, heldUntil: null });
  });

  test('tells the days since the receipt and the days left, below zero once silence is a refusal', () => {
    expect(clock('2026-01-15', '2026-03-01')).toMatchObject({ days: 45, left: 14 });
    expect(clock('2026-01-15', '2026-03-15')).toMatchObject({ left: 0 });
    expect(clock('2026-01-15', '2026-03-16')).toMatchObject({ left: -1 });
  });

  test('stands still while the association has time to complete its file', () => {
    const held = [['2026-02-01', '2026-02-16']] as const;
    expect(clock('2026-01-15', '2026-02-10', held)).toMatchObject({ endsOn: '2026-03-30', heldUntil: '2026-02-16' });
    expect(clock('2026-01-15', '2026-02-16', held).heldUntil).toBeNull();
  });

  test('does not count twice days given twice, nor those given once it is too late', () => {
    const twice = [
      ['2026-02-01', '2026-02-16'],
      ['2026-02-10', '2026-02-20'],
    ] as const;
    expect(clock('2026-01-15', '2026-02-10', twice).endsOn).toBe('2026-04-03');
    expect(clock('2026-01-15', '2026-04-10', [['2026-04-01', '2026-04-16']]).endsOn).toBe('2026-03-15');
  });

  test('is never shorter than the legal delay, nor longer than it and every day given', () => {
    const spans = fc.array(fc.tuple(fc.nat(90), fc.nat(30)), { maxLength: 4 });
    fc.assert(
      fc.property(fc.nat(800), spans, (offset, given) => {
        const receivedOn = addDays(day('2026-01-01'), offset);
        const suspensions = given.map(([start, length]) => ({ from: addDays(receivedOn, start), to: addDays(receivedOn, start + length) }));
        const { endsOn } = silenceClock({ receivedOn, suspensions }, receivedOn, LAW);
        const more = daysBetween(addMonths(receivedOn, 2), endsOn);
        expect(more).toBeGreaterThanOrEqual(0);
        expect(more).toBeLessThanOrEqual(given.reduce((sum, [, length]) => sum + length, 0));
      }),
    );
  });
});
