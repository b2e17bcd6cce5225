import { Text } from '@mantine/core';
import type { Correction } from '#shared/features/open-data/model';
import { typeset } from '#shared/kernel/french';
import { DataTable } from '../../../components/DataTable';
import { StatusBadge } from '../../../components/StatusBadge';
import type { Column } from '../../../components/table-columns';
import { AssociationLink, OriginLink } from './OriginLink';

/** What of a line is kept on the file of the association; the rest is on the request. */
const OF_ASSOCIATION = new Set(['nomBeneficiaire', 'idBeneficiaire', 'rnaBeneficiaire']);

/** What is to be mended before a file is published, each with the page where it is. */
export function CorrectionsTable({ corrections }: { corrections: readonly Correction[] }) {
  return (
    <DataTable
      label="Corrections"
      rows={corrections}
      columns={COLUMNS}
      rowKey={({ line, column, message }) => `${line} ${column} ${message}`}
      empty={null}
    />
  );
}

const COLUMNS: readonly Column<Correction>[] = [
  { key: 'line', title: 'Ligne', width: 64, align: 'right', render: ({ line }) => line },
  {
    key: 'who',
    title: 'À ouvrir',
    width: 190,
    grow: 2,
    wrap: true,
    render: (row) => (OF_ASSOCIATION.has(row.column) ? <AssociationLink row={row} /> : <OriginLink row={row} />),
  },
  { key: 'column', title: 'Colonne', width: 180, render: ({ column }) => column },
  { key: 'value', title: 'Valeur', width: 130, grow: 1, wrap: true, render: ({ value }) => value || '–' },
  {
    key: 'message',
    title: 'Ce qui ne va pas',
    width: 250,
    grow: 3,
    wrap: true,
    render: ({ message, source }) => (
      <>
        {typeset(message)}
        <Text size="xs" c="dimmed">
          {typeset(source)}
        </Text>
      </>
    ),
  },
  { key: 'blocking', title: 'Importance', width: 120, render: ({ blocking }) => <Weight blocking={blocking} /> },
];

/** Whether a finding blocks. */
export function Weight({ blocking }: { blocking: boolean }) {
  return blocking ? <StatusBadge tone="bad">Bloquant</StatusBadge> : <StatusBadge tone="info">À vérifier</StatusBadge>;
}
