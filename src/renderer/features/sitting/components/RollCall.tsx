import { Button, Group, Kbd, Text } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import type { Sitting } from '#shared/features/sitting/model';
import type { SittingEdits } from '../use-sitting-edits';
import { RollCallRow } from './RollCallRow';
import classes from '../sitting.module.css';

interface RollCallProps {
  readonly sitting: Sitting;
  /** Null for someone who may only read. */
  readonly edits: SittingEdits | null;
}

/** The roll call, in the order of the table. */
export function RollCall({ sitting, edits }: RollCallProps) {
  const answers = new Map(sitting.attendance.map(({ councillorId, status }) => [councillorId, status]));
  const unanswered = sitting.members.filter(({ councillorId }) => !answers.has(councillorId));
  const allPresent = () => edits?.answer(unanswered.map(({ councillorId }) => ({ councillorId, status: 'present' })));
  return (
    <div>
      {edits && (
        <Group justify="space-between" mb="xs" className="dp-no-print">
          <Text size="sm" c="dimmed">
            Sur une ligne&nbsp;: <Kbd size="xs">P</Kbd> présent, <Kbd size="xs">E</Kbd> excusé, <Kbd size="xs">A</Kbd> absent, puis la ligne
            suivante.
          </Text>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconChecks size={16} />}
            disabled={unanswered.length === 0}
            onClick={allPresent}
          >
            {answers.size === 0 ? 'Tous présents' : 'Tous les autres présents'}
          </Button>
        </Group>
      )}
      <ol className={classes['roll']} aria-label="Appel des membres du conseil">
        {sitting.members.map((member, index) => (
          <RollCallRow
            key={member.councillorId}
            rank={index + 1}
            member={member}
            status={answers.get(member.councillorId) ?? null}
            sitting={sitting}
            edits={edits}
          />
        ))}
      </ol>
    </div>
  );
}
