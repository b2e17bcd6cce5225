import { Button, Stack } from '@mantine/core';
import { IconPlus, IconPrinter } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { InKindLine } from '#shared/features/in-kind/model';
import { yearOf } from '#shared/kernel/dates';
import { PageHeader } from '../../../components/PageHeader';
import { call } from '../../../lib/api';
import { showFailure } from '../../../lib/notices';
import { usePageShortcuts } from '../../../lib/page-shortcuts';
import { useMay } from '../../../lib/session';
import { today } from '../../../lib/today';
import { InKindFilters } from '../components/InKindFilters';
import { InKindModal } from '../components/InKindModal';
import { SupportListNote } from '../components/SupportListNote';
import { SupportOfYearTable } from '../components/SupportOfYearTable';
import { YearLinesTable } from '../components/YearLinesTable';
import type { InKindSearch } from '../in-kind-search';

const route = getRouteApi('/in-kind');

/** What the town lends and does for associations in a year, line by line, or with the grants voted for each association. */
export function InKindPage() {
  const search: InKindSearch = route.useSearch();
  const navigate = route.useNavigate();
  const searchRef = useRef<HTMLInputElement>(null);
  const [dialog, setDialog] = useState<InKindLine | 'new' | null>(null);
  const mayWrite = useMay('write');
  const year = search.year ?? yearOf(today());
  const change = (values: Partial<InKindSearch>) => void navigate({ search: { ...search, page: undefined, ...values }, replace: true });
  const add = () => setDialog('new');
  usePageShortcuts({ search: searchRef, create: mayWrite ? add : undefined });
  const table = { year, search, onPage: (page: number) => change({ page }) };
  return (
    <>
      <PageHeader
        title="Aides en nature"
        description={`Salles, matériel et temps d’agents prêtés aux associations en ${year}, valorisés aux tarifs de l’année.`}
        actions={
          <>
            <Button
              variant="default"
              leftSection={<IconPrinter size={18} aria-hidden />}
              onClick={() => void call('shell.print', {}).catch(showFailure)}
            >
              Imprimer
            </Button>
            {mayWrite && (
              <Button leftSection={<IconPlus size={18} aria-hidden />} title="Ctrl+N" onClick={add}>
                Ajouter une aide
              </Button>
            )}
          </>
        }
      />
      <InKindFilters search={search} year={year} onChange={change} searchRef={searchRef} />
      {search.view === 'associations' ? (
        <Stack gap="sm">
          <SupportListNote year={year} />
          <SupportOfYearTable {...table} />
        </Stack>
      ) : (
        <YearLinesTable {...table} onEdit={mayWrite ? setDialog : undefined} onAdd={mayWrite ? add : undefined} />
      )}
      {dialog !== null && (
        <InKindModal
          line={dialog === 'new' ? null : dialog}
          associationId={dialog === 'new' ? null : dialog.associationId}
          year={year}
          onClose={() => setDialog(null)}
        />
      )}
    </>
  );
}
