import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeness } from '#shared/features/council/reuse';
import { staleMarks, withReplacements } from '#shared/features/council/stale-marks';
import { civilDate } from '#shared/kernel/dates';

const YEAR_LATER = { from: civilDate('2025-09-25'), to: civilDate('2026-09-24') };
const found = (text: string) => staleMarks(text, YEAR_LATER).map((mark) => `${mark.kind} ${mark.found}`);

describe('what a text of last year holds of its time', () => {
  it.each([
    ['au titre de l’exercice 2025', ['year 2025']],
    ['bilan 2024, projet 2025, suite en 2026', ['year 2024', 'year 2025', 'year 2026']],
    ['ouverte depuis 2019', []],
    ['le 12 mai 2025 et le 1er juin 2024', ['date 12 mai 2025', 'date 1er juin 2024']],
    ['le 12\u00a0mai\u00a02025', ['date 12\u00a0mai\u00a02025']],
    ['le 12/05/2025', ['date 12/05/2025']],
    ['le 3 mars 2027', []],
    ['Vu la délibération n° 2025_05_12 du 12 mai 2025 ;', ['number 2025_05_12', 'date 12 mai 2025']],
    ['Vu la délibération 2025-12 ;', ['number 2025-12']],
    ['pour 12 000,00 € et 45 euros', ['amount 12 000,00 €', 'amount 45 euros']],
    ['pour 1\u202f200\u00a0€', ['amount 1\u202f200\u00a0€']],
    ['2 025 habitants, 12025 mètres', []],
    ['Vu la loi n° 2025-1249 du 22 décembre 2025 ;', []],
    ['Vu le décret n° 2025-526 du 12 juin 2025 ;\nVu le budget 2025 ;', ['year 2025']],
    ['', []],
  ])('%s', (text, marks) => {
    expect(found(text)).toEqual(marks);
  });

  it('is nothing when both sessions are of one year', () => {
    expect(staleMarks('2025, 12 mai 2025, 100 €', { from: civilDate('2025-03-01'), to: civilDate('2025-12-01') })).toEqual([]);
  });

  it('years move on together; dates, numbers and amounts wait for a reader', () => {
    const text = 'bilan 2024, exercice 2025, voté le 12 mai 2025 sous le n° 2025_05_12 pour 2 025 €';
    const moved = withReplacements(text, staleMarks(text, YEAR_LATER));
    expect(moved).toBe('bilan 2025, exercice 2026, voté le 12 mai 2025 sous le n° 2025_05_12 pour 2 025 €');
  });

  it('is found where it is said to be, whatever the text', () => {
    const words = fc.constantFrom('2025', '2024', ' ', '\n', 'le 3 mai 2025', '1 200,50 €', 'loi', 'n° 2025_01_02', 'texte', ',', '/', '-');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const marks = staleMarks(text, YEAR_LATER);
        for (const { at, found: words_ } of marks) expect(text.slice(at, at + words_.length)).toBe(words_);
        for (const [rank, { at }] of marks.entries()) {
          const before = marks[rank - 1];
          if (before) expect(at).toBeGreaterThanOrEqual(before.at + before.found.length);
        }
      }),
    );
  });
});

describe('two titles', () => {
  it.each([
    ['Tarifs de la piscine 2025', 'Tarifs de la piscine – 2026', 1],
    ['Tarifs de la piscine', 'Dénomination d’une voie', 0],
    ['', '', 0],
  ])('%s and %s', (a, b, alike) => {
    expect(likeness(a, b)).toBe(alike);
  });
});
