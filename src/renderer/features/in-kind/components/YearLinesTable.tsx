import { Button, Group, Text } from '@mantine/core';
import { IconHeartHandshake, IconPlus } from '@tabler/icons-react';
import type { InKindLine, KindTotals } from '#shared/features/in-kind/model';
import { SupportKind } from '#shared/features/in-kind/model';
import { cents } from '#shared/kernel/money';
import { DataTable } from '../../../components/DataTable';
import { EmptyState } from '../../../components/EmptyState';
import { MoneyText } from '../../../components/MoneyText';
import { useCall } from '../../../lib/queries';
import type { InKindSearch } from '../in-kind-search';
import { LINES_PER_PAGE } from '../in-kind-search';
import { kindLabels } from '../labels';
import { actionsColumn, ASSOCIATION_COLUMN, lineColumns } from './in-kind-columns';

interface YearLinesTableProps {
  readonly year: number;
  readonly search: InKindSearch;
  readonly onPage: (page: number) => void;
  readonly onEdit: ((line: InKindLine) => void) | undefined;
  readonly onAdd: (() => void) | undefined;
}

/** The supports in kind of a year, by association, with the sums by kind of all that match. */
export function YearLinesTable({ year, search, onPage, onEdit, onAdd }: YearLinesTableProps) {
  const page = search.page ?? 1;
  const filters = { ...(search.kind && { kind: search.kind }), ...(search.q !== undefined && { search: search.q }) };
  const list = useCall('inKind.ofYear', { year, page, pageSize: LINES_PER_PAGE, ...filters }, { keepPrevious: true });
  const columns = [ASSOCIATION_COLUMN, ...lineColumns(list.data?.amount ?? cents(0))];
  const filtered = search.kind !== undefined || search.q !== undefined;
  return (
    <DataTable
      label={`Aides en nature ${year}`}
      rows={list.data?.rows}
      columns={onEdit ? [...columns, actionsColumn(onEdit)] : columns}
      rowKey={({ id }) => id}
      loading={list.isPlaceholderData}
      error={list.error}
      onRetry={() => void list.refetch()}
      empty={filtered ? <NothingFound /> : <NoSupport year={year} onAdd={onAdd} />}
      total={list.data?.total}
      page={page}
      pageSize={LINES_PER_PAGE}
      onPage={onPage}
      footer={list.data && <SumsByKind totals={list.data.totals} />}
    />
  );
}

/** « Salles : 3 120,00 € · Matériel : … »: of every line that matches, not of the page alone. */
function SumsByKind({ totals }: { totals: KindTotals }) {
  const given = SupportKind.options.filter((kind) => totals[kind] > 0);
  return (
    <Group gap="lg" mt="xs" justify="flex-end">
      {given.map((kind) => (
        <Text key={kind} size="sm">
          <Text span inherit c="dimmed">
            {kindLabels[kind]}&nbsp;:{' '}
          </Text>
          <MoneyText value={totals[kind]} strong />
        </Text>
      ))}
    </Group>
  );
}

function NothingFound() {
  return <Text p="md">Aucune aide ne correspond. Effacez les filtres pour toutes les revoir.</Text>;
}

function NoSupport({ year, onAdd }: { year: number; onAdd: (() => void) | undefined }) {
  return (
    <EmptyState
      icon={IconHeartHandshake}
      title={`Aucune aide en nature en ${year}`}
      text="Notez ce que la commune prête ou fait pour les associations&nbsp;: le tarif de l’année en donne la valeur, et chacune a son soutien total."
      actions={
        onAdd && (
          <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={onAdd}>
            Ajouter une aide
          </Button>
        )
      }
    />
  );
}
