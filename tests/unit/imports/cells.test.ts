import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHECKED_FIELDS } from '#shared/features/associations/rules';
import { civilDate, formatDateShort } from '#shared/kernel/dates';
import { isSameName, splitLeader } from '../../../src/main/features/imports/leaders';
import { readDate, readIdentifier, readCount, readText } from '../../../src/main/features/imports/read-cell';

const today = civilDate('2026-03-31');

function siretOf(cell: string | number) {
  const siret = CHECKED_FIELDS.find(({ field }) => field === 'siret');
  if (!siret) throw new Error('no check for the SIRET');
  return readIdentifier(cell, siret);
}

describe('a cell', () => {
  test.each([
    ['28/02/1998', '1998-02-28'],
    ['1998-02-28', '1998-02-28'],
    ['28/02/1998 00:00:00', '1998-02-28'],
    ['1998-02-28T10:30:00', '1998-02-28'],
    ['28 février 1998', '1998-02-28'],
    ['35854', '1998-02-28'],
    [35854, '1998-02-28'],
    [35854.75, '1998-02-28'],
  ])('%j is the day %s', (cell, date) => {
    expect(readDate(cell, today)).toEqual({ value: date });
  });

  test.each(['30/02/2026', '2026-02-30', '1998', '28/02', 'oui', 'le mardi'])('%j is no date: it is left out and quoted', (cell) => {
    const reading = readDate(cell, today);
    expect(reading.value).toBeUndefined();
    expect(reading.notice).toContain(cell);
  });

  test.each(['', '_', '0001-01-01', '00/00/0000', null])('%j is no date and nothing to tell', (cell) => {
    expect(readDate(cell, today)).toEqual({});
  });

  test('any day written the French way is read back', () => {
    const days = fc.date({ min: new Date('1850-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const date = civilDate(day.toISOString().slice(0, 10));
        expect(readDate(formatDateShort(date), today).value).toBe(date);
      }),
    );
  });

  test('a SIRET that a spreadsheet rounded is left out, one with a wrong key is kept and doubtful', () => {
    for (const cell of ['2,43E+13', '7.17E+13', 24300000000000, '24 300 000 000 000']) {
      expect(siretOf(cell)).toEqual({ notice: expect.stringContaining('numéro détruit par le tableur') as string });
    }
    expect(siretOf('12345678912345')).toMatchObject({ value: '12345678912345', doubtful: true });
    expect(siretOf('73282932000074.0')).toMatchObject({ value: '73282932000074' });
    expect(siretOf(73282932000074)).toEqual({ value: '73282932000074' });
  });

  test.each([
    ['120', 120],
    [120, 120],
    ['1 200', 1200],
    ['120 adhérents', 120],
    ['12,0', 12],
  ])('%j is %i members', (cell, members) => {
    expect(readCount(cell)).toEqual({ value: members });
  });

  test('a text too long is cut, and the report says so; line breaks become commas where one line is meant', () => {
    const reading = readText('x'.repeat(100), 'acronym');
    expect(reading.value).toHaveLength(40);
    expect(reading.notice).toContain('100');
    expect(readText('1 rue du Stade\n54800  Jarny', 'address').value).toBe('1 rue du Stade, 54800 Jarny');
    expect(readText('un\r\ndeux', 'purpose').value).toBe('un\ndeux');
  });
});

describe('a president in one cell', () => {
  test.each([
    ['Mme DUPONT Marie', 'madam', 'Marie', 'DUPONT'],
    ['M. Jean-Paul MARTIN', 'sir', 'Jean-Paul', 'MARTIN'],
    ['Jean Martin', 'none', 'Jean', 'Martin'],
    ['Marie de la Tour', 'none', 'Marie', 'de la Tour'],
    ['DE LA TOUR Marie', 'none', 'Marie', 'DE LA TOUR'],
    ['Martin', 'none', '', 'Martin'],
  ])('%s', (text, ...named) => {
    const { civility, firstName, lastName } = splitLeader(text);
    expect([civility, firstName, lastName]).toEqual(named);
  });

  test('is the same person whatever the order and the accents', () => {
    expect(isSameName('Hélène PETIT', 'petit helene')).toBe(true);
    expect(isSameName('Hélène Petit', 'Alice Petit')).toBe(false);
  });
});
