import { CloseButton } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ConcernKind, ConcernRow } from '#shared/features/overview/contract';
import { DataTable } from '../../../components/DataTable';
import { EmptyState } from '../../../components/EmptyState';
import { SectionCard } from '../../../components/SectionCard';
import type { Column } from '../../../components/table-columns';
import { useCall } from '../../../lib/queries';
import { CONCERNS } from '../labels';

const ROWS_PER_PAGE = 20;

const COLUMNS: readonly Column<ConcernRow>[] = [
  { key: 'name', title: 'Association', width: 240, grow: 2, wrap: true, render: ({ name }) => name },
  { key: 'detail', title: 'Pourquoi', width: 240, grow: 2, wrap: true, render: ({ detail }) => detail },
];

/** The associations of one concern; each opens its file where it is mended. */
export function ConcernList({ kind, onClose }: { kind: ConcernKind; onClose: () => void }) {
  const [page, setPage] = useState(1);
  const navigate = useNavigate();
  const list = useCall('overview.list', { kind, page, pageSize: ROWS_PER_PAGE }, { keepPrevious: true });
  const { title, tab } = CONCERNS[kind];
  return (
    <SectionCard title={title} actions={<CloseButton aria-label="Fermer la liste" onClick={onClose} />}>
      <DataTable
        label={title}
        rows={list.data?.rows}
        columns={COLUMNS}
        rowKey={({ associationId, detail }) => `${associationId} ${detail}`}
        onOpen={({ associationId: id }) => void navigate({ to: '/associations/$id', params: { id }, search: { tab } })}
        loading={list.isPlaceholderData}
        error={list.error}
        onRetry={() => void list.refetch()}
        total={list.data?.total}
        page={page}
        pageSize={ROWS_PER_PAGE}
        onPage={setPage}
        empty={<EmptyState icon={IconCircleCheck} title="Plus rien à regarder" text="Tout est en ordre pour ce point." />}
      />
    </SectionCard>
  );
}
