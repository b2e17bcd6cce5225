import { Button, Group, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import type { DeliberationBoard, DeliberationRow } from '#shared/features/deliberations/model';
import type { DeliberationId, DocumentId } from '#shared/kernel/ids';
import { DataTable } from '../../../components/DataTable';
import { StatusBadge } from '../../../components/StatusBadge';
import type { Column } from '../../../components/table-columns';
import { noNumber, resultBadge } from '../labels';
import { saveDocuments } from '../../../lib/save-documents';
import { VersionsModal } from './VersionsModal';

/** One line for each affair of the session, with its number, its result, its versions and its Word file. */
export function DeliberationsTable({ board }: { readonly board: DeliberationBoard }) {
  const [opened, setOpened] = useState<DeliberationId | null>(null);
  const columns: readonly Column<DeliberationRow>[] = [
    { key: 'place', title: 'Affaire', width: 70, render: ({ agendaNumber, position }) => agendaNumber || position },
    { key: 'number', title: 'N°', width: 130, render: (row) => row.number ?? <Text c="dimmed">{noNumber(row)}</Text> },
    { key: 'title', title: 'Objet', width: 240, grow: 1, wrap: true, render: ({ title }) => title },
    { key: 'result', title: 'Résultat', width: 150, render: (row) => <Result row={row} /> },
    { key: 'code', title: 'Code', width: 64, render: ({ subjectCode }) => subjectCode },
    { key: 'versions', title: 'Version', width: 72, align: 'right', render: ({ versions }) => (versions === 0 ? '–' : versions) },
    {
      key: 'actions',
      title: 'Actions',
      titleHidden: true,
      width: 230,
      align: 'right',
      render: (row) => <Actions row={row} onOpen={setOpened} />,
    },
  ];
  return (
    <>
      <DataTable
        label="Délibérations de la séance"
        rows={board.rows}
        columns={columns}
        rowKey={({ itemId }) => itemId}
        empty={<Text p="md">Aucune affaire n’est à l’ordre du jour.</Text>}
      />
      {opened !== null && <VersionsModal id={opened} onClose={() => setOpened(null)} />}
    </>
  );
}

function Result({ row }: { readonly row: DeliberationRow }) {
  const { tone, words } = resultBadge(row);
  return <StatusBadge tone={tone}>{words}</StatusBadge>;
}

function Actions({ row, onOpen }: { readonly row: DeliberationRow; readonly onOpen: (id: DeliberationId) => void }) {
  const { deliberationId, documentId, versions, number } = row;
  if (deliberationId === null || versions === 0) return null;
  return (
    <Group gap={4} justify="flex-end" wrap="nowrap">
      <Button
        size="compact-sm"
        variant="default"
        aria-label={`Versions de la délibération ${number ?? ''}`}
        onClick={() => onOpen(deliberationId)}
      >
        Versions
      </Button>
      {documentId !== null && <SaveButton id={documentId} number={number ?? ''} />}
    </Group>
  );
}

function SaveButton({ id, number }: { readonly id: DocumentId; readonly number: string }) {
  return (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<IconDownload size={16} aria-hidden />}
      aria-label={`Enregistrer… la délibération ${number}`}
      onClick={() => void saveDocuments([{ id }])}
    >
      Enregistrer…
    </Button>
  );
}
