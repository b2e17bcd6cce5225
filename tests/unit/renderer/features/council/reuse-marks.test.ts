import { expect, test } from 'vitest';
import { civilDate } from '#shared/kernel/dates';
import { withReplacements } from '#shared/features/council/stale-marks';
import { carriedMarks, inContext } from '../../../../../src/renderer/features/council/reuse-marks';

const YEAR = { from: civilDate('2025-09-25'), to: civilDate('2026-09-24') };
const FORMER = 'Bilan 2024 et tarifs 2025 : 3,50 € l’entrée.';

test('what nobody changed since is to be checked', () => {
  expect(carriedMarks(FORMER, FORMER, YEAR).map(({ found }) => found)).toEqual(['2024', '2025', '3,50 €']);
});

test('once the years have moved on, those that came are not asked again', () => {
  const moved = withReplacements(FORMER, carriedMarks(FORMER, FORMER, YEAR));
  expect(moved).toBe('Bilan 2025 et tarifs 2026 : 3,50 € l’entrée.');
  expect(carriedMarks(FORMER, moved, YEAR).map(({ found }) => found)).toEqual(['3,50 €']);
});

test('an amount that was changed is no longer asked about', () => {
  expect(carriedMarks(FORMER, FORMER.replace('3,50', '3,80'), YEAR).map(({ found }) => found)).toEqual(['2024', '2025']);
});

test('a mark is shown with a few words around it, on its line', () => {
  const text = `Une première ligne.\n${'mot '.repeat(40)}en 2025 ${'fin '.repeat(40)}\nUne autre.`;
  const [mark] = carriedMarks(text, text, YEAR);
  if (!mark) throw new Error('no mark');
  const shown = inContext(text, mark);
  expect(shown.found).toBe('2025');
  expect(shown.before).toMatch(/^….*en $/);
  expect(shown.after).toMatch(/^ fin.*…$/);
  expect(inContext('en 2025.', { ...mark, at: 3 })).toEqual({ before: 'en ', found: '2025', after: '.' });
});
