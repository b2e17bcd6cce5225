import { Button } from '@mantine/core';
import { IconDatabase } from '@tabler/icons-react';
import type { Backup } from '#shared/features/backups/contract';
import { DataTable } from '../../../components/DataTable';
import { EmptyState } from '../../../components/EmptyState';
import { StatusBadge } from '../../../components/StatusBadge';
import type { Column } from '../../../components/table-columns';
import { formatInstant, formatSize } from '../../../lib/format';
import { useCall } from '../../../lib/queries';

interface BackupListProps {
  readonly onRestore: (backup: Backup) => void;
  readonly busy: boolean;
}

/** The backups beside the file, newest first, each with the way to put it back. */
export function BackupList({ onRestore, busy }: BackupListProps) {
  const backups = useCall('backups.list', {});
  const columns: readonly Column<Backup>[] = [
    { key: 'madeAt', title: 'Faite le', width: 176, render: ({ madeAt }) => formatInstant(madeAt) },
    { key: 'name', title: 'Fichier', width: 280, grow: 1, render: ({ name }) => name },
    { key: 'size', title: 'Taille', width: 110, align: 'right', render: ({ size }) => formatSize(size) },
    {
      key: 'verified',
      title: 'État',
      width: 150,
      render: ({ verified }) =>
        verified ? <StatusBadge tone="good">Vérifiée</StatusBadge> : <StatusBadge tone="warning">Non vérifiée</StatusBadge>,
    },
    {
      key: 'restore',
      title: 'Action',
      width: 190,
      align: 'right',
      render: (backup) => (
        <Button size="compact-sm" variant="default" disabled={busy} onClick={() => onRestore(backup)}>
          Remettre en place…
        </Button>
      ),
    },
  ];
  return (
    <DataTable
      label="Sauvegardes"
      rows={backups.data}
      error={backups.error}
      onRetry={() => void backups.refetch()}
      columns={columns}
      rowKey={({ name }) => name}
      empty={
        <EmptyState icon={IconDatabase} title="Aucune sauvegarde" text="La première se fait d’un clic : « Sauvegarder maintenant »." />
      }
    />
  );
}
