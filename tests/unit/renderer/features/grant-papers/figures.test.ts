import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DomainFigures } from '#shared/features/grant-papers/contract';
import { cents } from '#shared/kernel/money';
import { domainBars, percentText, rateBars, successRate, yearBars } from '../../../../../src/renderer/features/grant-papers/figures';

function figuresOf(domain: string, asked: number, voted = 0): DomainFigures {
  return { domain, requests: 1, asked: cents(asked), proposed: cents(0), committee: cents(0), voted: cents(voted), decided: 1, granted: 1 };
}

const aYear = (year: number, decided: number, granted: number) => ({
  ...figuresOf('', 1_000_000, 500_000),
  ...{ year, envelope: cents(0), inKind: cents(12_550), decided, granted },
});

test('domains beyond ten are put together, and the bars still make the whole', () => {
  const amount = fc.integer({ min: 0, max: 10_000_000 }).map((euros) => euros * 100);
  fc.assert(
    fc.property(fc.array(amount, { minLength: 1, maxLength: 30 }), (amounts) => {
      const bars = domainBars(amounts.map((asked, rank) => figuresOf(`Domaine ${rank}`, asked, asked)));
      expect(bars.length).toBe(Math.min(10, amounts.length));
      expect(bars.reduce((sum, bar) => sum + Number(bar['Demandé']), 0)).toBe(amounts.reduce((sum, one) => sum + one / 100, 0));
    }),
  );
});

test('a domain that was not filled in has a name', () => {
  expect(domainBars([figuresOf('', 120_000, 80_000)])).toEqual([{ domain: 'Sans domaine', Demandé: 1_200, Voté: 800 }]);
});

test('the success rate counts what was decided, and says nothing before', () => {
  expect([successRate({ decided: 0, granted: 0 }), successRate({ decided: 3, granted: 2 })]).toEqual([null, 67]);
  expect([percentText(null), percentText(67)]).toEqual(['–', '67\u202f%']);
  expect(rateBars([aYear(2025, 4, 3), aYear(2026, 0, 0)])).toEqual([{ year: '2025', rate: 75 }]);
});

test('years show what was asked, voted and given in kind, in whole euros', () => {
  expect(yearBars([aYear(2025, 4, 3)])).toEqual([{ year: '2025', Demandé: 10_000, Voté: 5_000, 'Aides en nature': 126 }]);
});
