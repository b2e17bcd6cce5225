import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatHundredths, parseHundredths } from '#shared/kernel/hundredths';

test.each([
  ['2', 200],
  ['2,5', 250],
  [' 0.75 ', 75],
  ['1 200,05', 120_005],
])('%j is %d hundredths', (text, hundredths) => {
  expect(parseHundredths(text)).toBe(hundredths);
});

test.each(['', 'deux', '-1', '2,555', '2,5 ETP', '1e3', '12345678901'])('%j is not a number with two decimals', (text) => {
  expect(parseHundredths(text)).toBeUndefined();
});

test('what is shown is read back as it was', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), (n) => parseHundredths(formatHundredths(n)) === n));
  expect([0, 5, 50, 250, 300].map(formatHundredths)).toEqual(['0', '0,05', '0,5', '2,5', '3']);
});
