import { Button, Group, Stack, Text } from '@mantine/core';
import type { PersonRow } from '#shared/features/people/model';
import { ConflictNote } from '../../../components/ConflictNote';
import { personDetail, personName } from '../../../lib/person';

/** The known person who was chosen; says what it implies when they sit on the council. */
export function ChosenPerson({ person, onChange }: { person: PersonRow; onChange: () => void }) {
  const detail = personDetail(person);
  return (
    <Stack gap="sm">
      <Group justify="space-between" wrap="nowrap">
        <div>
          <Text fw={600}>{personName(person)}</Text>
          {detail !== '' && (
            <Text size="sm" c="dimmed">
              {detail}
            </Text>
          )}
        </div>
        <Button size="compact-sm" variant="default" flex="none" onClick={onChange}>
          Changer de personne
        </Button>
      </Group>
      {person.isCouncillor && (
        <ConflictNote
          message={
            'Cette personne siège au conseil municipal\u00a0: elle sera signalée comme intéressée aux affaires qui concernent cette association.'
          }
        />
      )}
    </Stack>
  );
}
