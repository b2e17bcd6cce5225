import { BarChart } from '@mantine/charts';
import { Table } from '@mantine/core';
import type { Overview } from '#shared/features/overview/contract';
import { groupThousands, NNBSP } from '#shared/kernel/french';
import { ChartCard } from '../../../components/ChartCard';
import { MoneyText } from '../../../components/MoneyText';

type Shares = Overview['byDomain'];

interface SharesCardProps {
  readonly title: string;
  /** What a share is: « Domaine ». */
  readonly of: string;
  /** What is said of the associations that have none. */
  readonly none: string;
  readonly shares: Shares;
  readonly year: number;
}

const COUNT = 'Associations';
const BAND = 30;
const AXES = 30;

/** How many associations each domain or neighbourhood has, greatest first; all the figures as a table. */
export function SharesCard({ shares, none, ...words }: SharesCardProps) {
  const named = shares.map((share) => ({ ...share, name: share.name || none }));
  if (named.length === 0) return null;
  return (
    <ChartCard title={words.title} chart={<CountChart shares={named} {...words} />} table={<SharesTable shares={named} {...words} />} />
  );
}

type Named = Omit<SharesCardProps, 'none'>;

function CountChart({ shares, title }: Named) {
  return (
    <div role="img" aria-label={`Graphique\u00a0: ${title}. Les mêmes chiffres se lisent dans le tableau.`}>
      <BarChart
        h={shares.length * BAND + AXES}
        data={shares.map(({ name, associations }) => ({ name, [COUNT]: associations }))}
        dataKey="name"
        orientation="vertical"
        series={[{ name: COUNT, color: 'town.6' }]}
        withBarValueLabel
        valueFormatter={groupThousands}
        gridAxis="none"
        withXAxis={false}
        yAxisProps={{ width: 150, interval: 0 }}
        barChartProps={{ margin: { right: 40 }, accessibilityLayer: false }}
        maxBarWidth={16}
        tickLine="none"
      />
    </div>
  );
}

/** Money given last year, voted and in kind, greatest first. */
export function SupportCard({ shares, none, ...words }: SharesCardProps) {
  const given = shares
    .filter(({ voted, inKind }) => voted + inKind > 0)
    .map((share) => ({ ...share, name: share.name || none }))
    .toSorted((a, b) => b.voted + b.inKind - a.voted - a.inKind);
  if (given.length === 0) return null;
  return (
    <ChartCard title={words.title} chart={<SupportChart shares={given} {...words} />} table={<SharesTable shares={given} {...words} />} />
  );
}

const VOTED = 'Voté';
const IN_KIND = 'En nature';
const VOTED_SERIES = { name: VOTED, color: 'town.6' };
const IN_KIND_SERIES = { name: IN_KIND, color: 'gray.5' };

function SupportChart({ shares, title }: Named) {
  const inKind = shares.some((share) => share.inKind > 0);
  return (
    <div role="img" aria-label={`Graphique\u00a0: ${title}. Les mêmes chiffres se lisent dans le tableau.`}>
      <BarChart
        h={shares.length * (inKind ? BAND + 14 : BAND) + AXES + (inKind ? 30 : 0)}
        data={shares.map(({ name, voted, inKind }) => ({ name, [VOTED]: Math.round(voted / 100), [IN_KIND]: Math.round(inKind / 100) }))}
        dataKey="name"
        orientation="vertical"
        series={inKind ? [VOTED_SERIES, IN_KIND_SERIES] : [VOTED_SERIES]}
        withLegend={inKind}
        withBarValueLabel
        valueFormatter={(value) => `${groupThousands(value)}${NNBSP}€`}
        gridAxis="none"
        withXAxis={false}
        yAxisProps={{ width: 150, interval: 0 }}
        barChartProps={{ margin: { right: 80 }, barGap: 2, accessibilityLayer: false }}
        maxBarWidth={16}
        tickLine="none"
      />
    </div>
  );
}

function SharesTable({ title, of, shares, year }: Named) {
  return (
    <Table aria-label={title}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{of}</Table.Th>
          <Table.Th ta="right">{COUNT}</Table.Th>
          <Table.Th ta="right">Adhérents</Table.Th>
          <Table.Th ta="right">Voté en {year}</Table.Th>
          <Table.Th ta="right">En nature en {year}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {shares.map(({ name, associations, members, voted, inKind }) => (
          <Table.Tr key={name}>
            <Table.Td>{name}</Table.Td>
            <Table.Td ta="right">{groupThousands(associations)}</Table.Td>
            <Table.Td ta="right">{groupThousands(members)}</Table.Td>
            <Table.Td ta="right">
              <MoneyText value={voted} />
            </Table.Td>
            <Table.Td ta="right">
              <MoneyText value={inKind} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
