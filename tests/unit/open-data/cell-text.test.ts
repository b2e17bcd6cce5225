import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quickText, rememberingLast } from '../../../src/main/features/open-data/cell-text';
import { cellText } from '../../../src/main/spreadsheets/cell';

const PIECES = [
  'a',
  'É',
  'œ',
  'ÿ',
  '«',
  '»',
  '"',
  '’',
  ' ',
  '\u00A0',
  '\u202F',
  '-',
  '_',
  '.',
  ',',
  '#',
  '!',
  'NULL',
  '[ND]',
  '1',
  '\u0301',
  '\u200B',
  '\n',
];

test('the quick reading of a cell is the careful one', () => {
  const cells = fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(fc.oneof(cells, fc.string(), fc.string({ unit: 'binary' })), (cell) => quickText(cell) === cellText(cell)),
    { numRuns: 3_000 },
  );
  for (const fault of ['NULL', '_', '-', '[ND]', '#N/A', '#REF!', ' é ', 'é\u0301']) expect(quickText(fault)).toBe(cellText(fault));
});

test('a number keeps its point, an empty cell is no text', () => {
  expect([quickText(12.5), quickText(null), quickText(undefined)]).toEqual(['12.5', '', '']);
});

test('a cell that repeats the one above is read once', () => {
  const read: string[] = [];
  const reader = rememberingLast((cell) => read.push(cell));
  expect(['a', 'a', 'b', 'a'].map(reader)).toEqual([1, 1, 2, 3]);
  expect(read).toEqual(['a', 'b', 'a']);
});
