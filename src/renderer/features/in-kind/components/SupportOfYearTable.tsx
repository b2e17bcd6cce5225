import { Anchor, Group, Text } from '@mantine/core';
import { IconHeartHandshake } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { sumsOf, type AssociationSupport } from '#shared/features/in-kind/support';
import { NO_KIND } from '#shared/features/in-kind/rules';
import { cents } from '#shared/kernel/money';
import { DataTable } from '../../../components/DataTable';
import { EmptyState } from '../../../components/EmptyState';
import { MoneyText } from '../../../components/MoneyText';
import { StatusBadge } from '../../../components/StatusBadge';
import type { Column } from '../../../components/table-columns';
import type { CallOutput } from '../../../lib/api';
import { useCall } from '../../../lib/queries';
import type { InKindSearch } from '../in-kind-search';
import { LINES_PER_PAGE } from '../in-kind-search';
import { CASH_LABEL, kindLabels } from '../labels';
import { kindsGiven } from '../support-chart';

interface SupportOfYearTableProps {
  readonly year: number;
  readonly search: InKindSearch;
  readonly onPage: (page: number) => void;
}

/** What each association was given in a year, in cash and in kind, largest first. */
export function SupportOfYearTable({ year, search, onPage }: SupportOfYearTableProps) {
  const page = search.page ?? 1;
  const filters = search.q === undefined ? {} : { search: search.q };
  const list = useCall('support.ofYear', { year, page, pageSize: LINES_PER_PAGE, ...filters }, { keepPrevious: true });
  return (
    <DataTable
      label={`Soutien total par association ${year}`}
      rows={list.data?.rows}
      columns={columnsOf(list.data)}
      rowKey={({ associationId }) => associationId}
      loading={list.isPlaceholderData}
      error={list.error}
      onRetry={() => void list.refetch()}
      empty={
        search.q === undefined ? (
          <EmptyState
            icon={IconHeartHandshake}
            title={`Rien n’a été donné en ${year}`}
            text="Les subventions votées de l’exercice et les aides en nature s’additionnent ici, association par association."
          />
        ) : (
          <Text p="md">Aucune association aidée en {year} ne porte ce nom.</Text>
        )
      }
      total={list.data?.total}
      page={page}
      pageSize={LINES_PER_PAGE}
      onPage={onPage}
    />
  );
}

function columnsOf(totals: CallOutput<'support.ofYear'> | undefined): readonly Column<AssociationSupport>[] {
  const sums = sumsOf(totals?.cash ?? cents(0), totals?.inKind ?? NO_KIND);
  const amount = { align: 'right' as const, width: 110 };
  return [
    { key: 'association', title: 'Association', width: 200, grow: 3, wrap: true, render: (row) => <Name row={row} />, footer: 'Total' },
    { key: 'domain', title: 'Domaine', width: 130, grow: 1, render: ({ domain }) => domain || '–' },
    {
      key: 'cash',
      title: CASH_LABEL,
      ...amount,
      render: ({ cash }) => <MoneyText value={cash} />,
      footer: <MoneyText value={sums.cash} />,
    },
    ...kindsGiven([sums]).map((kind): Column<AssociationSupport> => ({
      key: kind,
      title: kindLabels[kind],
      ...amount,
      render: ({ inKind }) => <MoneyText value={inKind[kind] === 0 ? null : inKind[kind]} />,
      footer: <MoneyText value={sums.inKind[kind]} />,
    })),
    {
      key: 'total',
      title: 'Soutien total',
      ...amount,
      width: 120,
      render: ({ total }) => <MoneyText value={total} strong />,
      footer: <MoneyText value={sums.total} strong />,
    },
  ];
}

function Name({ row: { associationId, associationName, agreement } }: { row: AssociationSupport }) {
  return (
    <Group gap={6}>
      <Anchor
        inherit
        renderRoot={(props) => <Link {...props} to="/associations/$id" params={{ id: associationId }} search={{ tab: 'support' }} />}
      >
        {associationName}
      </Anchor>
      {agreement === 'compulsory' && <StatusBadge tone="warning">Convention obligatoire</StatusBadge>}
      {agreement === 'prudent' && <StatusBadge tone="info">Convention prudente</StatusBadge>}
    </Group>
  );
}
