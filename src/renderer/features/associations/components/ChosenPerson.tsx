import { Button, Group, Stack, Text } from '@mantine/core';
import { lawOn } from '#shared/features/legal/rules';
import { formatPhone } from '#shared/kernel/identifiers';
import { LegalNote } from '../../../components/LegalNote';
import { useCall } from '../../../lib/queries';
import { today } from '../../../lib/today';
import { personName } from '../labels';
import type { KnownPerson } from '../leaders';

/** The known person who was chosen; says what it implies when they sit on the council. */
export function ChosenPerson({ person, onChange }: { person: KnownPerson; onChange: () => void }) {
  const contact = [formatPhone(person.phone), person.email].filter((part) => part !== '').join(' · ');
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <div>
          <Text fw={600}>{personName(person)}</Text>
          {contact !== '' && (
            <Text size="sm" c="dimmed">
              {contact}
            </Text>
          )}
        </div>
        <Button size="compact-sm" variant="default" onClick={onChange}>
          Changer de personne
        </Button>
      </Group>
      {person.isCouncillor && <CouncillorNote />}
    </Stack>
  );
}

function CouncillorNote() {
  const settings = useCall('legal.list', {}).data;
  return (
    <LegalNote
      tone="info"
      message="Cette personne siège au conseil municipal&nbsp;: elle sera signalée comme intéressée aux affaires qui concernent cette association."
      source={settings && lawOn(today(), settings)('council.conflict.article').source}
    />
  );
}
