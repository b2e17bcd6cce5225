import { Text } from '@mantine/core';
import { IconFileExport } from '@tabler/icons-react';
import type { ExportRow } from '#shared/features/open-data/model';
import { plural } from '#shared/kernel/french';
import { DataTable } from '../../../components/DataTable';
import { EmptyState } from '../../../components/EmptyState';
import { MoneyText } from '../../../components/MoneyText';
import type { Column } from '../../../components/table-columns';
import type { CallOutput } from '../../../lib/api';
import { OriginLink } from './OriginLink';

/** The lines of the file, as it will be written. */
export function ExportRowsTable({ preview: { rows, total } }: { preview: CallOutput<'openData.preview'> }) {
  return (
    <DataTable
      label="Lignes du fichier"
      rows={rows}
      columns={COLUMNS}
      rowKey={({ line }) => String(line)}
      empty={<EmptyState icon={IconFileExport} title="Aucune subvention à publier" text={EXPLANATION} />}
      footer={
        rows.length < total && (
          <Text size="sm" mt="xs" c="dimmed">
            {`Les ${plural(rows.length, 'première ligne', 'premières lignes')}\u00a0; le fichier les a toutes.`}
          </Text>
        )
      }
    />
  );
}

const EXPLANATION =
  'Les subventions votées de l’année arrivent ici. Au-dessus du seuil légal (cumul de l’année par association), leur publication est obligatoire ; en dessous, elle est possible.';

const COLUMNS: readonly Column<ExportRow>[] = [
  { key: 'line', title: 'Ligne', width: 64, align: 'right', render: ({ line }) => line },
  { key: 'who', title: 'Bénéficiaire', width: 200, grow: 2, wrap: true, render: (row) => <OriginLink row={row} /> },
  { key: 'purpose', title: 'Objet', width: 200, grow: 3, wrap: true, render: ({ purpose }) => purpose },
  { key: 'convention', title: 'Convention ou vote', width: 156, render: ({ convention }) => convention || '–' },
  { key: 'period', title: 'Versement', width: 176, render: ({ period }) => period || '–' },
  { key: 'amount', title: 'Montant', width: 120, align: 'right', render: ({ amount }) => <MoneyText value={amount} strong /> },
];
