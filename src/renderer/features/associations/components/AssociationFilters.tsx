import { Button, CloseButton, Group, Indicator, TextInput } from '@mantine/core';
import { useDebouncedCallback, useDisclosure } from '@mantine/hooks';
import { IconAdjustmentsHorizontal, IconSearch } from '@tabler/icons-react';
import type { ReactNode, RefObject } from 'react';
import { useState } from 'react';
import { useCall } from '../../../lib/queries';
import { activeFilters } from '../active-filters';
import type { ListSearch, SearchFilters } from '../list-search';
import { FacetSelect } from './FacetSelect';
import { FilterChips } from './FilterChips';
import { FilterPanel } from './FilterPanel';

interface AssociationFiltersProps {
  readonly search: ListSearch;
  /** Narrows the list; it then starts again from its first page. */
  readonly onChange: (change: Partial<SearchFilters>) => void;
  readonly onReset: () => void;
  readonly searchRef: RefObject<HTMLInputElement | null>;
  /** How the list is shown: columns and views. */
  readonly children: ReactNode;
}

/** The search and the filters of the register, all of them in the address; what narrows it stands under them, to be taken away. */
export function AssociationFilters({ search, onChange, onReset, searchRef, children }: AssociationFiltersProps) {
  const facets = useCall('associations.facets', {}).data;
  const [opened, panel] = useDisclosure(false);
  const active = activeFilters(search);
  return (
    <search aria-label="Recherche dans le registre" className="dp-no-print">
      <Group gap="xs" mb="xs">
        <SearchInput
          key={search.q === undefined ? 'empty' : 'typed'}
          value={search.q}
          onChange={(q) => onChange({ q })}
          inputRef={searchRef}
        />
        <FacetSelect label="Domaine" value={search.domain} facets={facets?.domains} onChange={(domain) => onChange({ domain })} />
        <Indicator label={active.length} disabled={active.length === 0} size={18}>
          <Button variant="default" leftSection={<IconAdjustmentsHorizontal size={18} aria-hidden />} onClick={panel.open}>
            Filtres
          </Button>
        </Indicator>
        <Group gap="xs" ml="auto">
          {children}
        </Group>
      </Group>
      <FilterChips active={active} onRemove={(key) => onChange({ [key]: undefined })} onReset={onReset} />
      <FilterPanel opened={opened} onClose={panel.close} search={search} facets={facets} onChange={onChange} onReset={onReset} />
    </search>
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
