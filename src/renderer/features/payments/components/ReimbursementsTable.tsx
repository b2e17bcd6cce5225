import { ActionIcon, Menu, Text } from '@mantine/core';
import { IconArrowBackUp, IconDots, IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReimbursementRow } from '#shared/features/payments/model';
import { formatAmount, sumCents } from '#shared/kernel/money';
import { DataTable } from '../../../components/DataTable';
import { DateText } from '../../../components/DateText';
import { EmptyState } from '../../../components/EmptyState';
import { MoneyText } from '../../../components/MoneyText';
import { StatusBadge } from '../../../components/StatusBadge';
import type { Column } from '../../../components/table-columns';
import { useCall, useCommand } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { LINES_PER_PAGE, type PaymentsSearch } from '../payments-search';
import { undoLatest } from '../undo';
import { ReimbursementModal } from './ReimbursementModal';
import { RequestLink } from './RequestLink';

/** Everything asked back from associations, what is still owed first. */
export function ReimbursementsTable({ year, search, onPage }: { year: number; search: PaymentsSearch; onPage: (page: number) => void }) {
  const page = search.page ?? 1;
  const [edited, setEdited] = useState<ReimbursementRow | null>(null);
  const mayWrite = useMay('write');
  const filter = { year, ...(search.q !== undefined && { search: search.q }) };
  const list = useCall('reimbursements.list', { page, pageSize: LINES_PER_PAGE, ...filter }, { keepPrevious: true });
  return (
    <>
      <DataTable
        label="Reversements demandés"
        rows={list.data?.rows}
        columns={[WHO, ...reimbursementColumns(list.data?.rows ?? []), ...(mayWrite ? [actions(setEdited)] : [])]}
        rowKey={({ id }) => id}
        loading={list.isPlaceholderData}
        error={list.error}
        onRetry={() => void list.refetch()}
        empty={<EmptyState icon={IconArrowBackUp} title={`Aucun reversement demandé en ${year}`} text={EXPLANATION} />}
        total={list.data?.total}
        page={page}
        pageSize={LINES_PER_PAGE}
        onPage={onPage}
        footer={
          list.data && (
            <Text size="sm" mt="xs" ta="right">
              Redemandé&nbsp;: {formatAmount(list.data.amount)}, dont reçu&nbsp;: {formatAmount(list.data.received)}
            </Text>
          )
        }
      />
      {edited && <ReimbursementModal requestId={edited.requestId} reimbursement={edited} onClose={() => setEdited(null)} />}
    </>
  );
}

const EXPLANATION =
  'Quand une action est annulée ou qu’un excédent n’est pas conservé, la somme redemandée se note sur la demande, onglet Versements.';

const WHO: Column<ReimbursementRow> = {
  key: 'association',
  title: 'Association',
  width: 190,
  grow: 3,
  wrap: true,
  render: (row) => <RequestLink row={row} />,
};

/** What is asked back, and where it stands. */
export function reimbursementColumns(rows: readonly ReimbursementRow[]): readonly Column<ReimbursementRow>[] {
  return [
    { key: 'reason', title: 'Motif', width: 180, grow: 2, wrap: true, render: ({ reason }) => reason },
    {
      key: 'amount',
      title: 'Montant',
      width: 116,
      align: 'right',
      render: ({ amount }) => <MoneyText value={amount} strong />,
      footer: <MoneyText value={sumCents(rows.map(({ amount }) => amount))} strong />,
    },
    { key: 'asked', title: 'Demandé le', width: 104, render: ({ askedOn }) => <DateText value={askedOn} /> },
    { key: 'order', title: 'Titre de recette', width: 120, render: ({ orderNumber }) => orderNumber || '–' },
    { key: 'received', title: 'État', width: 132, render: (row) => <Received row={row} /> },
  ];
}

function Received({ row: { receivedOn } }: { row: ReimbursementRow }) {
  if (receivedOn === null) return <StatusBadge tone="warning">À recevoir</StatusBadge>;
  return (
    <StatusBadge tone="good">
      Reçu le <DateText value={receivedOn} />
    </StatusBadge>
  );
}

/** What can be done with each. */
export function actions(onEdit: (row: ReimbursementRow) => void): Column<ReimbursementRow> {
  return {
    key: 'actions',
    title: 'Actions',
    titleHidden: true,
    width: 48,
    align: 'right',
    render: (row) => <ReimbursementMenu row={row} onEdit={() => onEdit(row)} />,
  };
}

function ReimbursementMenu({ row, onEdit }: { row: ReimbursementRow; onEdit: () => void }) {
  const remove = useCommand('reimbursements.remove', {
    success: 'La demande de reversement est retirée.',
    undo: () => undoLatest('reimbursements.remove'),
  });
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={`Actions, reversement, ${row.associationName}`}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={onEdit}>
          Suivre ou modifier
        </Menu.Item>
        <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={() => remove.mutate({ id: row.id })}>
          Retirer
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
