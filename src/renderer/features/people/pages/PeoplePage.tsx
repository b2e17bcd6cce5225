import { Chip, Group, Text, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconAddressBook, IconSearch } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { PersonRow } from '#shared/features/people/model';
import { listOf, plural } from '#shared/kernel/french';
import { formatPhone } from '#shared/kernel/identifiers';
import { DataTable, PAGE_SIZE } from '../../../components/DataTable';
import { EmptyState } from '../../../components/EmptyState';
import { PageHeader } from '../../../components/PageHeader';
import { StatusBadge } from '../../../components/StatusBadge';
import type { Column } from '../../../components/table-columns';
import { usePageShortcuts } from '../../../lib/page-shortcuts';
import { personName } from '../../../lib/person';
import { useCall } from '../../../lib/queries';

const route = getRouteApi('/people');
const TYPING_PAUSE = 120;

/** Everybody the file knows: leaders of associations and councillors, each once. */
export function PeoplePage() {
  const { q, councillors, page = 1 } = route.useSearch();
  const navigate = route.useNavigate();
  const searchRef = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(q ?? '');
  const narrow = (change: { q?: string | undefined; councillors?: boolean | undefined }) =>
    void navigate({ search: { q, councillors, ...change }, replace: true });
  const ask = useDebouncedCallback(
    (words: string) => narrow({ q: words.trim() === '' ? undefined : words.trim().slice(0, 200) }),
    TYPING_PAUSE,
  );
  const filter = { ...(q === undefined ? {} : { search: q.slice(0, 200) }), ...(councillors ? { councillors } : {}) };
  const list = useCall('people.list', { ...filter, page, pageSize: PAGE_SIZE }, { keepPrevious: true });
  usePageShortcuts({ search: searchRef });
  return (
    <>
      <PageHeader title="Personnes" description={list.data ? plural(list.data.total, 'personne', 'personnes') : <Text span>&nbsp;</Text>} />
      <Group gap="xs" mb="sm" role="search" aria-label="Recherche d’une personne" className="dp-no-print">
        <TextInput
          ref={searchRef}
          type="search"
          aria-label="Rechercher une personne"
          placeholder="Nom, prénom, adresse électronique…  ( / )"
          leftSection={<IconSearch size={16} aria-hidden />}
          flex="1 1 220px"
          maw={380}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            ask(event.currentTarget.value);
          }}
        />
        <Chip checked={councillors ?? false} onChange={(on) => narrow({ councillors: on || undefined })}>
          Élus
        </Chip>
      </Group>
      <DataTable
        label="Personnes"
        rows={list.data?.rows}
        columns={COLUMNS}
        rowKey={({ id }) => id}
        onOpen={({ id }) => void navigate({ to: '/people/$id', params: { id } })}
        loading={list.isPlaceholderData}
        error={list.error}
        onRetry={() => void list.refetch()}
        empty={
          <EmptyState
            icon={IconAddressBook}
            title={q === undefined && !councillors ? 'Aucune personne pour l’instant' : 'Personne ne correspond'}
            text="Les dirigeants et les élus apparaissent ici, une seule fois chacun, dès qu’ils reçoivent une fonction dans une association ou un siège au conseil."
          />
        }
        total={list.data?.total}
        page={page}
        onPage={(next) => void navigate({ search: { q, councillors, page: next } })}
      />
    </>
  );
}

const COLUMNS: readonly Column<PersonRow>[] = [
  { key: 'name', title: 'Nom', width: 240, grow: 2, wrap: true, render: (person) => <NameCell person={person} /> },
  {
    key: 'associations',
    title: 'Dirige',
    width: 260,
    grow: 4,
    wrap: true,
    render: ({ associations }) => (associations.length === 0 ? '–' : listOf(associations)),
  },
  { key: 'phone', title: 'Téléphone', width: 130, render: ({ phone }) => formatPhone(phone) || '–' },
  { key: 'email', title: 'Adresse électronique', width: 220, grow: 1, render: ({ email }) => email || '–' },
];

function NameCell({ person }: { person: PersonRow }) {
  return (
    <Group gap={6}>
      <Text span inherit fw={600}>
        {personName(person)}
      </Text>
      {person.isCouncillor && <StatusBadge tone="info">Siège au conseil</StatusBadge>}
    </Group>
  );
}
