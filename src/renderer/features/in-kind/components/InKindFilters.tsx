import { Group, SegmentedControl, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { useState } from 'react';
import { SupportKind } from '#shared/features/in-kind/model';
import { useCall } from '../../../lib/queries';
import type { InKindSearch } from '../in-kind-search';
import { KIND_OPTIONS } from '../tariff-options';

interface InKindFiltersProps {
  readonly search: InKindSearch;
  readonly year: number;
  readonly onChange: (values: Partial<InKindSearch>) => void;
  readonly searchRef: RefObject<HTMLInputElement | null>;
}

const VIEWS = [
  { value: 'lines', label: 'Aide par aide' },
  { value: 'associations', label: 'Soutien total par association' },
];

/** The year, the presentation, and the filters of the list. */
export function InKindFilters({ search, year, onChange, searchRef }: InKindFiltersProps) {
  const years = useCall('support.years', {});
  const [typed, setTyped] = useState(search.q ?? '');
  const find = useDebouncedCallback((q: string) => onChange({ q: q.trim() === '' ? undefined : q }), 200);
  const offered = [...new Set([year, ...(years.data ?? [])])].sort((a, b) => b - a).map(String);
  return (
    <Group mb="sm" justify="space-between" align="flex-end" className="dp-no-print">
      <Group align="flex-end">
        <Select
          label="Exercice"
          w={110}
          allowDeselect={false}
          data={offered}
          value={String(year)}
          onChange={(value) => onChange({ year: value === null ? undefined : Number(value) })}
        />
        <TextInput
          ref={searchRef}
          w={260}
          label="Association"
          placeholder="Quelques lettres (touche /)"
          leftSection={<IconSearch size={16} aria-hidden />}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            find(event.currentTarget.value);
          }}
        />
        {search.view === undefined && (
          <Select
            label="Nature"
            w={150}
            clearable
            placeholder="Toutes"
            data={KIND_OPTIONS}
            value={search.kind ?? null}
            onChange={(value) => onChange({ kind: SupportKind.safeParse(value).data })}
          />
        )}
      </Group>
      <SegmentedControl
        aria-label="Présentation de la liste"
        data={VIEWS}
        value={search.view ?? 'lines'}
        onChange={(value) => onChange({ view: value === 'associations' ? 'associations' : undefined })}
      />
    </Group>
  );
}
