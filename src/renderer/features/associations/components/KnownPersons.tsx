import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconUserCheck, IconUserPlus } from '@tabler/icons-react';
import type { PersonInput, PersonRow } from '#shared/features/people/model';
import { sortNameOf } from '#shared/features/people/rules';
import { LegalNote } from '../../../components/LegalNote';
import { StatusBadge } from '../../../components/StatusBadge';
import { personDetail, personName } from '../../../lib/person';
import { useCall } from '../../../lib/queries';

interface KnownPersonsProps {
  readonly typed: PersonInput;
  /** It was said that the new person is somebody else. */
  readonly namesake: boolean;
  readonly onChoose: (person: PersonRow) => void;
  readonly onSomebodyElse: () => void;
}

const PAUSE = 150;
const OFFERED = 4;

/** Those the file already knows under the name being typed, with what tells them apart. Nothing is guessed: one chooses, or says it is somebody else. */
export function KnownPersons({ typed, namesake, onChoose, onSomebodyElse }: KnownPersonsProps) {
  const [name] = useDebouncedValue(`${typed.lastName} ${typed.firstName}`.trim(), PAUSE);
  const enabled = name.length >= 2;
  const found = useCall('people.search', { search: name }, { enabled, keepPrevious: true });
  const persons = enabled ? (found.data ?? []) : [];
  const same = persons.filter((person) => sortNameOf(person) === sortNameOf(typed));
  const close = persons.filter((person) => !same.includes(person)).slice(0, OFFERED);
  const asks = same.length > 0 && !namesake;
  return (
    <Stack gap="xs" aria-live="polite">
      {asks && (
        <LegalNote
          tone="warning"
          message={
            same.length === 1
              ? 'Quelqu’un porte déjà ce nom dans le fichier. Est-ce la même personne\u202f?'
              : `${same.length} personnes portent déjà ce nom dans le fichier. Est-ce l’une d’elles\u202f?`
          }
          action={
            <Button size="compact-sm" variant="default" leftSection={<IconUserPlus size={16} aria-hidden />} onClick={onSomebodyElse}>
              C’est quelqu’un d’autre
            </Button>
          }
        />
      )}
      {namesake && same.length > 0 && (
        <LegalNote tone="info" message="Une seconde personne de ce nom sera créée. Sa fiche permettra de noter ce qui les distingue." />
      )}
      {!asks && !namesake && close.length > 0 && (
        <Text size="sm" c="dimmed">
          Déjà dans le fichier&nbsp;: choisissez la bonne personne plutôt que de la saisir deux fois.
        </Text>
      )}
      {!namesake && [...same, ...close].map((person) => <KnownPerson key={person.id} person={person} onChoose={() => onChoose(person)} />)}
    </Stack>
  );
}

function KnownPerson({ person, onChoose }: { person: PersonRow; onChoose: () => void }) {
  const detail = personDetail(person);
  return (
    <Paper withBorder px="sm" py={6}>
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <div>
          <Group gap="xs">
            <Text fw={600}>{personName(person)}</Text>
            {person.isCouncillor && <StatusBadge tone="info">Siège au conseil</StatusBadge>}
          </Group>
          <Text size="sm" c="dimmed">
            {detail === '' ? 'Aucune autre précision' : detail}
          </Text>
        </div>
        <Button
          size="compact-sm"
          variant="light"
          flex="none"
          leftSection={<IconUserCheck size={16} aria-hidden />}
          aria-label={`Choisir ${personName(person)}${detail === '' ? '' : `, ${detail}`}`}
          onClick={onChoose}
        >
          Choisir
        </Button>
      </Group>
    </Paper>
  );
}
