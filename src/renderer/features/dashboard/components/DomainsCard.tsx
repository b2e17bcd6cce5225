import { BarChart } from '@mantine/charts';
import { Table } from '@mantine/core';
import type { Dashboard } from '#shared/features/dashboard/contract';
import { groupThousands, NNBSP } from '#shared/kernel/french';
import { ChartCard } from '../../../components/ChartCard';
import { MoneyText } from '../../../components/MoneyText';
import { sortedDomains } from '../domain-chart';

type CampaignFigures = NonNullable<Dashboard['campaign']>;

/** Where the money goes: proposed this year against last year, by domain, greatest first; the same figures as a table. */
export function DomainsCard({ campaign }: { campaign: CampaignFigures }) {
  const domains = sortedDomains(campaign.byDomain);
  if (domains.length === 0) return null;
  return <ChartCard title="Subventions par domaine" chart={<DomainChart domains={domains} />} table={<DomainTable domains={domains} />} />;
}

const PROPOSED = 'Proposé cette année';
const LAST_YEAR = 'Voté l’an dernier';
const BAND = 46;
const AXES = 70;

function DomainChart({ domains }: { domains: CampaignFigures['byDomain'] }) {
  const data = domains.map(({ domain, proposed, lastYear }) => ({
    domain,
    [PROPOSED]: Math.round(proposed / 100),
    [LAST_YEAR]: Math.round(lastYear / 100),
  }));
  return (
    <div role="img" aria-label="Graphique&nbsp;: montants par domaine. Les mêmes chiffres se lisent dans le tableau.">
      <BarChart
        h={domains.length * BAND + AXES}
        data={data}
        dataKey="domain"
        orientation="vertical"
        series={[
          { name: PROPOSED, color: 'town.6' },
          { name: LAST_YEAR, color: 'gray.5' },
        ]}
        withLegend
        withBarValueLabel
        valueFormatter={euros}
        gridAxis="none"
        withXAxis={false}
        yAxisProps={{ width: 130, interval: 0 }}
        barChartProps={{ margin: { right: 80 }, barGap: 2, accessibilityLayer: false }}
        maxBarWidth={16}
        tickLine="none"
      />
    </div>
  );
}

function euros(value: number): string {
  return `${groupThousands(value)}${NNBSP}€`;
}

function DomainTable({ domains }: { domains: CampaignFigures['byDomain'] }) {
  return (
    <Table aria-label="Subventions par domaine">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Domaine</Table.Th>
          <Table.Th ta="right">Demandé</Table.Th>
          <Table.Th ta="right">{PROPOSED}</Table.Th>
          <Table.Th ta="right">{LAST_YEAR}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {domains.map(({ domain, asked, proposed, lastYear }) => (
          <Table.Tr key={domain}>
            <Table.Td>{domain}</Table.Td>
            <Table.Td ta="right">
              <MoneyText value={asked} />
            </Table.Td>
            <Table.Td ta="right">
              <MoneyText value={proposed} />
            </Table.Td>
            <Table.Td ta="right">
              <MoneyText value={lastYear} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
