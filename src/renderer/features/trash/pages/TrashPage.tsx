import { Chip, Group } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { TRASH_DAYS, type TrashEntry, type TrashKindName } from '#shared/features/trash/contract';
import { plural } from '#shared/kernel/french';
import { DataTable, PAGE_SIZE } from '../../../components/DataTable';
import { EmptyState } from '../../../components/EmptyState';
import { PageHeader } from '../../../components/PageHeader';
import { useCall, useCommand } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { PurgeModal } from '../components/PurgeModal';
import { trashColumns } from '../components/trash-columns';
import { KIND_LABELS } from '../labels';

/** Everything that was put in the trash, whatever it is: given back in one click, kept thirty days. */
export function TrashPage() {
  const [kind, setKind] = useState<TrashKindName | null>(null);
  const [page, setPage] = useState(1);
  const [purging, setPurging] = useState<TrashEntry | null>(null);
  const restores = useMay('write');
  const purges = useMay('validate');
  useEmptied(restores);
  const trash = useCall('trash.list', { ...(kind ? { kind } : {}), page, pageSize: PAGE_SIZE }, { keepPrevious: true });
  const choose = (chosen: TrashKindName | null) => {
    setKind(chosen);
    setPage(1);
  };
  return (
    <>
      <PageHeader
        title="Corbeille"
        description={`Ce qui est supprimé reste ici ${plural(TRASH_DAYS, 'jour', 'jours')}, puis disparaît. Ce qu’un document, une demande ou une fusion nomme encore est conservé.`}
      />
      <KindFilter counts={trash.data?.counts ?? []} kind={kind} onChange={choose} />
      <DataTable
        label="Corbeille"
        rows={trash.data?.entries}
        columns={trashColumns({ restores, onPurge: purges ? setPurging : undefined })}
        rowKey={({ id }) => id}
        loading={trash.isPlaceholderData}
        error={trash.error}
        onRetry={() => void trash.refetch()}
        total={trash.data?.total}
        page={page}
        onPage={setPage}
        empty={
          <EmptyState
            icon={IconTrash}
            title="La corbeille est vide"
            text="Une association, une pièce ou un échange supprimé par erreur se retrouve ici, avec le nom de qui l’a supprimé."
          />
        }
      />
      {purging && <PurgeModal entry={purging} onClose={() => setPurging(null)} />}
    </>
  );
}

/** What is past its time goes when the trash is looked at. */
function useEmptied(mayWrite: boolean): void {
  const { mutate } = useCommand('trash.purgeExpired');
  const empty = useEffectEvent(() => mutate({}));
  useEffect(() => {
    if (mayWrite) empty();
  }, [mayWrite]);
}

interface KindFilterProps {
  readonly counts: readonly { readonly kind: TrashKindName; readonly count: number }[];
  readonly kind: TrashKindName | null;
  readonly onChange: (kind: TrashKindName | null) => void;
}

function KindFilter({ counts, kind, onChange }: KindFilterProps) {
  if (counts.length < 2) return null;
  return (
    <Group gap={6} mb="sm" role="group" aria-label="Nature">
      {counts.map((row) => (
        <Chip key={row.kind} size="sm" checked={row.kind === kind} onChange={(on) => onChange(on ? row.kind : null)}>
          {KIND_LABELS[row.kind]} ({row.count})
        </Chip>
      ))}
    </Group>
  );
}
