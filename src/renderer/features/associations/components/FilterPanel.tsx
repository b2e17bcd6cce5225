import { Button, Drawer, Group, Select, Stack, Switch } from '@mantine/core';
import { AssociationStatus, DirectoryEntry } from '#shared/features/associations/model';
import { Presidency } from '#shared/features/associations/register';
import { DIRECTORY_WORDS, LIGHT_WORDS, PRESIDENCY_WORDS, STATUS_WORDS } from '#shared/features/associations/words';
import { TrafficLight } from '#shared/features/pieces/model';
import { DateField } from '../../../components/DateField';
import type { CallOutput } from '../../../lib/api';
import { categoryName } from '../active-filters';
import type { ListSearch, SearchFilters } from '../list-search';
import { FacetSelect } from './FacetSelect';

interface FilterPanelProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly search: ListSearch;
  readonly facets: CallOutput<'associations.facets'> | undefined;
  readonly onChange: (change: Partial<SearchFilters>) => void;
  readonly onReset: () => void;
}

/** Every filter of the register, beside the list, which follows at once. */
export function FilterPanel({ opened, onClose, search, facets, onChange, onReset }: FilterPanelProps) {
  return (
    <Drawer opened={opened} onClose={onClose} title="Filtres" position="right" size={360} overlayProps={{ backgroundOpacity: 0.08 }}>
      <Stack gap="sm">
        <SortingFilters search={search} facets={facets} onChange={onChange} />
        <YearFilters search={search} years={facets?.years ?? []} onChange={onChange} />
        <GapFilters search={search} onChange={onChange} />
        <Group justify="space-between" mt="xs">
          <Button variant="subtle" onClick={onReset}>
            Tout afficher
          </Button>
          <Button onClick={onClose}>Voir la liste</Button>
        </Group>
      </Stack>
    </Drawer>
  );
}

type PartProps = Pick<FilterPanelProps, 'search' | 'onChange'>;

function SortingFilters({ search, facets, onChange }: PartProps & Pick<FilterPanelProps, 'facets'>) {
  return (
    <>
      <FacetSelect labelled label="Domaine" value={search.domain} facets={facets?.domains} onChange={(domain) => onChange({ domain })} />
      <FacetSelect labelled label="Étiquette" value={search.label} facets={facets?.labels} onChange={(label) => onChange({ label })} />
      <FacetSelect
        labelled
        label="Quartier"
        value={search.neighbourhood}
        facets={facets?.neighbourhoods}
        onChange={(neighbourhood) => onChange({ neighbourhood })}
      />
      <WordSelect
        label="Situation"
        values={AssociationStatus.options}
        words={STATUS_WORDS}
        value={search.status}
        onChange={(status) => onChange({ status })}
      />
      <FacetSelect
        labelled
        label="Catégorie juridique"
        value={search.category}
        facets={facets?.legalCategories}
        nameOf={categoryName}
        onChange={(category) => onChange({ category })}
      />
      <WordSelect
        label="Pièces"
        values={TrafficLight.options}
        words={LIGHT_WORDS}
        value={search.light}
        onChange={(light) => onChange({ light })}
      />
      <WordSelect
        label="Annuaire"
        values={DirectoryEntry.options}
        words={DIRECTORY_WORDS}
        value={search.directory}
        onChange={(directory) => onChange({ directory })}
      />
    </>
  );
}

function YearFilters({ search, years, onChange }: PartProps & { readonly years: readonly number[] }) {
  const select = (label: string, value: number | undefined, change: (year: number | undefined) => void) => (
    <Select
      label={label}
      placeholder="Indifférent"
      clearable
      data={[...new Set([...years, ...(value === undefined ? [] : [value])])].map(String)}
      nothingFoundMessage="Aucune campagne"
      value={value === undefined ? null : String(value)}
      onChange={(year) => change(year === null ? undefined : Number(year))}
    />
  );
  return (
    <Group grow align="flex-start">
      {select('A demandé en', search.asked, (asked) => onChange({ asked }))}
      {select('Aidée en', search.granted, (granted) => onChange({ granted }))}
    </Group>
  );
}

function GapFilters({ search, onChange }: PartProps) {
  return (
    <>
      <WordSelect
        label="Présidence"
        values={Presidency.options}
        words={PRESIDENCY_WORDS}
        value={search.presidency}
        onChange={(presidency) => onChange({ presidency })}
      />
      <DateField
        label="Sans nouvelles depuis le"
        description="Ni échange, ni demande, ni pièce depuis ce jour"
        value={search.silent ?? null}
        onChange={(silent) => onChange({ silent: silent ?? undefined })}
      />
      <Switch
        label="Contrat d’engagement républicain manquant"
        checked={search.noCer ?? false}
        onChange={(event) => onChange({ noCer: event.currentTarget.checked || undefined })}
      />
      <Switch
        label="À vérifier (identifiant ou contact douteux)"
        checked={search.flagged ?? false}
        onChange={(event) => onChange({ flagged: event.currentTarget.checked || undefined })}
      />
      <Switch
        label="Corbeille"
        checked={search.archived ?? false}
        onChange={(event) => onChange({ archived: event.currentTarget.checked || undefined })}
      />
    </>
  );
}

interface WordSelectProps<Value extends string> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly words: Readonly<Record<Value, string>>;
  readonly value: Value | undefined;
  readonly onChange: (value: Value | undefined) => void;
}

function WordSelect<Value extends string>({ label, values, words, value, onChange }: WordSelectProps<Value>) {
  return (
    <Select
      label={label}
      placeholder="Indifférent"
      clearable
      data={values.map((option) => ({ value: option, label: words[option] }))}
      value={value ?? null}
      onChange={(chosen) => onChange(values.find((option) => option === chosen))}
    />
  );
}
