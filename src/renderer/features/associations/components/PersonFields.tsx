import { Button, Group, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconUserCheck } from '@tabler/icons-react';
import { Civility } from '#shared/features/people/model';
import { StatusBadge } from '../../../components/StatusBadge';
import type { ContractForm } from '../../../lib/form';
import { useCall } from '../../../lib/queries';
import { civilityLabels, personName } from '../labels';
import type { KnownPerson, LeaderForm } from '../leaders';

interface PersonFieldsProps {
  readonly form: ContractForm<typeof LeaderForm>;
  /** One of the persons the file already knows is the right one. */
  readonly onChoose: (person: KnownPerson) => void;
}

/** A person's fields. While the name is typed, those the file already knows are offered, so that nobody exists twice. */
export function PersonFields({ form, onChoose }: PersonFieldsProps) {
  const { firstName, lastName } = form.getValues().person;
  return (
    <Stack gap="sm">
      <SimpleGrid cols={3} spacing="md">
        <TextInput label="Nom" withAsterisk aria-required data-autofocus {...form.getInputProps('person.lastName')} />
        <TextInput label="Prénom" {...form.getInputProps('person.firstName')} />
        <Select
          label="Civilité"
          allowDeselect={false}
          data={Civility.options.map((value) => ({ value, label: civilityLabels[value] }))}
          {...form.getInputProps('person.civility')}
        />
      </SimpleGrid>
      <KnownPersons name={`${lastName} ${firstName}`.trim()} onChoose={onChoose} />
      <SimpleGrid cols={2} spacing="md">
        <TextInput label="Téléphone" {...form.getInputProps('person.phone')} />
        <TextInput label="Adresse électronique" {...form.getInputProps('person.email')} />
      </SimpleGrid>
    </Stack>
  );
}

const OFFERED = 5;

function KnownPersons({ name, onChoose }: { name: string; onChoose: (person: KnownPerson) => void }) {
  const [search] = useDebouncedValue(name, 150);
  const found = useCall('people.search', { search }, { enabled: search.length >= 2, keepPrevious: true });
  const persons = search.length >= 2 ? (found.data ?? []).slice(0, OFFERED) : [];
  return (
    <div aria-live="polite">
      {persons.length > 0 && (
        <Stack gap={4} align="flex-start">
          <Text size="sm" c="dimmed">
            Déjà dans le fichier&nbsp;: choisissez la bonne personne plutôt que de la saisir deux fois.
          </Text>
          {persons.map((person) => (
            <Group key={person.id} gap="xs">
              <Button
                size="compact-sm"
                variant="light"
                leftSection={<IconUserCheck size={16} aria-hidden />}
                onClick={() => onChoose(person)}
              >
                {personName(person)}
              </Button>
              {person.isCouncillor && <StatusBadge tone="info">Siège au conseil</StatusBadge>}
            </Group>
          ))}
        </Stack>
      )}
    </div>
  );
}
