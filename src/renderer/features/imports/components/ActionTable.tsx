import { groupThousands } from '#shared/kernel/french';
import { Stack, Text } from '@mantine/core';
import { IconTable } from '@tabler/icons-react';
import type { ImportReport } from '#shared/features/imports/model';
import { DataTable } from '../../../components/DataTable';
import { EmptyState } from '../../../components/EmptyState';
import { StatusBadge } from '../../../components/StatusBadge';
import type { Column } from '../../../components/table-columns';
import { matchLabels, rowActionLabels, rowActionTones } from '../labels';

type PreviewLine = ImportReport['preview'][number];

const COLUMNS: readonly Column<PreviewLine>[] = [
  { key: 'line', title: 'Ligne', width: 64, align: 'right', render: ({ line }) => line },
  { key: 'name', title: 'Association', width: 280, grow: 1, wrap: true, render: ({ name }) => name || '–' },
  {
    key: 'action',
    title: 'Ce qui sera fait',
    width: 200,
    render: ({ action }) => <StatusBadge tone={rowActionTones[action]}>{rowActionLabels[action]}</StatusBadge>,
  },
  { key: 'match', title: 'Reconnue par', width: 200, render: ({ matchedBy }) => (matchedBy === null ? '–' : matchLabels[matchedBy]) },
];

/** What will become of the first lines. */
export function ActionTable({ report: { preview, lines } }: { report: ImportReport }) {
  return (
    <Stack gap="sm">
      <DataTable
        label="Ce qui sera fait"
        rows={preview}
        columns={COLUMNS}
        rowKey={({ line }) => String(line)}
        empty={<EmptyState icon={IconTable} title="Aucune ligne" text="Ce fichier ne contient que des titres." />}
      />
      {lines > preview.length && (
        <Text size="sm" c="dimmed">
          Les {groupThousands(preview.length)} premières lignes, sur {groupThousands(lines)}.
        </Text>
      )}
    </Stack>
  );
}
