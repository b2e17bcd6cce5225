import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SupportKind } from '#shared/features/in-kind/model';
import {
  amountOf,
  formatQuantity,
  proposedPrice,
  quantityWithUnit,
  raised,
  supportAmount,
  totalOfKinds,
  totalsByKind,
} from '#shared/features/in-kind/rules';
import { supportByYear, type VotedGrant } from '#shared/features/in-kind/support';
import { LEGAL_CATALOGUE } from '#shared/features/legal/catalogue';
import { lawOn } from '#shared/features/legal/rules';
import { civilDate } from '#shared/kernel/dates';
import { parseHundredths } from '#shared/kernel/hundredths';
import { CampaignId, GrantRequestId } from '#shared/kernel/ids';
import { cents, sumCents } from '#shared/kernel/money';

const law = lawOn(civilDate('2026-05-28'), LEGAL_CATALOGUE);

function aGrant(year: number, voted: number): VotedGrant {
  const id = '018f0000-0000-7000-8000-000000000000';
  return { id: GrantRequestId.parse(id), campaignId: CampaignId.parse(id), campaignName: '', year, purpose: '', voted: cents(voted) };
}

const supportOf = (grants: VotedGrant[], inKind: Parameters<typeof supportByYear>[0]['inKind'] = new Map()) =>
  supportByYear({ grants, inKind, lastYear: 2026, lawOf: () => law });

const rooms = (amount: number) => ({ room: cents(amount), equipment: cents(0), staff: cents(0), other: cents(0) });

describe('the amount of a support in kind', () => {
  test.each([
    [250, 1_250, 3_125],
    [33, 100, 33],
    [1, 50, 1],
    [1, 49, 0],
    [150, 33, 50],
    [10_000_000, 100_000_000, undefined],
  ])('%i hundredths at %i cents is %s, half a cent going up', (quantity, price, expected) => {
    expect(supportAmount(quantity, cents(price))).toBe(expected);
  });

  test('is never more than half a cent away, whatever the sizes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), fc.integer({ min: 0, max: 100_000_000 }), (quantity, price) => {
        const error = amountOf(quantity, cents(price)) * 100n - BigInt(quantity) * BigInt(price);
        return error > -50n && error <= 50n;
      }),
    );
  });

  test('a price raised by a percentage is rounded to the cent, half away from zero', () => {
    expect(raised(cents(1_250), 250)).toBe(1_281);
    expect(raised(cents(1_000), 5)).toBe(1_001);
    expect(raised(cents(1_250), -1_000)).toBe(1_125);
    expect(raised(cents(999), 0)).toBe(999);
  });

  test('the price proposed is that of the year, or of the last year before it', () => {
    const rates = [
      { year: 2024, amount: cents(100) },
      { year: 2026, amount: cents(120) },
    ];
    expect([2023, 2024, 2025, 2026, 2030].map((year) => proposedPrice({ rates }, year)?.amount)).toEqual([undefined, 100, 100, 120, 120]);
  });
});

describe('a quantity', () => {
  test.each([
    ['2,5', 250],
    ['2.5', 250],
    ['1 200', 120_000],
    ['0,05', 5],
    ['3', 300],
    ['2,555', undefined],
    ['-1', undefined],
    ['1,2,3', undefined],
    ['deux', undefined],
    ['', undefined],
  ])('typed %j is %s hundredths', (typed, expected) => {
    expect(parseHundredths(typed)).toBe(expected);
  });

  test('is read back as it is written', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 10_000_000 }), (quantity) => parseHundredths(formatQuantity(quantity)) === quantity));
  });

  test('takes the plural from two on', () => {
    expect([150, 200, 100].map((quantity) => quantityWithUnit(quantity, 'hour'))).toEqual([
      '1,5\u00a0heure',
      '2\u00a0heures',
      '1\u00a0heure',
    ]);
  });
});

describe('the total real support', () => {
  const line = fc.record({ kind: fc.constantFrom(...SupportKind.options), amount: fc.integer({ min: 0, max: 1_000_000_000 }).map(cents) });

  test('is the sum of its parts, to the cent', () => {
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 40 }),
        fc.array(fc.integer({ min: 1, max: 1_000_000_000 }), { maxLength: 10 }),
        (lines, grants) => {
          const inKind = totalsByKind(lines);
          expect(totalOfKinds(inKind)).toBe(sumCents(lines.map(({ amount }) => amount)));
          const year = supportOf(
            grants.map((voted) => aGrant(2026, voted)),
            new Map([[2026, inKind]]),
          ).at(-1);
          expect(year?.total).toBe(sumCents([...grants.map(cents), ...lines.map(({ amount }) => amount)]));
        },
      ),
    );
  });

  test('shows five years with the change from one to the next, and the year of each grant', () => {
    const years = supportOf([aGrant(2025, 100_000), aGrant(2026, 80_000), aGrant(2019, 1)], new Map([[2026, rooms(5_000)]]));
    expect(years.map(({ year, cash, total, change }) => [year, cash, total, change])).toEqual([
      [2022, 0, 0, null],
      [2023, 0, 0, 0],
      [2024, 0, 0, 0],
      [2025, 100_000, 100_000, 100_000],
      [2026, 80_000, 85_000, -15_000],
    ]);
  });

  test.each([
    [2_300_000, 0, undefined],
    [2_300_001, 0, 'compulsory'],
    [2_300_000, 1, 'prudent'],
    [0, 2_300_001, 'prudent'],
  ])('%i cents in cash and %i in kind: an agreement is %s', (cash, inKind, expected) => {
    const [support] = supportOf(cash === 0 ? [] : [aGrant(2026, cash)], new Map([[2026, rooms(inKind)]])).slice(-1);
    expect(support?.agreement?.kind).toBe(expected);
  });

  test('the sentence tells both figures and their source', () => {
    const [support] = supportOf([aGrant(2026, 2_400_000)], new Map([[2026, rooms(320_000)]])).slice(-1);
    expect(support?.agreement?.message.replace(/[\u00a0\u202f]/g, ' ')).toContain(
      'En 2026, 24 000,00 € en numéraire et 3 200,00 € d’aides en nature valorisées, soit 27 200,00 €',
    );
    expect(support?.agreement?.source).toContain('2000-321');
  });
});
