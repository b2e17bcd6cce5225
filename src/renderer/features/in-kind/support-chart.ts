import type { YearSupport } from '#shared/features/in-kind/support';
import { SupportKind } from '#shared/features/in-kind/model';
import { CASH_LABEL, kindLabels } from './labels';

const KIND_COLOURS: Readonly<Record<SupportKind, string>> = { room: 'teal.6', equipment: 'orange.5', staff: 'grape.5', other: 'gray.5' };

interface Series {
  readonly name: string;
  readonly color: string;
}

/** The kinds of support given in any of the years: a kind never given has neither bar nor column. */
export function kindsGiven(years: readonly Pick<YearSupport, 'inKind'>[]): SupportKind[] {
  return SupportKind.options.filter((kind) => years.some(({ inKind }) => inKind[kind] > 0));
}

/** What the bars are made of, grants first. */
export function chartSeries(years: readonly YearSupport[]): Series[] {
  return [
    { name: CASH_LABEL, color: 'town.6' },
    ...kindsGiven(years).map((kind) => ({ name: kindLabels[kind], color: KIND_COLOURS[kind] })),
  ];
}

/** One bar a year, in whole euros. */
export function chartData(years: readonly YearSupport[]): Record<string, string | number>[] {
  const euros = (amount: number) => Math.round(amount / 100);
  return years.map(({ year, cash, inKind }) => ({
    year: String(year),
    [CASH_LABEL]: euros(cash),
    ...Object.fromEntries(kindsGiven(years).map((kind) => [kindLabels[kind], euros(inKind[kind])])),
  }));
}
