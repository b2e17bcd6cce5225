import { expect, test } from 'vitest';
import { annexGrounds } from '#shared/features/grants/annex';
import { chapterOf } from '#shared/features/grants/chapter';
import { LEGAL_CATALOGUE } from '#shared/features/legal/catalogue';
import { lawOn } from '#shared/features/legal/rules';
import { civilDate } from '#shared/kernel/dates';
import { cents } from '#shared/kernel/money';

test.each([
  ['65748', '65'],
  ['657363', '65'],
  ['20421', '204'],
  ['6232', '62'],
  ['', null],
  ['à préciser', null],
])('the chapter of account « %s » is %s', (account, chapter) => {
  expect(chapterOf(account)).toBe(chapter);
});

test.each([
  [7_500_000, null, false, null],
  [7_500_001, null, true, null],
  [1_000_000, 0, false, null],
  [1_000_000, 2_000_000, false, false],
  [1_000_000, 1_999_999, false, true],
  [90_000_000_000_000, 100_000_000_000_000, true, true],
])('%i cents granted to a body with products of %s: large %s, dependent %s', (granted, products, ...[large, dependent]) => {
  const law = lawOn(civilDate('2026-06-01'), LEGAL_CATALOGUE);
  expect(annexGrounds(cents(granted), products === null ? null : cents(products), law)).toEqual({ large, dependent });
});
