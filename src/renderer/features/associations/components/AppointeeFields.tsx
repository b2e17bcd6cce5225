import { Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { Civility, type PersonInput } from '#shared/features/people/model';
import { civilityLabels } from '../../../lib/person';
import type { AppointeeDraft } from '../leaders';
import { NOBODY } from '../leaders';
import { ChosenPerson } from './ChosenPerson';
import { KnownPersons } from './KnownPersons';

interface AppointeeFieldsProps {
  readonly value: AppointeeDraft;
  readonly onChange: (value: AppointeeDraft) => void;
  /** What is wrong, by field; shown once one has tried to save. */
  readonly issues: Readonly<Record<string, string>>;
  readonly autoFocus?: boolean;
}

/** Who receives a function. While the name is typed, those the file already knows are offered, so that nobody exists twice unawares. */
export function AppointeeFields({ value, onChange, issues, autoFocus = false }: AppointeeFieldsProps) {
  const { known, typed, namesake } = value;
  if (known) return <ChosenPerson person={known} onChange={() => onChange(NOBODY)} />;
  const set = (change: Partial<PersonInput>) =>
    onChange({ ...value, typed: { ...typed, ...change }, namesake: namesake && !('lastName' in change || 'firstName' in change) });
  const field = (key: Exclude<keyof PersonInput, 'civility'>) => ({
    value: typed[key],
    error: issues[key],
    onChange: (event: { currentTarget: { value: string } }) => set({ [key]: event.currentTarget.value }),
  });
  return (
    <Stack gap="sm">
      <SimpleGrid cols={3} spacing="md">
        <TextInput label="Nom" withAsterisk aria-required {...(autoFocus ? { 'data-autofocus': true } : {})} {...field('lastName')} />
        <TextInput label="Prénom" {...field('firstName')} />
        <Select
          label="Civilité"
          allowDeselect={false}
          data={Civility.options.map((option) => ({ value: option, label: civilityLabels[option] }))}
          value={typed.civility}
          onChange={(civility) => set({ civility: civility ?? 'none' })}
        />
      </SimpleGrid>
      <KnownPersons
        typed={typed}
        namesake={namesake}
        onChoose={(person) => onChange({ ...NOBODY, known: person })}
        onSomebodyElse={() => onChange({ ...value, namesake: true })}
      />
      <SimpleGrid cols={2} spacing="md">
        <TextInput label="Téléphone" {...field('phone')} />
        <TextInput label="Adresse électronique" {...field('email')} />
      </SimpleGrid>
    </Stack>
  );
}
