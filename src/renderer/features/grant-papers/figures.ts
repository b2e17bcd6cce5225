import type { DomainFigures, YearFigures } from '#shared/features/grant-papers/contract';
import { NNBSP } from '#shared/kernel/french';
import { NO_DOMAIN, seriesLabels } from './labels';

/** Bars beyond these are put together, so that a chart stays readable. */
const MOST_BARS = 10;

const euros = (amount: number) => Math.round(amount / 100);

/** One bar a domain and a series, in whole euros, largest first; the smallest domains together. */
export function domainBars(figures: readonly DomainFigures[]): Record<string, string | number>[] {
  const kept = figures.length > MOST_BARS ? figures.slice(0, MOST_BARS - 1) : figures;
  const others = figures.slice(kept.length);
  const bars = kept.map((one) => bar(one.domain || NO_DOMAIN, one));
  if (others.length === 0) return bars;
  const sum = (key: 'asked' | 'voted') => others.reduce((total, one) => total + one[key], 0);
  return [...bars, bar(`${others.length} autres domaines`, { asked: sum('asked'), voted: sum('voted') })];
}

function bar(domain: string, { asked, voted }: { readonly asked: number; readonly voted: number }): Record<string, string | number> {
  return { domain, [seriesLabels.asked]: euros(asked), [seriesLabels.voted]: euros(voted) };
}

/** One group of bars a year, in whole euros. */
export function yearBars(figures: readonly YearFigures[]): Record<string, string | number>[] {
  return figures.map(({ year, asked, voted, inKind }) => ({
    year: String(year),
    [seriesLabels.asked]: euros(asked),
    [seriesLabels.voted]: euros(voted),
    [seriesLabels.inKind]: euros(inKind),
  }));
}

type Decisions = Pick<DomainFigures, 'decided' | 'granted'>;

/** Requests that got something among those decided, in whole percents; null while nothing is decided. */
export function successRate({ decided, granted }: Decisions): number | null {
  return decided === 0 ? null : Math.round((100 * granted) / decided);
}

/** « 87 % », or a dash. */
export function percentText(rate: number | null): string {
  return rate === null ? '–' : `${rate}${NNBSP}%`;
}

/** The success rate of each year, for its chart. */
export function rateBars(figures: readonly YearFigures[]): { year: string; rate: number }[] {
  return figures.flatMap((one) => {
    const rate = successRate(one);
    return rate === null ? [] : [{ year: String(one.year), rate }];
  });
}
