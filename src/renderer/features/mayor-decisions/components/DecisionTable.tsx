import { Text } from '@mantine/core';
import type { DecisionRow } from '#shared/features/mayor-decisions/model';
import { matterName } from '#shared/features/mayor-decisions/matters';
import { cents, sumCents } from '#shared/kernel/money';
import { DataTable } from '../../../components/DataTable';
import { DateText } from '../../../components/DateText';
import { MoneyText } from '../../../components/MoneyText';
import { StatusBadge } from '../../../components/StatusBadge';
import type { Column } from '../../../components/table-columns';
import { stateBadge } from '../labels';

const day = (value: DecisionRow['decidedOn'] | null) => (value === null ? '–' : <DateText value={value} />);

function columnsOf(rows: readonly DecisionRow[]): readonly Column<DecisionRow>[] {
  const total = sumCents(rows.map(({ amount }) => amount ?? cents(0)));
  return [
    { key: 'number', title: 'N°', width: 104, render: ({ number }) => number ?? '–' },
    { key: 'day', title: 'Date', width: 100, render: ({ decidedOn }) => day(decidedOn) },
    { key: 'title', title: 'Objet', width: 200, grow: 3, wrap: true, render: ({ title }) => title },
    { key: 'matter', title: 'Matière', width: 140, grow: 1, wrap: true, render: ({ matter }) => matterName(matter), footer: 'Total' },
    {
      key: 'amount',
      title: 'Montant',
      width: 112,
      align: 'right',
      render: ({ amount }) => (amount === null ? '–' : <MoneyText value={amount} />),
      footer: <MoneyText value={total} />,
    },
    {
      key: 'state',
      title: 'État',
      width: 130,
      render: ({ state }) => <StatusBadge tone={stateBadge(state).tone}>{stateBadge(state).words}</StatusBadge>,
    },
    { key: 'sent', title: 'Transmise', width: 100, render: ({ transmittedOn }) => day(transmittedOn) },
    { key: 'told', title: 'Conseil du', width: 100, render: ({ reportedAt }) => day(reportedAt?.meetsOn ?? null) },
  ];
}

/** The register of a year: one line opens its decision. */
export function DecisionTable({ rows, onOpen }: { readonly rows: readonly DecisionRow[]; readonly onOpen: (row: DecisionRow) => void }) {
  return (
    <DataTable
      label="Décisions du maire"
      rows={rows}
      columns={columnsOf(rows)}
      rowKey={({ id }) => id}
      onOpen={onOpen}
      empty={<Text p="md">Aucune décision ne correspond.</Text>}
    />
  );
}
