import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NUMBER_FORMAT, PATTERN_FIELDS, exampleOf, numberFrom, patternFault } from '#shared/features/deliberations/pattern';
import { addDays, civilDate } from '#shared/kernel/dates';

const DAY = civilDate('2026-05-28');

describe('the pattern of the numbers of deliberations', () => {
  test.each([
    ['{AAAA}_{SEANCE}_{NN}', '2026_05_12'],
    ['{AAAA}_{MM}{JJ}_{NN}', '2026_0528_12'],
    ['{AAAA}_{NNN}', '2026_087'],
    ['DEL{AA}{NNN}', 'DEL26087'],
    ['D_{AAAA}_{SEANCE}{NN}', 'D_2026_0512'],
  ])('%s gives %s', (pattern, number) => {
    expect(patternFault(pattern)).toBeUndefined();
    expect(exampleOf(pattern, DAY)).toBe(number);
  });

  test.each([
    ['{AAAA}-{NNN}', '« - »'],
    ['{AAAA} {NNN}', 'l’espace'],
    ['del{AAAA}{NNN}', '« d »'],
    ['DÉL{AAAA}{NNN}', '« É »'],
    ['{ANNEE}_{NNN}', '« {ANNEE} »'],
    ['{AAAA}_{NNN', '« { »'],
    ['{AAAA}_{SEANCE}', '{NN} (rang dans la séance)'],
    ['{SEANCE}_{NN}', '{AAAA} ou {AA}'],
    ['{AAAA}_{NN}', '{SEANCE} (rang de la séance)'],
    ['{AAAA}_{MM}_{NN}', 'Deux séances du même mois'],
    ['{AAAA}_{JJ}_{NN}', 'Deux séances de l’année'],
    ['DELIBERATION_{AAAA}_{NNN}', 'trop long'],
  ])('%s is refused with the reason: %s', (pattern, reason) => {
    expect(patternFault(pattern)?.replaceAll('\u00a0', ' ')).toContain(reason);
  });

  test('an accepted pattern gives valid numbers, all different, whatever the places in two years', () => {
    const piece = fc.constantFrom(...PATTERN_FIELDS.map(({ field }) => field), '_', 'D', '7');
    const patterns = fc
      .array(piece, { minLength: 1, maxLength: 6 })
      .map((pieces) => pieces.join(''))
      .filter((pattern) => patternFault(pattern) === undefined);
    fc.assert(
      fc.property(patterns, fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 12 }), (pattern, gap, affairs) => {
        const given = numbersOf(pattern, { gap, affairs });
        expect(given.every((number) => NUMBER_FORMAT.test(number))).toBe(true);
        expect(new Set(given).size).toBe(given.length);
      }),
      { numRuns: 300 },
    );
  });
});

/** The numbers of twelve sessions `gap` days apart, each with as many affairs. */
function numbersOf(pattern: string, { gap, affairs }: { gap: number; affairs: number }): string[] {
  const held = new Map<string, { sessions: number; rank: number }>();
  return Array.from({ length: 12 }, (_, index) => addDays(DAY, index * gap)).flatMap((meetsOn) => {
    const year = meetsOn.slice(0, 4);
    const known = held.get(year) ?? { sessions: 0, rank: 0 };
    const place = { meetsOn, sessionRank: known.sessions + 1 };
    held.set(year, { sessions: known.sessions + 1, rank: known.rank + affairs });
    return Array.from({ length: affairs }, (_, rank) =>
      numberFrom(pattern, { ...place, rankInSession: rank + 1, rankInYear: known.rank + rank + 1 }),
    );
  });
}
