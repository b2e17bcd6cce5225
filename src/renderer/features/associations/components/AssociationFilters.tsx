import { Button, Chip, CloseButton, Group, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { useState } from 'react';
import { AssociationStatus } from '#shared/features/associations/model';
import { plural } from '#shared/kernel/french';
import { useCall } from '../../../lib/queries';
import { statusLabels } from '../labels';
import type { ListSearch } from '../list-search';
import { isFiltered } from '../list-search';

interface AssociationFiltersProps {
  readonly search: ListSearch;
  /** Narrows the list; it then starts again from its first page. */
  readonly onChange: (change: Partial<ListSearch>) => void;
  readonly onReset: () => void;
  readonly searchRef: RefObject<HTMLInputElement | null>;
}

/** The search and the filters of the register, all of them in the address. */
export function AssociationFilters({ search, onChange, onReset, searchRef }: AssociationFiltersProps) {
  const facets = useCall('associations.facets', {}).data;
  return (
    <Group gap="xs" mb="sm" role="search" aria-label="Recherche dans le registre" className="dp-no-print">
      <SearchInput
        key={search.q === undefined ? 'empty' : 'typed'}
        value={search.q}
        onChange={(q) => onChange({ q })}
        inputRef={searchRef}
      />
      <FacetSelect label="Domaine" value={search.domain} facets={facets?.domains} onChange={(domain) => onChange({ domain })} />
      <FacetSelect
        label="Quartier"
        value={search.neighbourhood}
        facets={facets?.neighbourhoods}
        onChange={(neighbourhood) => onChange({ neighbourhood })}
      />
      <Select
        aria-label="Situation"
        placeholder="Situation"
        clearable
        w={130}
        data={AssociationStatus.options.map((value) => ({ value, label: statusLabels[value] }))}
        value={search.status ?? null}
        onChange={(status) => onChange({ status: status ?? undefined })}
      />
      <Chip checked={search.flagged ?? false} onChange={(on) => onChange({ flagged: on || undefined })}>
        À vérifier
      </Chip>
      <Chip checked={search.archived ?? false} onChange={(on) => onChange({ archived: on || undefined })}>
        Corbeille
      </Chip>
      {isFiltered(search) && (
        <Button variant="subtle" size="compact-md" onClick={onReset}>
          Tout afficher
        </Button>
      )}
    </Group>
  );
}

const TYPING_PAUSE = 120;

interface SearchInputProps {
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  readonly inputRef: RefObject<HTMLInputElement | null>;
}

function SearchInput({ value, onChange, inputRef }: SearchInputProps) {
  const [typed, setTyped] = useState(value ?? '');
  const ask = useDebouncedCallback((text: string) => onChange(text.trim() === '' ? undefined : text), TYPING_PAUSE);
  const type = (text: string) => {
    setTyped(text);
    ask(text);
  };
  return (
    <TextInput
      ref={inputRef}
      type="search"
      aria-label="Rechercher une association"
      placeholder="Nom, sigle, SIRET, RNA…  ( / )"
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={typed !== '' && <CloseButton size="sm" aria-label="Effacer la recherche" onClick={() => type('')} />}
      flex="1 1 220px"
      maw={380}
      value={typed}
      onChange={(event) => type(event.currentTarget.value)}
    />
  );
}

interface FacetSelectProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly facets: readonly { readonly value: string; readonly count: number }[] | undefined;
  readonly onChange: (value: string | undefined) => void;
}

function FacetSelect({ label, value, facets = [], onChange }: FacetSelectProps) {
  const known = facets.filter((facet) => facet.value !== '');
  const offered = value === undefined || known.some((facet) => facet.value === value) ? known : [...known, { value, count: 0 }];
  return (
    <Select
      aria-label={label}
      placeholder={label}
      clearable
      searchable={offered.length > 8}
      w={150}
      comboboxProps={{ width: 280, position: 'bottom-start' }}
      nothingFoundMessage="Rien de ce nom"
      data={offered.map((facet) => ({ value: facet.value, label: facet.value, count: facet.count }))}
      renderOption={({ option }) => (
        <Group justify="space-between" wrap="nowrap" flex={1}>
          <span>{option.label}</span>
          <span aria-label={plural(countOf(offered, option.value), 'association', 'associations')}>{countOf(offered, option.value)}</span>
        </Group>
      )}
      value={value ?? null}
      onChange={(chosen) => onChange(chosen ?? undefined)}
    />
  );
}

function countOf(facets: readonly { readonly value: string; readonly count: number }[], value: string): number {
  return facets.find((facet) => facet.value === value)?.count ?? 0;
}
