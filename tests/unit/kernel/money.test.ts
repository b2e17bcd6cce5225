import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  amountInLetters,
  apportion,
  cents,
  formatAmount,
  formatAmountBare,
  parseAmount,
  parseAmountCell,
  sumCents,
  zCents,
} from '#shared/kernel/money';

const amount = fc.integer({ min: -1e13, max: 1e13 }).map(cents);

describe('an amount that someone types', () => {
  test.each([
    ['1200', 120_000],
    ['1 200', 120_000],
    ['1 200 000', 120_000_000],
    ['1\u202F200,00\u202F€', 120_000],
    ['1\u00A0200,00\u00A0€', 120_000],
    ['1200,50 €', 120_050],
    ['1200,5', 120_050],
    ['1.200,50', 120_050],
    ['1200.5', 120_050],
    ['1200.50€', 120_050],
    ['1.200.000', 120_000_000],
    ['350 euros', 35_000],
    ['1 euro', 100],
    ['350 EUR', 35_000],
    ['0', 0],
    ['0,01', 1],
    ['  12 ', 1200],
    ['-15,20 €', -1520],
  ])('reads « %s » as %d cents', (text, expected) => {
    expect(parseAmount(text)).toBe(expected);
  });

  test.each([
    '',
    ' ',
    '€',
    'douze',
    '12,345',
    '1 20',
    '12 00',
    '1,200.50',
    '1.200',
    '12 €50',
    '1e5',
    '--5',
    '9007199254740993',
    '12;5',
    '1 200 et 3',
  ])('does not take « %s » for an amount', (text) => {
    expect(parseAmount(text)).toBeUndefined();
  });

  it('is read back exactly as it was written', () => {
    fc.assert(
      fc.property(amount, (value) => {
        expect(parseAmount(formatAmount(value))).toBe(value);
        expect(parseAmount(formatAmountBare(value))).toBe(value);
      }),
    );
  });
});

describe('an amount in a spreadsheet cell', () => {
  test.each([
    [1200, 120_000],
    [1200.1, 120_010],
    [0.1 + 0.2, 30],
    [1_234_567.89, 123_456_789],
    ['1 200,00 €', 120_000],
  ])('reads %s', (value, expected) => {
    expect(parseAmountCell(value)).toBe(expected);
  });

  test.each([1.234, Number.NaN, Number.POSITIVE_INFINITY, 1e-7, 1e300, ''])('refuses %s', (value) => {
    expect(parseAmountCell(value)).toBeUndefined();
  });

  it('finds the cents of any number of euros', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (value) => {
        expect(parseAmountCell(value / 100)).toBe(cents(value));
      }),
    );
  });
});

describe('the amount on screen', () => {
  test.each([
    [120_000, '1\u202F200,00\u202F€'],
    [123_456_789, '1\u202F234\u202F567,89\u202F€'],
    [5, '0,05\u202F€'],
    [0, '0,00\u202F€'],
    [-120_050, '-1\u202F200,50\u202F€'],
    [99_999, '999,99\u202F€'],
  ])('shows %d cents as « %s »', (value, expected) => {
    expect(formatAmount(cents(value))).toBe(expected);
  });
});

describe('cents', () => {
  test.each([0.5, Number.NaN, Number.MAX_SAFE_INTEGER + 1])('are never %s', (n) => {
    expect(() => cents(n)).toThrow(RangeError);
    expect(zCents.safeParse(n).success).toBe(false);
  });

  it('have no negative zero', () => {
    expect(Object.is(cents(-0), 0)).toBe(true);
  });

  it('add up, to zero when there are none', () => {
    expect(sumCents([])).toBe(0);
    expect(sumCents([cents(10), cents(20), cents(-5)])).toBe(25);
  });
});

describe('sharing a total', () => {
  test.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [200_000_00, [1, 1, 1, 1], [50_000_00, 50_000_00, 50_000_00, 50_000_00]],
    [100, [0.335, 0.665], [34, 66]],
    [-100, [1, 2], [-33, -67]],
    [10, [0, 1], [0, 10]],
    [0, [1, 2], [0, 0]],
  ])('splits %d cents by weights %j into %j', (total, weights, expected) => {
    expect(apportion(cents(total), weights)).toEqual(expected);
  });

  test.each([[[]], [[0, 0]], [[1, -1]], [[Number.NaN]]])('refuses the weights %j', (weights) => {
    expect(() => apportion(cents(100), weights)).toThrow(RangeError);
  });

  it('gives away every cent, and no part strays a cent from its exact share', () => {
    const weights = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 40 }).filter((list) => list.some((weight) => weight > 0));
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }).map(cents), weights, (total, list) => {
        const parts = apportion(total, list);
        const sum = list.reduce((all, weight) => all + weight, 0);
        expect(sumCents(parts)).toBe(total);
        expect(parts.every((part, rank) => Math.abs(part - (total * (list[rank] ?? 0)) / sum) < 1.001)).toBe(true);
      }),
    );
  });
});

describe('an amount in letters', () => {
  test.each([
    [0, 'zéro euro'],
    [50, 'cinquante centimes'],
    [1, 'un centime'],
    [100, 'un euro'],
    [101, 'un euro et un centime'],
    [2100, 'vingt et un euros'],
    [7100, 'soixante et onze euros'],
    [8000, 'quatre-vingts euros'],
    [8100, 'quatre-vingt-un euros'],
    [9900, 'quatre-vingt-dix-neuf euros'],
    [20_000, 'deux cents euros'],
    [20_100, 'deux cent un euros'],
    [120_050, 'mille deux cents euros et cinquante centimes'],
    [2_400_000, 'vingt-quatre mille euros'],
    [8_000_000, 'quatre-vingt mille euros'],
    [20_000_000, 'deux cent mille euros'],
    [11_245_000, 'cent douze mille quatre cent cinquante euros'],
    [100_000_000, 'un million d’euros'],
    [200_000_000, 'deux millions d’euros'],
    [120_000_000, 'un million deux cent mille euros'],
    [8_000_000_000, 'quatre-vingts millions d’euros'],
    [100_000_000_000, 'un milliard d’euros'],
    [-1200, 'moins douze euros'],
  ])('spells %d cents « %s »', (value, expected) => {
    expect(amountInLetters(cents(value))).toBe(expected);
  });
});
