import { groupThousands } from '#shared/kernel/french';
import { Button } from '@mantine/core';
import { IconArrowBackUp, IconFileImport, IconTableImport } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ImportBatch } from '#shared/features/imports/model';
import { DataTable } from '../../../components/DataTable';
import { EmptyState } from '../../../components/EmptyState';
import { PageHeader } from '../../../components/PageHeader';
import { StatusBadge } from '../../../components/StatusBadge';
import type { Column } from '../../../components/table-columns';
import { formatInstant } from '../../../lib/format';
import { usePageShortcuts } from '../../../lib/page-shortcuts';
import { useCall } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { UndoImportModal } from '../components/UndoImportModal';

/** The imports carried out, newest first, each of which can be undone as a whole. */
export function ImportsPage() {
  const imports = useCall('imports.list', {});
  const [undoing, setUndoing] = useState<ImportBatch | null>(null);
  const mayWrite = useMay('write');
  const navigate = useNavigate();
  const start = () => void navigate({ to: '/imports/new' });
  usePageShortcuts({ create: mayWrite ? start : undefined });
  const startButton = mayWrite && (
    <Button leftSection={<IconFileImport size={18} aria-hidden />} title="Ctrl+N" onClick={start}>
      Importer une liste
    </Button>
  );
  return (
    <>
      <PageHeader
        title="Imports"
        breadcrumb={[{ label: 'Associations', to: '/associations' }, { label: 'Imports' }]}
        actions={startButton}
      />
      <DataTable
        label="Imports"
        rows={imports.data}
        columns={mayWrite ? [...COLUMNS, undoColumn(setUndoing)] : COLUMNS}
        rowKey={({ id }) => id}
        error={imports.error}
        onRetry={() => void imports.refetch()}
        empty={
          <EmptyState
            icon={IconTableImport}
            title="Aucun import pour l’instant"
            text="Reprenez votre liste d’associations telle qu’elle est, en Excel ou en CSV&nbsp;: tout est annoncé avant d’être enregistré, et tout s’annule."
            actions={startButton}
          />
        }
      />
      {undoing && <UndoImportModal batch={undoing} onClose={() => setUndoing(null)} />}
    </>
  );
}

const COLUMNS: readonly Column<ImportBatch>[] = [
  { key: 'fileName', title: 'Fichier', width: 200, grow: 3, wrap: true, render: ({ fileName }) => fileName },
  { key: 'doneAt', title: 'Fait le', width: 160, render: ({ doneAt }) => formatInstant(doneAt) },
  { key: 'by', title: 'Par', width: 120, grow: 1, render: ({ by }) => by },
  { key: 'created', title: 'Créées', width: 76, align: 'right', render: ({ created }) => groupThousands(created) },
  { key: 'updated', title: 'Complétées', width: 100, align: 'right', render: ({ updated }) => groupThousands(updated) },
  { key: 'rejected', title: 'Laissées de côté', width: 130, align: 'right', render: ({ rejected }) => groupThousands(rejected) },
  { key: 'state', title: 'État', width: 176, render: (batch) => <BatchState batch={batch} /> },
];

function BatchState({ batch: { undoneAt } }: { batch: ImportBatch }) {
  if (undoneAt === null) return <StatusBadge tone="good">En place</StatusBadge>;
  return (
    <StatusBadge tone="neutral" icon={IconArrowBackUp}>
      Annulé le {formatInstant(undoneAt).slice(0, 10)}
    </StatusBadge>
  );
}

function undoColumn(onUndo: (batch: ImportBatch) => void): Column<ImportBatch> {
  return {
    key: 'undo',
    title: 'Actions',
    titleHidden: true,
    width: 150,
    align: 'right',
    render: (batch) =>
      batch.undoneAt === null && (
        <Button size="compact-sm" variant="default" onClick={() => onUndo(batch)} aria-label={`Annuler l’import de ${batch.fileName}`}>
          Annuler l’import
        </Button>
      ),
  };
}
