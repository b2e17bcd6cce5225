import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  addDays,
  addMonths,
  civilDate,
  compareDates,
  dateFromExcelSerial,
  dateInLetters,
  dayOfWeek,
  daysBetween,
  formatDateLong,
  formatDateMedium,
  formatDateShort,
  formatTime,
  frenchHolidays,
  isCivilDate,
  isoDateOf,
  parseFrenchDate,
  yearOf,
  zCivilDate,
  zTimeOfDay,
} from '#shared/kernel/dates';

const today = civilDate('2026-11-24');
const anyDate = fc.integer({ min: -60_000, max: 60_000 }).map((days) => addDays(civilDate('2000-02-29'), days));

describe('a civil date', () => {
  test.each(['2026-09-24', '2028-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('accepts %s', (text) => {
    expect(isCivilDate(text)).toBe(true);
  });

  test.each(['2026-02-30', '2026-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '26-09-24', '2026-9-4', '0000-01-01', ''])(
    'refuses « %s »',
    (text) => {
      expect(isCivilDate(text)).toBe(false);
      expect(() => civilDate(text)).toThrow(RangeError);
    },
  );

  it('says in French that a day does not exist', () => {
    const issue = zCivilDate.safeParse('2026-02-30').error?.issues[0];
    expect(issue?.message).toContain('Le 30/02/2026 n’existe pas dans le calendrier');
    expect(zCivilDate.safeParse('bientôt').error?.issues[0]?.message).toBe('Date attendue sous la forme jj/mm/aaaa.');
  });
});

describe('a date that someone types', () => {
  test.each([
    ['2026-09-24', '2026-09-24'],
    ['2026-09-24T00:00:00', '2026-09-24'],
    ['24/09/2026', '2026-09-24'],
    ['4/9/2026', '2026-09-04'],
    ['24-09-2026', '2026-09-24'],
    ['24.09.2026', '2026-09-24'],
    ['24/9', '2026-09-24'],
    ['24/09/26', '2026-09-24'],
    ['24/09/46', '2046-09-24'],
    ['24/09/47', '1947-09-24'],
    ['24 sept', '2026-09-24'],
    ['24 sept. 2025', '2025-09-24'],
    ['24 septembre 2026', '2026-09-24'],
    ['24 SEPTEMBRE 2026', '2026-09-24'],
    ['le 14 juil. 2026', '2026-07-14'],
    ['1er mars 2026', '2026-03-01'],
    ['15 aout 2026', '2026-08-15'],
    ['15 févr. 2026', '2026-02-15'],
    ['jeudi 24 septembre 2026', '2026-09-24'],
    ['29/02/2028', '2028-02-29'],
  ])('reads « %s » as %s', (text, expected) => {
    expect(parseFrenchDate(text, today)).toBe(expected);
  });

  test.each([
    '',
    'demain',
    '30/02/2026',
    '29/2',
    '24/13/2026',
    '24 jui 2026',
    '24/09-2026',
    '2017-30-05',
    'vendredi 24 septembre 2026',
    '24',
    '24 ma',
  ])('does not take « %s » for a date', (text) => {
    expect(parseFrenchDate(text, today)).toBeUndefined();
  });

  it('is read back from every way it is written', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect([formatDateShort, formatDateMedium, formatDateLong].map((format) => parseFrenchDate(format(date), today))).toEqual([
          date,
          date,
          date,
        ]);
      }),
    );
  });
});

describe('a spreadsheet serial', () => {
  test.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [25_569, '1970-01-01'],
    [46_289, '2026-09-24'],
    [46_289.75, '2026-09-24'],
    [2_958_465, '9999-12-31'],
  ])('%d is %s', (serial, expected) => {
    expect(dateFromExcelSerial(serial)).toBe(expected);
  });

  test.each([0, -1, 60, 2_958_466, Number.NaN])('%d is no date', (serial) => {
    expect(dateFromExcelSerial(serial)).toBeUndefined();
  });
});

describe('adding days', () => {
  test.each([
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-10-25', 1, '2026-10-26'],
    ['2027-01-04', -6, '2026-12-29'],
  ])('%s and %d days is %s', (date, days, expected) => {
    expect(addDays(civilDate(date), days)).toBe(expected);
  });

  it('is undone by counting them, and keeps the order of the dates', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        const other = addDays(date, days);
        expect(daysBetween(date, other)).toBe(days);
        expect(Math.sign(compareDates(other, date))).toBe(Math.sign(days));
        expect(dayOfWeek(other)).toBe(((((dayOfWeek(date) - 1 + days) % 7) + 7) % 7) + 1);
      }),
    );
  });

  it('agrees with the calendar of the machine', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const instant = new Date(`${date}T12:00:00Z`);
        expect(daysBetween(civilDate('1970-01-01'), date)).toBe(Math.floor(instant.getTime() / 86_400_000));
        expect(dayOfWeek(date) % 7).toBe(instant.getUTCDay());
      }),
    );
  });

  it('refuses to leave the years 1 to 9999', () => {
    expect(() => addDays(civilDate('9999-12-31'), 1)).toThrow(RangeError);
  });
});

describe('adding months', () => {
  test.each([
    ['2026-12-31', 6, '2027-06-30'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-05-15', 0, '2026-05-15'],
  ])('%s and %d months is %s', (date, months, expected) => {
    expect(addMonths(civilDate(date), months)).toBe(expected);
  });

  it('lands in the right month, on the same day or on its last', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -600, max: 600 }), (date, months) => {
        const result = addMonths(date, months);
        const rank = (d: string) => Number(d.slice(0, 4)) * 12 + Number(d.slice(5, 7));
        const sameDay = result.slice(8) === date.slice(8);
        expect(rank(result) - rank(date)).toBe(months);
        expect(sameDay || addDays(result, 1).endsWith('-01')).toBe(true);
      }),
    );
  });
});

describe('a date on paper', () => {
  it('is written short, medium and long', () => {
    const date = civilDate('2026-09-24');
    expect(formatDateShort(date)).toBe('24/09/2026');
    expect(formatDateMedium(date)).toBe('24\u00A0septembre 2026');
    expect(formatDateLong(date)).toBe('jeudi 24\u00A0septembre 2026');
    expect(formatDateLong(civilDate('2026-03-01'))).toBe('dimanche 1er\u00A0mars 2026');
    expect(yearOf(date)).toBe(2026);
  });

  test.each([
    ['2026-09-24', 'vingt-quatre septembre deux mille vingt-six'],
    ['2026-03-01', 'premier mars deux mille vingt-six'],
    ['1981-05-21', 'vingt et un mai mille neuf cent quatre-vingt-un'],
    ['2080-12-31', 'trente et un décembre deux mille quatre-vingts'],
  ])('spells %s « %s »', (date, expected) => {
    expect(dateInLetters(civilDate(date))).toBe(expected);
  });

  test.each([
    ['18:30', '18\u00A0h\u00A030'],
    ['09:05', '9\u00A0h\u00A005'],
    ['18:00', '18\u00A0h'],
    ['00:00', '0\u00A0h'],
  ])('shows %s as « %s »', (time, expected) => {
    expect(formatTime(time)).toBe(expected);
  });

  test.each(['24:00', '18:60', '8:30', '18h30', ''])('« %s » is no time of day', (time) => {
    expect(zTimeOfDay.safeParse(time).success).toBe(false);
  });
});

describe('public holidays', () => {
  test.each([
    [2024, '2024-04-01', '2024-05-09', '2024-05-20'],
    [2026, '2026-04-06', '2026-05-14', '2026-05-25'],
    [2027, '2027-03-29', '2027-05-06', '2027-05-17'],
    [2038, '2038-04-26', '2038-06-03', '2038-06-14'],
  ])('of %d follow Easter', (year, ...expected) => {
    const dateOf = (name: string) => frenchHolidays(year).find((holiday) => holiday.name === name)?.date;
    expect([dateOf('Lundi de Pâques'), dateOf('Ascension'), dateOf('Lundi de Pentecôte')]).toEqual(expected);
  });

  it('are eleven, in order, in their year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1950, max: 2200 }), (year) => {
        const dates = frenchHolidays(year).map(({ date }) => date);
        expect(dates).toHaveLength(11);
        expect(dates).toEqual(dates.toSorted(compareDates));
        expect(dates.every((date) => yearOf(date) === year)).toBe(true);
      }),
    );
  });
});

describe('the day of an instant', () => {
  test.each([
    [Date.UTC(2026, 5, 30, 21, 59), '2026-06-30'],
    [Date.UTC(2026, 5, 30, 22, 0), '2026-07-01'],
    [Date.UTC(2026, 11, 31, 22, 59), '2026-12-31'],
    [Date.UTC(2026, 11, 31, 23, 0), '2027-01-01'],
    [Date.UTC(2026, 2, 29, 1, 0), '2026-03-29'],
    [Date.UTC(2026, 9, 25, 23, 0), '2026-10-26'],
  ])('%d falls in Paris on %s', (ms, expected) => {
    expect(isoDateOf(ms)).toBe(expected);
  });

  it('depends on the time zone', () => {
    expect(isoDateOf(Date.UTC(2026, 0, 1, 2), 'Indian/Reunion')).toBe('2026-01-01');
    expect(isoDateOf(Date.UTC(2026, 0, 1, 2), 'America/Martinique')).toBe('2025-12-31');
  });
});
