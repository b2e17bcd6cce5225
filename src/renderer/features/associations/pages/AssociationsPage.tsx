import { Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { RegisterRequest } from '#shared/features/associations/register';
import { AssociationSort } from '#shared/features/associations/register';
import { plural } from '#shared/kernel/french';
import { DataTable } from '../../../components/DataTable';
import { PageHeader } from '../../../components/PageHeader';
import { usePageShortcuts } from '../../../lib/page-shortcuts';
import { useCall } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { AssociationFilters } from '../components/AssociationFilters';
import { ColumnsMenu } from '../components/ColumnsMenu';
import { ExportModal } from '../components/ExportModal';
import { ListActions } from '../components/ListActions';
import { NoAssociation } from '../components/NoAssociation';
import { SelectionBar } from '../components/SelectionBar';
import { ViewsMenu } from '../components/ViewsMenu';
import type { ListSearch } from '../list-search';
import { ASSOCIATIONS_PER_PAGE, isFiltered, listInput, requestOf, searchOf, sortOf } from '../list-search';
import { tableColumns } from '../register-columns';
import type { SelectionAction } from '../selection';
import { useSelection } from '../selection';
import { usePrintRegister } from '../use-print-register';
import { useShownColumns } from '../use-shown-columns';

const route = getRouteApi('/associations');

/** The register of associations: found by words, filters and order, all of them in the address; chosen by lines, for one gesture on many. */
export function AssociationsPage({ actions }: { actions: readonly SelectionAction[] }) {
  const search: ListSearch = route.useSearch();
  const navigate = route.useNavigate();
  const searchRef = useRef<HTMLInputElement>(null);
  const mayWrite = useMay('write');
  const go = (next: ListSearch) => void navigate({ to: '/associations', search: next, replace: true });
  const narrow = (change: Partial<ListSearch>) => go({ ...search, ...change, page: undefined });
  const reset = () => go({ year: search.year, cols: search.cols });
  const { columns, year, years, choose } = useShownColumns(search, go);
  const request = requestOf(search);
  const paper = usePrintRegister(columns);
  const list = useCall('associations.list', listInput(search, columns), { keepPrevious: true });
  const totals = useCall(
    'associations.totals',
    { request: { ...request, sort: undefined, descending: undefined } },
    { keepPrevious: true },
  );
  const total = list.data?.total ?? 0;
  const selection = useSelection(search, total);
  const { chosen } = selection;
  const [exported, setExported] = useState<{ request: RegisterRequest; count: number } | null>(null);
  const ofChosen = (): RegisterRequest => ({ ...pick(request), ...chosen?.filter });
  const create = () => void navigate({ to: '/associations/new' });
  usePageShortcuts({ search: searchRef, create: mayWrite ? create : undefined, back: chosen ? selection.clear : undefined });

  return (
    <>
      <PageHeader
        title="Associations"
        description={countLine(list.data?.total, search)}
        actions={
          <ListActions
            onCreate={create}
            onPrint={() => paper.print(request)}
            onExport={() => setExported({ request, count: total })}
            printing={paper.printing}
          />
        }
      />
      <AssociationFilters search={search} onChange={narrow} onReset={reset} searchRef={searchRef}>
        <ColumnsMenu
          columns={columns}
          onChange={choose}
          onReset={() => choose(null)}
          year={year}
          years={years}
          onYear={(chosenYear) => go({ ...search, year: chosenYear })}
        />
        <ViewsMenu shown={{ request, columns }} onOpen={(view) => go(searchOf(view.request, view.columns))} />
      </AssociationFilters>
      {chosen && (
        <SelectionBar
          chosen={chosen}
          everything={selection.everything}
          total={total}
          archived={search.archived ?? false}
          actions={actions}
          onChooseEverything={selection.chooseEverything}
          onClear={selection.clear}
          onExport={() => setExported({ request: ofChosen(), count: chosen.count })}
          onPrint={() => paper.print(ofChosen())}
        />
      )}
      <DataTable
        label="Associations"
        rows={paper.rows ?? list.data?.rows}
        columns={tableColumns(columns, { year, totals: totals.data, counted: plural(total, 'association', 'associations') })}
        rowKey={({ id }) => id}
        onOpen={({ id }) => void navigate({ to: '/associations/$id', params: { id } })}
        selection={{ keys: selection.shownKeys(list.data?.rows), onChange: selection.change, nameOf: ({ name }) => name }}
        loading={list.isPlaceholderData}
        error={list.error}
        onRetry={() => void list.refetch()}
        empty={<NoAssociation search={search} onReset={reset} />}
        sort={sortOf(search)}
        onSort={({ key, descending }) => narrow({ sort: AssociationSort.safeParse(key).data, desc: descending || undefined })}
        total={list.data?.total}
        page={search.page ?? 1}
        pageSize={ASSOCIATIONS_PER_PAGE}
        onPage={(page) => void navigate({ to: '/associations', search: { ...search, page } })}
      />
      {exported && <ExportModal {...exported} columns={columns} onClose={() => setExported(null)} />}
    </>
  );
}

/** The order and the year of a list, without what narrows it. */
function pick({ sort, descending, year }: RegisterRequest): RegisterRequest {
  return { sort, descending, year };
}

function countLine(total: number | undefined, search: ListSearch) {
  if (total === undefined) return <Text span>&nbsp;</Text>;
  const counted = plural(total, 'association', 'associations');
  if (search.archived) return `${counted} à la corbeille`;
  return isFiltered(search) ? `${counted} pour cette recherche` : counted;
}
