import type { SelectProps } from '@mantine/core';
import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { AssociationRow } from '#shared/features/associations/register';
import type { AssociationId } from '#shared/kernel/ids';
import { useCall } from '../lib/queries';

interface AssociationPickerProps extends Omit<SelectProps, 'value' | 'onChange' | 'data' | 'defaultValue'> {
  readonly value: AssociationId | null;
  /** `row` is the association chosen, as the register lists it. */
  readonly onChange: (id: AssociationId | null, row: AssociationRow | null) => void;
}

const SUGGESTIONS = 20;

/** Chooses an association of the register by a few letters of its name, accents or not. */
export function AssociationPicker({ value, onChange, ...rest }: AssociationPickerProps) {
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<AssociationRow | null>(null);
  const [asked] = useDebouncedValue(search === chosen?.name ? '' : search, 150);
  const found = useCall('associations.list', { search: asked, page: 1, pageSize: SUGGESTIONS }, { keepPrevious: true });
  const rows = found.data?.rows ?? [];
  const offered = chosen && value === chosen.id && !rows.some(({ id }) => id === chosen.id) ? [chosen, ...rows] : rows;
  const choose = (id: string | null) => {
    const row = offered.find((candidate) => candidate.id === id) ?? null;
    setChosen(row);
    onChange(row?.id ?? null, row);
  };
  return (
    <Select
      label="Association"
      placeholder="Quelques lettres du nom"
      searchable
      clearable
      nothingFoundMessage="Aucune association de ce nom dans le registre."
      {...rest}
      data={offered.map(({ id, name }) => ({ value: id, label: name }))}
      filter={({ options }) => options}
      searchValue={search}
      onSearchChange={setSearch}
      value={value}
      onChange={choose}
    />
  );
}
