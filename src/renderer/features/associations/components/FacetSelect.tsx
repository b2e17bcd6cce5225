import { Group, Select } from '@mantine/core';
import { plural } from '#shared/kernel/french';

/** A word in use in the register, and how many associations have it. */
export interface Facet {
  readonly value: string;
  readonly count: number;
}

interface FacetSelectProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly facets: readonly Facet[] | undefined;
  readonly onChange: (value: string | undefined) => void;
  /** The words shown for a value; the value itself unless said. */
  readonly nameOf?: (value: string) => string;
  /** With its label above, in a panel; otherwise the label stands in the field. */
  readonly labelled?: boolean;
}

/** Narrows the register to one word in use, with the number of associations that have it. */
export function FacetSelect({ label, value, facets = [], onChange, nameOf = (word) => word, labelled = false }: FacetSelectProps) {
  const offered = value === undefined || facets.some((facet) => facet.value === value) ? facets : [...facets, { value, count: 0 }];
  return (
    <Select
      {...(labelled ? { label, placeholder: 'Indifférent' } : { 'aria-label': label, placeholder: label, w: 150 })}
      clearable
      searchable={offered.length > 8}
      comboboxProps={labelled ? {} : { width: 280, position: 'bottom-start' }}
      nothingFoundMessage="Rien de ce nom"
      data={offered.map((facet) => ({ value: facet.value, label: nameOf(facet.value) }))}
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

function countOf(facets: readonly Facet[], value: string): number {
  return facets.find((facet) => facet.value === value)?.count ?? 0;
}
