import { Button, Group, SegmentedControl, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconPrinter, IconSearch } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import type { RefObject } from 'react';
import { useRef, useState } from 'react';
import { yearOf } from '#shared/kernel/dates';
import { PageHeader } from '../../../components/PageHeader';
import { call, type CallOutput } from '../../../lib/api';
import { showFailure } from '../../../lib/notices';
import { usePageShortcuts } from '../../../lib/page-shortcuts';
import { useCall } from '../../../lib/queries';
import { today } from '../../../lib/today';
import { PaymentsTable } from '../components/PaymentsTable';
import { ReimbursementsTable } from '../components/ReimbursementsTable';
import { UnplannedTable } from '../components/UnplannedTable';
import { viewLabels } from '../labels';
import { PAYMENTS_VIEWS, type PaymentsSearch, type PaymentsView } from '../payments-search';

const route = getRouteApi('/payments');

/** The payment of voted grants, from the schedule to the day it is made: what is to be done first. */
export function PaymentsPage() {
  const search: PaymentsSearch = route.useSearch();
  const navigate = route.useNavigate();
  const searchRef = useRef<HTMLInputElement>(null);
  const year = search.year ?? yearOf(today());
  const view = search.view ?? 'to-pay';
  const counts = useCall('payments.counts', { year }, { keepPrevious: true });
  const change = (values: Partial<PaymentsSearch>) => void navigate({ search: { ...search, page: undefined, ...values }, replace: true });
  usePageShortcuts({ search: searchRef });
  const list = { year, search, onPage: (page: number) => change({ page }) };
  return (
    <>
      <PageHeader
        title="Versements"
        description="Des subventions votées à leur paiement : échéancier, certificat administratif, liste pour la comptabilité."
        actions={
          <Button
            variant="default"
            leftSection={<IconPrinter size={18} aria-hidden />}
            onClick={() => void call('shell.print', {}).catch(showFailure)}
          >
            Imprimer
          </Button>
        }
      />
      <Filters search={search} year={year} onChange={change} searchRef={searchRef} counts={counts.data} />
      {view === 'unplanned' && <UnplannedTable key={year} year={year} search={search.q} />}
      {view === 'owed' && <ReimbursementsTable {...list} />}
      {view !== 'unplanned' && view !== 'owed' && <PaymentsTable key={`${view}${year}`} view={view} {...list} />}
    </>
  );
}

interface FiltersProps {
  readonly search: PaymentsSearch;
  readonly year: number;
  readonly onChange: (values: Partial<PaymentsSearch>) => void;
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly counts: CallOutput<'payments.counts'> | undefined;
}

function Filters({ search, year, onChange, searchRef, counts }: FiltersProps) {
  const years = useCall('payments.years', {});
  const [typed, setTyped] = useState(search.q ?? '');
  const find = useDebouncedCallback((q: string) => onChange({ q: q.trim() === '' ? undefined : q }), 200);
  const offered = [...new Set([year, ...(years.data ?? [])])].sort((a, b) => b - a).map(String);
  return (
    <Group mb="sm" justify="space-between" align="flex-end" className="dp-no-print">
      <Group align="flex-end">
        <Select
          label="Exercice"
          w={100}
          allowDeselect={false}
          data={offered}
          value={String(year)}
          onChange={(value) => onChange({ year: value === null ? undefined : Number(value) })}
        />
        <TextInput
          ref={searchRef}
          w={220}
          label="Association"
          placeholder="Quelques lettres (touche /)"
          leftSection={<IconSearch size={16} aria-hidden />}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            find(event.currentTarget.value);
          }}
        />
      </Group>
      <SegmentedControl
        aria-label="Versements montrés"
        data={PAYMENTS_VIEWS.map((value) => ({ value, label: withCount(value, counts) }))}
        value={search.view ?? 'to-pay'}
        onChange={(value) => onChange({ view: PAYMENTS_VIEWS.find((one) => one === value) })}
      />
    </Group>
  );
}

function withCount(view: PaymentsView, counts: FiltersProps['counts']): string {
  if (!counts) return viewLabels[view];
  const byView = { unplanned: counts.unplanned, 'to-pay': counts.toPay, late: counts.late, paid: counts.paid, owed: counts.owed };
  return `${viewLabels[view]} (${byView[view]})`;
}
