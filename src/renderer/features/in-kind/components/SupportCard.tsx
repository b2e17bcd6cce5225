import { BarChart } from '@mantine/charts';
import { Group, Stack, Text } from '@mantine/core';
import type { YearSupport } from '#shared/features/in-kind/support';
import { groupThousands, NNBSP } from '#shared/kernel/french';
import { cents, formatAmount } from '#shared/kernel/money';
import { DataTable } from '../../../components/DataTable';
import { MoneyText } from '../../../components/MoneyText';
import { SectionCard } from '../../../components/SectionCard';
import { StatusBadge } from '../../../components/StatusBadge';
import type { Column } from '../../../components/table-columns';
import { CASH_LABEL, kindLabels } from '../labels';
import { chartData, chartSeries, kindsGiven } from '../support-chart';

/** The total real support of five years: bars, and the same figures as a table. */
export function SupportCard({ years }: { years: readonly YearSupport[] }) {
  const given = years.some(({ total }) => total > 0);
  if (!given) {
    return (
      <SectionCard title="Soutien total de la commune">
        <Text c="dimmed">
          Rien n’a été donné ces cinq dernières années. Les subventions votées et les aides en nature, valorisées avec les tarifs de
          l’année, s’additionneront ici.
        </Text>
      </SectionCard>
    );
  }
  return (
    <SectionCard title="Soutien total de la commune">
      <Stack gap="md">
        <Chart years={years} />
        <DataTable
          label="Soutien total par année"
          rows={years.toReversed()}
          columns={columnsOf(years)}
          rowKey={({ year }) => String(year)}
          empty={null}
        />
      </Stack>
    </SectionCard>
  );
}

function Chart({ years }: { years: readonly YearSupport[] }) {
  return (
    <div role="img" aria-label="Graphique&nbsp;: soutien par année. Les mêmes chiffres se lisent dans le tableau.">
      <BarChart
        h={220}
        type="stacked"
        data={chartData(years)}
        dataKey="year"
        series={chartSeries(years)}
        withLegend
        legendProps={{ position: 'bottom', itemSorter: null }}
        valueFormatter={euros}
        gridAxis="y"
        yAxisProps={{ width: 72 }}
        barChartProps={{ accessibilityLayer: false }}
        maxBarWidth={36}
        tickLine="none"
      />
    </div>
  );
}

function euros(value: number): string {
  return `${groupThousands(value)}${NNBSP}€`;
}

function columnsOf(years: readonly YearSupport[]): readonly Column<YearSupport>[] {
  return [
    { key: 'year', title: 'Année', width: 68, render: ({ year }) => year },
    { key: 'cash', title: CASH_LABEL, width: 100, grow: 1, align: 'right', render: ({ cash }) => <MoneyText value={cash} /> },
    ...kindsGiven(years).map((kind): Column<YearSupport> => ({
      key: kind,
      title: kindLabels[kind],
      width: 92,
      grow: 1,
      align: 'right',
      render: ({ inKind }) => <MoneyText value={inKind[kind]} />,
    })),
    {
      key: 'total',
      title: 'Total',
      width: 190,
      grow: 2,
      align: 'right',
      wrap: true,
      render: (support) => <Total support={support} />,
    },
  ];
}

function Total({ support: { total, change, agreement } }: { support: YearSupport }) {
  return (
    <>
      <MoneyText value={total} strong />
      {change !== null && change !== 0 && (
        <Text size="xs" c="dimmed">
          {change > 0 ? '+' : '−'}
          {formatAmount(cents(Math.abs(change)))} en un an
        </Text>
      )}
      {agreement?.kind === 'compulsory' && (
        <Group justify="flex-end">
          <StatusBadge tone="warning">Convention</StatusBadge>
        </Group>
      )}
    </>
  );
}
