import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { clearDaysBetween, latestSendDate } from '#shared/kernel/clear-days';
import { addDays, civilDate } from '#shared/kernel/dates';

describe('the convocation of the council', () => {
  test.each([
    ['2026-09-24', 5, '2026-09-18'],
    ['2026-09-24', 3, '2026-09-20'],
    ['2026-09-24', 1, '2026-09-22'],
    ['2026-11-16', 5, '2026-11-10'],
    ['2026-11-16', 3, '2026-11-12'],
    ['2026-11-16', 1, '2026-11-14'],
    ['2027-01-04', 5, '2026-12-29'],
    ['2027-01-04', 3, '2026-12-31'],
    ['2027-01-04', 1, '2027-01-02'],
    ['2028-03-06', 5, '2028-02-29'],
    ['2028-03-06', 3, '2028-03-02'],
    ['2028-03-06', 1, '2028-03-04'],
    ['2026-05-28', 3, '2026-05-24'],
  ])('for a meeting on %s with %d clear days leaves on %s at the latest', (meeting, clearDays, expected) => {
    expect(latestSendDate(civilDate(meeting), clearDays)).toBe(expected);
    expect(clearDaysBetween(civilDate(expected), civilDate(meeting))).toBe(clearDays);
  });

  it('is irregular when sent the day after', () => {
    const dates = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(civilDate('2000-01-01'), days));
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 30 }), (meeting, clearDays) => {
        const sent = latestSendDate(meeting, clearDays);
        expect(clearDaysBetween(sent, meeting)).toBe(clearDays);
        expect(clearDaysBetween(addDays(sent, 1), meeting)).toBe(clearDays - 1);
      }),
    );
  });

  it('has no clear day when sent the day before, the same day or too late', () => {
    const meeting = civilDate('2026-09-24');
    expect(['2026-09-23', '2026-09-24', '2026-09-30'].map((sent) => clearDaysBetween(civilDate(sent), meeting))).toEqual([0, 0, 0]);
  });

  test.each([-1, 1.5, Number.NaN])('cannot be asked with %d clear days', (clearDays) => {
    expect(() => latestSendDate(civilDate('2026-09-24'), clearDays)).toThrow(RangeError);
  });
});
