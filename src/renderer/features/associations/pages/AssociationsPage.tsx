import { Button, Text } from '@mantine/core';
import { IconFileImport, IconPlus, IconPrinter } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useRef } from 'react';
import { AssociationSort } from '#shared/features/associations/model';
import { plural } from '#shared/kernel/french';
import { DataTable } from '../../../components/DataTable';
import { PageHeader } from '../../../components/PageHeader';
import { usePageShortcuts } from '../../../lib/page-shortcuts';
import { useCall } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { ASSOCIATION_COLUMNS } from '../components/association-columns';
import { AssociationFilters } from '../components/AssociationFilters';
import { NoAssociation } from '../components/NoAssociation';
import type { ListSearch } from '../list-search';
import { ASSOCIATIONS_PER_PAGE, isFiltered, listInput, sortOf } from '../list-search';
import { usePrintRegister } from '../use-print-register';

const route = getRouteApi('/associations');

/** The register of associations: found by words, filters and order, all of them in the address. */
export function AssociationsPage() {
  const search: ListSearch = route.useSearch();
  const navigate = route.useNavigate();
  const searchRef = useRef<HTMLInputElement>(null);
  const mayWrite = useMay('write');
  const paper = usePrintRegister(search);
  const list = useCall('associations.list', listInput(search), { keepPrevious: true });
  const create = () => void navigate({ to: '/associations/new' });
  const narrow = (change: Partial<ListSearch>) =>
    void navigate({ to: '/associations', search: { ...search, ...change, page: undefined }, replace: true });
  const reset = () => void navigate({ to: '/associations', search: {}, replace: true });
  usePageShortcuts({ search: searchRef, create: mayWrite ? create : undefined });

  return (
    <>
      <PageHeader
        title="Associations"
        description={countLine(list.data?.total, search)}
        actions={<ListActions onCreate={create} onPrint={paper.print} printing={paper.printing} />}
      />
      <AssociationFilters search={search} onChange={narrow} onReset={reset} searchRef={searchRef} />
      <DataTable
        label="Associations"
        rows={paper.rows ?? list.data?.rows}
        columns={ASSOCIATION_COLUMNS}
        rowKey={({ id }) => id}
        onOpen={({ id }) => void navigate({ to: '/associations/$id', params: { id } })}
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
    </>
  );
}

interface ListActionsProps {
  readonly onCreate: () => void;
  readonly onPrint: () => void;
  readonly printing: boolean;
}

function ListActions({ onCreate, onPrint, printing }: ListActionsProps) {
  const mayWrite = useMay('write');
  const navigate = route.useNavigate();
  return (
    <>
      <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} loading={printing} onClick={onPrint}>
        Imprimer
      </Button>
      {mayWrite && (
        <Button
          variant="default"
          leftSection={<IconFileImport size={18} aria-hidden />}
          onClick={() => void navigate({ to: '/imports/new' })}
        >
          Importer une liste
        </Button>
      )}
      {mayWrite && (
        <Button leftSection={<IconPlus size={18} aria-hidden />} title="Ctrl+N" onClick={onCreate}>
          Nouvelle association
        </Button>
      )}
    </>
  );
}

function countLine(total: number | undefined, search: ListSearch) {
  if (total === undefined) return <Text span>&nbsp;</Text>;
  const counted = plural(total, 'association', 'associations');
  if (search.archived) return `${counted} à la corbeille`;
  return isFiltered(search) ? `${counted} pour cette recherche` : counted;
}
