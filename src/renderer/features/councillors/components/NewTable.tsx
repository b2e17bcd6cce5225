import { Text } from '@mantine/core';
import type { TableLine } from '#shared/features/assembly/model';
import { DataTable } from '../../../components/DataTable';
import { StatusBadge } from '../../../components/StatusBadge';
import type { Column } from '../../../components/table-columns';
import { functionLabels } from '../labels';

const COLUMNS: readonly Column<TableLine>[] = [
  { key: 'after', title: 'Nouveau', width: 84, align: 'right', render: ({ after }) => after ?? '–' },
  { key: 'before', title: 'Actuel', width: 76, align: 'right', render: ({ before }) => before ?? '–' },
  { key: 'name', title: 'Nom', width: 190, grow: 2, wrap: true, render: (line) => <Name line={line} /> },
  { key: 'function', title: 'Fonction', width: 176, grow: 1, wrap: true, render: (line) => functionLabels[line.function] },
  { key: 'change', title: 'Changement', width: 164, render: (line) => <Change line={line} /> },
];

/** The order of the table before and after a change; what moves is told in words. */
export function NewTable({ table }: { readonly table: readonly TableLine[] }) {
  return (
    <DataTable
      label="Nouveau tableau du conseil"
      rows={table}
      columns={COLUMNS}
      rowKey={({ councillorId, name }) => councillorId ?? name}
      empty={<Text p="md">Le conseil n’a plus de membre.</Text>}
    />
  );
}

function Name({ line: { name, after } }: { readonly line: TableLine }) {
  return (
    <Text span inherit fw={600} {...(after === null ? { c: 'dimmed', td: 'line-through' } : {})}>
      {name}
    </Text>
  );
}

function Change({ line: { before, after } }: { readonly line: TableLine }) {
  if (after === null) return <StatusBadge tone="neutral">Quitte le conseil</StatusBadge>;
  if (before === null) return <StatusBadge tone="good">Appelé(e)</StatusBadge>;
  if (before === after) return '–';
  return <StatusBadge tone="info">{after < before ? 'Avance' : 'Recule'}</StatusBadge>;
}
