import { expect, test } from 'vitest';
import { cents } from '#shared/kernel/money';
import { shareOf, sortedDomains } from '../../../../../src/renderer/features/dashboard/domain-chart';
import { placeOf } from '../../../../../src/renderer/features/dashboard/work-place';

const figures = (domain: string, proposed: number) => ({ domain, asked: cents(0), proposed: cents(proposed), lastYear: cents(0) });

test('the chart goes from the greatest amount to the smallest, and names what has no domain', () => {
  const sorted = sortedDomains([figures('Culture', 100), figures('', 300), figures('Sport', 200), figures('Action sociale', 100)]);
  expect(sorted.map(({ domain }) => domain)).toEqual(['Sans domaine', 'Sport', 'Action sociale', 'Culture']);
});

test('a share of nothing is nothing', () => {
  expect(shareOf(cents(50), cents(0))).toBe(0);
  expect(shareOf(cents(1), cents(3))).toBe(33);
});

test('a line of work opens the exact place', () => {
  expect(placeOf({ screen: 'associations-flagged' })).toEqual({ to: '/associations', search: { flagged: true } });
  expect(placeOf({ screen: 'session', id: 'abc' })).toEqual({ to: '/sessions/$id', params: { id: 'abc' } });
});
