import { Button, Text } from '@mantine/core';
import { IconArrowBackUp, IconArrowMerge } from '@tabler/icons-react';
import type { Merge } from '#shared/features/duplicates/model';
import { quote } from '#shared/kernel/french';
import { DataTable } from '../../../components/DataTable';
import { EmptyState } from '../../../components/EmptyState';
import { StatusBadge } from '../../../components/StatusBadge';
import type { Column } from '../../../components/table-columns';
import { formatInstant } from '../../../lib/format';
import { useCall, useCommand } from '../../../lib/queries';
import { useMay } from '../../../lib/session';

/** The merges made, the latest first, each of which can be undone. */
export function MergesList() {
  const merges = useCall('duplicates.merges', {});
  const mayWrite = useMay('write');
  return (
    <DataTable
      label="Fusions faites"
      rows={merges.data}
      columns={mayWrite ? [...COLUMNS, ACTIONS] : COLUMNS}
      rowKey={({ id }) => id}
      error={merges.error}
      onRetry={() => void merges.refetch()}
      empty={
        <EmptyState
          icon={IconArrowMerge}
          title="Aucune fusion"
          text="Chaque fusion reste ici, et s’annule tant que rien de plus récent ne l’empêche."
        />
      }
    />
  );
}

const COLUMNS: readonly Column<Merge>[] = [
  { key: 'absorbed', title: 'Fiche fusionnée', width: 220, grow: 2, wrap: true, render: ({ absorbedName }) => absorbedName },
  {
    key: 'kept',
    title: 'Dans',
    width: 220,
    grow: 2,
    wrap: true,
    render: ({ keptName }) => (
      <Text span inherit fw={600}>
        {keptName}
      </Text>
    ),
  },
  { key: 'kind', title: 'Nature', width: 110, render: ({ kind }) => (kind === 'association' ? 'Associations' : 'Personnes') },
  { key: 'mergedAt', title: 'Le', width: 160, render: ({ mergedAt }) => formatInstant(mergedAt) },
  { key: 'by', title: 'Par', width: 140, grow: 1, render: ({ by }) => by },
];

const ACTIONS: Column<Merge> = {
  key: 'actions',
  title: 'Actions',
  titleHidden: true,
  width: 190,
  align: 'right',
  render: (merge) => <UndoMerge merge={merge} />,
};

function UndoMerge({ merge: { id, absorbedName, undoneAt } }: { merge: Merge }) {
  const undo = useCommand('duplicates.undo', { success: `La fusion est annulée\u00a0: ${quote(absorbedName)} est de retour.` });
  if (undoneAt !== null) return <StatusBadge tone="neutral">Annulée</StatusBadge>;
  return (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<IconArrowBackUp size={16} aria-hidden />}
      loading={undo.isPending}
      aria-label={`Annuler la fusion de ${absorbedName}`}
      onClick={() => undo.mutate({ id })}
    >
      Annuler la fusion
    </Button>
  );
}
