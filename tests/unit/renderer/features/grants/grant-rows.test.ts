import { describe, expect, it } from 'vitest';
import type { GrantRow } from '#shared/features/grants/model';
import { cents } from '#shared/kernel/money';
import { filterGrants, groupByDomain, pastOf, sortGrants, sumGrants } from '../../../../../src/renderer/features/grants/grant-rows';
import { aGrantRow } from './a-grant-row';

const judo = aGrantRow({ number: 1, associationName: 'Judo club', domain: 'Sport', proposed: cents(80_000), lastYear: cents(100_000) });
const echecs = aGrantRow({
  number: 2,
  associationName: 'Échecs de la vallée',
  domain: 'Loisirs',
  purpose: 'Tournoi d’été',
  voted: cents(50_000),
});
const boxe = aGrantRow({ number: 3, associationName: 'boxe anglaise', domain: 'Sport' });
const rows = [judo, echecs, boxe];

describe('the difference with last year', () => {
  const differenceOf = (row: GrantRow, among: readonly GrantRow[] = [row]) => pastOf(among)(row).difference;

  it('is what is voted, or else kept by the committee, or proposed, less what was voted last year', () => {
    expect(differenceOf(judo)).toBe(-20_000);
    expect(differenceOf({ ...judo, committee: cents(90_000) })).toBe(-10_000);
    expect(differenceOf({ ...judo, committee: cents(90_000), voted: cents(120_000) })).toBe(20_000);
    expect(differenceOf(echecs)).toBe(50_000);
  });

  it('is not known while nothing is proposed', () => {
    expect(differenceOf(boxe)).toBeNull();
  });

  it('stands on the first request of an association that asks twice, and the lines add up to the total', () => {
    const project = { ...judo, number: 4, proposed: cents(30_000) };
    const both = [project, judo];
    expect(pastOf(both)(judo)).toEqual({ with: null, lastYear: 100_000, difference: 10_000 });
    expect(pastOf(both)(project)).toEqual({ with: 1, lastYear: null, difference: null });
    expect(sortGrants(both, { key: 'lastYear', descending: false })).toEqual([judo, project]);
  });

  it('leaves a closed request aside: the next one bears the past', () => {
    const closed: GrantRow = { ...judo, closedAs: 'withdrawn' };
    const project = { ...judo, number: 4, proposed: cents(30_000) };
    expect(differenceOf(project, [closed, project])).toBe(-70_000);
    expect(differenceOf(closed, [closed, project])).toBeNull();
  });
});

describe('the filter of the table', () => {
  it('finds words without their accents, in any order, in the name, the domain or the purpose', () => {
    expect(filterGrants(rows, 'ete echecs')).toEqual([echecs]);
    expect(filterGrants(rows, 'SPORT')).toEqual([judo, boxe]);
    expect(filterGrants(rows, '  ')).toEqual(rows);
    expect(filterGrants(rows, 'pétanque')).toEqual([]);
  });
});

describe('the order of the table', () => {
  it('sorts names as French readers do, without case', () => {
    expect(sortGrants(rows, { key: 'association', descending: false })).toEqual([boxe, echecs, judo]);
  });

  it('leaves what is not typed at the end, both ways', () => {
    expect(sortGrants(rows, { key: 'proposed', descending: false })).toEqual([judo, echecs, boxe]);
    expect(sortGrants(rows, { key: 'proposed', descending: true })).toEqual([judo, echecs, boxe]);
  });

  it('keeps equal lines in the order of their number', () => {
    expect(sortGrants(rows, { key: 'domain', descending: true })).toEqual([judo, boxe, echecs]);
  });
});

describe('the totals of the table', () => {
  it('add up what is typed', () => {
    expect(sumGrants(rows)).toEqual({
      requests: 3,
      lastYear: 100_000,
      asked: 360_000,
      proposed: 80_000,
      committee: 0,
      voted: 50_000,
      difference: 30_000,
    });
  });

  it('count once what an association that asks twice got last year', () => {
    const project = { ...judo, number: 4, proposed: cents(30_000) };
    expect(sumGrants([judo, project])).toMatchObject({ lastYear: 100_000, proposed: 110_000, difference: 10_000 });
  });

  it('leave out a request that was closed', () => {
    expect(sumGrants([judo, { ...boxe, closedAs: 'withdrawn' }]).asked).toBe(judo.asked);
  });

  it('are given by domain in alphabetical order, and the domains add up to the whole', () => {
    const groups = groupByDomain(rows);
    expect(groups.map(({ domain, sums }) => [domain, sums.requests, sums.asked])).toEqual([
      ['Loisirs', 1, 120_000],
      ['Sport', 2, 240_000],
    ]);
    expect(groups.reduce((sum, { sums }) => sum + sums.asked, 0)).toBe(sumGrants(rows).asked);
  });
});
