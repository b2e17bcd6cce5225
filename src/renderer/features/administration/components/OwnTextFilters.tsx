import { Group, Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { actSubject } from '#shared/features/council/act-subjects';
import { OwnTextKind, type OwnText } from '#shared/features/legal-texts/own';
import type { OwnSearch, Validity } from '#shared/features/legal-texts/rules';
import { LIBRARY_WORDS } from '../../../components/own-texts/library-words';

const KINDS = OwnTextKind.options.map((value) => ({ value, label: LIBRARY_WORDS[value].title }));
const STATES: readonly { readonly value: Validity; readonly label: string }[] = [
  { value: 'in-force', label: 'En vigueur' },
  { value: 'repealed', label: 'Abrogés' },
  { value: 'coming', label: 'Pas encore en vigueur' },
];

interface OwnTextFiltersProps {
  readonly own: readonly OwnText[];
  readonly search: OwnSearch;
  readonly onChange: (search: OwnSearch) => void;
}

/** What is looked for: words, the nature, the subject among those in use, where the text stands. */
export function OwnTextFilters({ own, search, onChange }: OwnTextFiltersProps) {
  const codes = [...new Set(own.flatMap(({ subjects }) => subjects))].toSorted((a, b) => a.localeCompare(b, 'fr', { numeric: true }));
  const subjects = codes.map((code) => ({ value: code, label: `${code} ${actSubject(code)?.title ?? ''}`.trim() }));
  return (
    <Group gap="sm" align="flex-end">
      <TextInput
        label="Mots"
        placeholder="Texte, source"
        flex="1 1 200px"
        leftSection={<IconSearch size={16} aria-hidden />}
        value={search.words}
        onChange={({ currentTarget }) => onChange({ ...search, words: currentTarget.value })}
      />
      <Select
        label="Nature"
        placeholder="Toutes"
        clearable
        w={150}
        data={KINDS}
        value={search.kind}
        onChange={(kind) => onChange({ ...search, kind: OwnTextKind.nullable().catch(null).parse(kind) })}
      />
      <Select
        label="Matière"
        placeholder="Toutes"
        clearable
        searchable
        w={220}
        data={subjects}
        value={search.subject}
        onChange={(subject) => onChange({ ...search, subject })}
      />
      <Select
        label="Validité"
        placeholder="Toutes"
        clearable
        w={190}
        data={STATES}
        value={search.validity}
        onChange={(value) => onChange({ ...search, validity: STATES.find((one) => one.value === value)?.value ?? null })}
      />
    </Group>
  );
}
