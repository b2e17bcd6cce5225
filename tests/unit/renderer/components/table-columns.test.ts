import { describe, expect, test } from 'vitest';
import { columnWidth, isTooNarrow, leastWidth } from '../../../../src/renderer/components/table-columns';

const NAME = { width: 240, grow: 3 };
const PURPOSE = { width: 160, grow: 1 };
const AMOUNT = { width: 112 };
const COLUMNS = [NAME, PURPOSE, AMOUNT];

describe('the columns of a list', () => {
  test('need the sum of their least widths', () => {
    expect(leastWidth(COLUMNS)).toBe('32rem');
  });

  test('scroll sideways in a list that is narrower, once it is measured', () => {
    expect([0, 511, 512].map((width) => isTooNarrow(width, COLUMNS))).toEqual([false, true, false]);
  });

  test('share what is left of the width of the list', () => {
    expect(columnWidth(NAME, COLUMNS)).toBe('calc(15rem + max(0px, 100cqw - 32rem) * 0.75)');
    expect(columnWidth(PURPOSE, COLUMNS)).toBe('calc(10rem + max(0px, 100cqw - 32rem) * 0.25)');
  });

  test('keep their width when they take no share, as amounts do', () => {
    expect(columnWidth(AMOUNT, COLUMNS)).toBe('7rem');
  });
});
