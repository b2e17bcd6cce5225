import { BarChart } from '@mantine/charts';
import { Stack, Text } from '@mantine/core';
import type { Comparison, PublishedFile, YearSummary } from '#shared/features/open-data/model';
import { groupThousands, typeset } from '#shared/kernel/french';
import { ChartCard } from '../../../components/ChartCard';
import { DataTable } from '../../../components/DataTable';
import { ErrorState } from '../../../components/ErrorState';
import { MoneyText } from '../../../components/MoneyText';
import { SectionCard } from '../../../components/SectionCard';
import type { Column } from '../../../components/table-columns';
import { useCall } from '../../../lib/queries';

/** Totals, sizes and beneficiaries of both towns in one year. */
export function ComparisonView({ file, year }: { file: PublishedFile; year: number }) {
  const { data, error, refetch } = useCall('openData.compare', { id: file.id, year }, { keepPrevious: true });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  return (
    <Stack gap="md">
      <SectionCard title={`Subventions en argent de ${year}`}>
        <DataTable label="Totaux" rows={[data.ours, data.theirs]} columns={SUMMARY} rowKey={({ name }) => name} empty={null} />
      </SectionCard>
      <ChartCard title="Combien de subventions, selon leur montant" chart={<Sizes data={data} />} table={<SizesTable data={data} />} />
      <SectionCard title="Bénéficiaires communs">
        <DataTable
          label="Bénéficiaires communs"
          rows={data.shared}
          columns={sharedColumns(data)}
          rowKey={({ identifier }) => identifier}
          empty={
            <Text size="sm" c="dimmed" p="md">
              Aucune association n’a reçu une subvention des deux cette année-là, d’après les numéros SIREN et RNA.
            </Text>
          }
        />
      </SectionCard>
    </Stack>
  );
}

const SUMMARY: readonly Column<YearSummary>[] = [
  { key: 'name', title: 'Attribuant', width: 200, grow: 2, wrap: true, render: ({ name }) => name },
  { key: 'grants', title: 'Subventions', width: 110, align: 'right', render: ({ grants }) => groupThousands(grants) },
  {
    key: 'beneficiaries',
    title: 'Bénéficiaires',
    width: 120,
    align: 'right',
    render: ({ beneficiaries }) => groupThousands(beneficiaries),
  },
  { key: 'amount', title: 'Total', width: 150, grow: 1, align: 'right', render: ({ amount }) => <MoneyText value={amount} strong /> },
  { key: 'median', title: 'Médiane', width: 130, grow: 1, align: 'right', render: ({ median }) => <MoneyText value={median} /> },
  { key: 'largest', title: 'La plus élevée', width: 140, grow: 1, align: 'right', render: ({ largest }) => <MoneyText value={largest} /> },
];

/** Two towns may bear the same name: two files of this one. */
function names({ ours, theirs, year }: Comparison): readonly [string, string] {
  return ours.name === theirs.name ? [ours.name, `${theirs.name} (fichier de ${year})`] : [ours.name, theirs.name];
}

function Sizes({ data }: { data: Comparison }) {
  const [ours, theirs] = names(data);
  return (
    <div role="img" aria-label="Graphique&nbsp;: nombre de subventions par montant. Les mêmes chiffres se lisent dans le tableau.">
      <BarChart
        h={260}
        data={data.sizes.map((size) => ({ label: typeset(size.label), [ours]: size.ours, [theirs]: size.theirs }))}
        dataKey="label"
        series={[
          { name: ours, color: 'town.6' },
          { name: theirs, color: 'orange.5' },
        ]}
        withLegend
        legendProps={{ position: 'bottom', itemSorter: null }}
        valueFormatter={groupThousands}
        gridAxis="y"
        barChartProps={{ accessibilityLayer: false }}
        maxBarWidth={30}
        tickLine="none"
      />
    </div>
  );
}

type Size = Comparison['sizes'][number];

function SizesTable({ data }: { data: Comparison }) {
  const [ours, theirs] = names(data);
  const columns: readonly Column<Size>[] = [
    { key: 'label', title: 'Montant', width: 170, grow: 1, render: ({ label }) => typeset(label) },
    { key: 'ours', title: ours, width: 130, align: 'right', render: (size) => size.ours },
    {
      key: 'oursAmount',
      title: `${ours}, en euros`,
      width: 170,
      align: 'right',
      render: ({ oursAmount }) => <MoneyText value={oursAmount} />,
    },
    { key: 'theirs', title: theirs, width: 130, align: 'right', render: (size) => size.theirs },
    {
      key: 'theirsAmount',
      title: `${theirs}, en euros`,
      width: 170,
      align: 'right',
      render: ({ theirsAmount }) => <MoneyText value={theirsAmount} />,
    },
  ];
  return (
    <DataTable label="Subventions selon leur montant" rows={data.sizes} columns={columns} rowKey={({ label }) => label} empty={null} />
  );
}

function sharedColumns(data: Comparison): readonly Column<Comparison['shared'][number]>[] {
  const [ours, theirs] = names(data);
  return [
    { key: 'name', title: 'Bénéficiaire', width: 220, grow: 3, wrap: true, render: ({ name }) => name },
    { key: 'identifier', title: 'SIREN ou RNA', width: 130, render: ({ identifier }) => identifier },
    { key: 'ours', title: ours, width: 150, grow: 1, align: 'right', render: (row) => <MoneyText value={row.ours} /> },
    { key: 'theirs', title: theirs, width: 150, grow: 1, align: 'right', render: (row) => <MoneyText value={row.theirs} /> },
  ];
}
