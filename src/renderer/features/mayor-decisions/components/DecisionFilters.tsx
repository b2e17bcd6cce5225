import { Group, NativeSelect, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import type { RefObject } from 'react';
import { yearOf } from '#shared/kernel/dates';
import { today } from '../../../lib/today';

const route = getRouteApi('/decisions');

interface DecisionFiltersProps {
  readonly year: number;
  readonly q: string;
  readonly years: readonly number[];
  readonly searchRef: RefObject<HTMLInputElement | null>;
}

/** The year of the register, and the words searched in it. */
export function DecisionFilters({ year, q, years, searchRef }: DecisionFiltersProps) {
  const move = route.useNavigate();
  const choices = [...new Set([yearOf(today()), year, ...years])].toSorted((a, b) => b - a);
  return (
    <Group align="flex-end" className="dp-no-print">
      <NativeSelect
        label="Année"
        data={choices.map(String)}
        value={String(year)}
        onChange={(event) => {
          const chosen = Number(event.currentTarget.value);
          void move({ search: (known) => ({ ...known, year: chosen }), replace: true });
        }}
      />
      <TextInput
        ref={searchRef}
        label="Rechercher"
        placeholder="N°, objet, tiers"
        leftSection={<IconSearch size={16} aria-hidden />}
        value={q}
        onChange={(event) => {
          const typed = event.currentTarget.value || undefined;
          void move({ search: (known) => ({ ...known, q: typed }), replace: true });
        }}
      />
    </Group>
  );
}
