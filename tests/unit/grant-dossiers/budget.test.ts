import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  accountTotal,
  budgetTotals,
  isEmptyBudget,
  percent,
  perMille,
  perMilleText,
  publicFunding,
  sumBudgets,
} from '#shared/features/grant-dossiers/budget';
import { BUDGET_ACCOUNTS, BUDGET_LINES, lineCodes } from '#shared/features/grant-dossiers/budget-lines';
import type { Budget } from '#shared/features/grant-dossiers/model';
import { cents } from '#shared/kernel/money';

const anyAmount = fc.integer({ min: 0, max: 100_000_000_000 }).map(cents);
const anyBudget: fc.Arbitrary<Budget> = fc.dictionary(fc.constantFrom(...lineCodes()), anyAmount);

describe('the lines of a budget', () => {
  test('belong to an account, and each account has lines', () => {
    expect(BUDGET_LINES).toHaveLength(lineCodes().length);
    const used = new Set(BUDGET_LINES.map(({ account }) => account.code));
    expect(BUDGET_ACCOUNTS.filter(({ code }) => !used.has(code))).toEqual([]);
  });

  const published = join(import.meta.dirname, '../../../../shared/domain/schemas/cerfa_budget_lines_dauphin.csv');
  test.runIf(existsSync(published))('are those of the State’s platform, account by account', () => {
    const rows = readFileSync(published, 'utf8').trim().split('\n').slice(1);
    const listed = rows.map((row) => row.split(';')).filter(([, level]) => level === '2');
    const theirs = listed.map(([side = '', , account = '', code = '']) => [code, account, side === 'charges' ? 'charges' : 'products']);
    const ours = BUDGET_LINES.map(({ code, account }) => [code, account.code, account.side]);
    expect(ours.toSorted()).toEqual(theirs.toSorted());
  });
});

describe('the totals of a budget', () => {
  test('keep money and contributions in kind apart', () => {
    const budget: Budget = {
      '604': cents(10_000),
      excprev: cents(500),
      '74com': cents(9_000),
      insufprevisionnel: cents(1_500),
      '864': cents(700),
      '870': cents(700),
    };
    expect(budgetTotals(budget)).toEqual({ money: { charges: 10_500, products: 10_500 }, 'in-kind': { charges: 700, products: 700 } });
  });

  test('are the sum of the accounts, which are the sums of their lines, to the cent', () => {
    fc.assert(
      fc.property(anyBudget, (budget) => {
        const totals = budgetTotals(budget);
        const ofSide = (block: string, side: string) =>
          BUDGET_ACCOUNTS.filter((account) => account.block === block && account.side === side).reduce(
            (sum, account) => sum + accountTotal(budget, account),
            0,
          );
        expect(totals.money.charges).toBe(ofSide('money', 'charges'));
        expect(totals.money.products).toBe(ofSide('money', 'products'));
        const all = Object.values(budget).reduce<number>((sum, amount) => sum + amount, 0);
        const { money, 'in-kind': inKind } = totals;
        expect(money.charges + money.products + inKind.charges + inKind.products).toBe(all);
      }),
    );
  });

  test('of several budgets added up are the totals added up', () => {
    fc.assert(
      fc.property(fc.array(anyBudget, { maxLength: 4 }), (budgets) => {
        const expected = budgets.reduce((sum, budget) => sum + budgetTotals(budget).money.charges, 0);
        expect(budgetTotals(sumBudgets(budgets)).money.charges).toBe(expected);
      }),
    );
  });

  test('an amount of nothing is an empty line', () => {
    expect(isEmptyBudget({ '604': cents(0) })).toBe(true);
    expect(sumBudgets([{ '604': cents(0) }])).toEqual({});
  });
});

describe('rates', () => {
  test.each([
    [50, 100, 500, '50\u202f%'],
    [1, 3, 333, '33,3\u202f%'],
    [2, 3, 667, '66,7\u202f%'],
    [1, 2000, 1, '0,1\u202f%'],
    [49, 100_000, 0, '0\u202f%'],
    [50, 100_000, 1, '0,1\u202f%'],
    [300, 100, 3000, '300\u202f%'],
  ])('%i of %i is %i tenths of a percent', (...[part, whole, tenths, text]) => {
    expect(perMille(cents(part), cents(whole))).toBe(tenths);
    expect(perMilleText(tenths)).toBe(text);
  });

  test.each([
    [0, 0, null],
    [10, 0, null],
    [0, 10, 0],
    [1, 200, 1],
    [99, 20_000, 0],
    [5, 10, 50],
  ])('a realisation of %i on a forecast of %i is %s %%', (done, forecast, expected) => {
    expect(percent(cents(done), cents(forecast))).toBe(expected);
  });

  test('the public rate leaves out private aids, own resources and contributions in kind', () => {
    const budget: Budget = {
      '74com': cents(30_000),
      '74etat': cents(10_000),
      '74aidespriv': cents(20_000),
      '756': cents(40_000),
      insufprevisionnel: cents(99_999),
      '870': cents(99_999),
    };
    expect(publicFunding(budget)).toEqual({ publicFunds: 40_000, products: 100_000, perMille: 400 });
    expect(publicFunding({}).perMille).toBeNull();
  });
});
