import { BarChart } from '@mantine/charts';
import type { DomainFigures, YearFigures } from '#shared/features/grant-papers/contract';
import { groupThousands, NNBSP } from '#shared/kernel/french';
import { domainBars, percentText, rateBars, yearBars } from '../figures';
import { seriesLabels } from '../labels';

const COLOURS = { asked: 'gray.5', voted: 'town.6', inKind: 'teal.6' } as const;
const euros = (value: number) => `${groupThousands(value)}${NNBSP}€`;

const COMMON = {
  withLegend: true,
  legendProps: { position: 'bottom' as const, itemSorter: null },
  barChartProps: { accessibilityLayer: false },
  tickLine: 'none' as const,
};

/** What was asked and voted in each domain, largest first. */
export function DomainChart({ figures }: { figures: readonly DomainFigures[] }) {
  const bars = domainBars(figures);
  return (
    <div role="img" aria-label="Graphique&nbsp;: demandé et voté par domaine. Les mêmes chiffres se lisent dans le tableau.">
      <BarChart
        {...COMMON}
        h={70 + bars.length * 44}
        orientation="vertical"
        data={bars}
        dataKey="domain"
        series={[series('asked'), series('voted')]}
        valueFormatter={euros}
        gridAxis="y"
        yAxisProps={{ width: 150 }}
        maxBarWidth={14}
      />
    </div>
  );
}

/** What was asked, voted and given in kind, year after year. */
export function YearsChart({ figures }: { figures: readonly YearFigures[] }) {
  return (
    <div role="img" aria-label="Graphique&nbsp;: évolution d’année en année. Les mêmes chiffres se lisent dans le tableau.">
      <BarChart
        {...COMMON}
        h={260}
        data={yearBars(figures)}
        dataKey="year"
        series={[series('asked'), series('voted'), series('inKind')]}
        valueFormatter={euros}
        gridAxis="x"
        yAxisProps={{ width: 84 }}
        maxBarWidth={28}
      />
    </div>
  );
}

/** The share of the requests decided that got something, year after year. */
export function RateChart({ figures }: { figures: readonly YearFigures[] }) {
  return (
    <div role="img" aria-label="Graphique&nbsp;: part des demandes accordées. Les mêmes chiffres se lisent dans le tableau.">
      <BarChart
        {...COMMON}
        withLegend={false}
        h={220}
        data={rateBars(figures)}
        dataKey="year"
        series={[{ name: 'rate', label: 'Demandes accordées', color: COLOURS.voted }]}
        valueFormatter={percentText}
        withBarValueLabel
        gridAxis="x"
        yAxisProps={{ width: 60, domain: [0, 100] }}
        maxBarWidth={36}
      />
    </div>
  );
}

function series(key: keyof typeof COLOURS) {
  return { name: seriesLabels[key], color: COLOURS[key] };
}
