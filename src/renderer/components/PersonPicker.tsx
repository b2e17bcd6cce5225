import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { PersonId } from '#shared/kernel/ids';
import { personDetail, personName } from '../lib/person';
import { useCall } from '../lib/queries';

interface PersonPickerProps {
  readonly value: PersonId | null;
  readonly onChange: (id: PersonId | null) => void;
  /** Somebody who is not offered. */
  readonly except?: PersonId;
}

/** Chooses somebody the file knows by a few letters of the name; what tells namesakes apart stands beside. */
export function PersonPicker({ value, onChange, except }: PersonPickerProps) {
  const [search, setSearch] = useState('');
  const [asked] = useDebouncedValue(search, 150);
  const found = useCall('people.list', { search: asked.slice(0, 200), page: 1, pageSize: 20 }, { keepPrevious: true });
  const rows = (found.data?.rows ?? []).filter(({ id }) => id !== except);
  const nameOf = (person: (typeof rows)[number]) => [personName(person), personDetail(person)].filter((part) => part !== '').join(' – ');
  return (
    <Select
      label="Personne"
      placeholder="Quelques lettres du nom"
      searchable
      clearable
      nothingFoundMessage="Personne de ce nom dans le fichier."
      data={rows.map((person) => ({ value: person.id, label: nameOf(person) }))}
      filter={({ options }) => options}
      onSearchChange={setSearch}
      value={value}
      onChange={(id) => onChange(rows.find((person) => person.id === id)?.id ?? null)}
      data-autofocus
    />
  );
}
