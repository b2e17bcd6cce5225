import { Button, Group, Stack, Text } from '@mantine/core';
import type { FunctionSpan } from '#shared/features/assembly/functions';
import type { Councillor } from '#shared/features/councillors/model';
import { DateText } from '../../../components/DateText';
import { SectionCard } from '../../../components/SectionCard';
import { StatusBadge } from '../../../components/StatusBadge';
import { useCommand } from '../../../lib/queries';
import { today } from '../../../lib/today';
import { functionOf } from '../labels';

interface FunctionsCardProps {
  readonly person: Councillor['person'];
  readonly functions: readonly FunctionSpan[];
  readonly mayUndo: boolean;
}

/** The functions held one after the other; the latest change can be taken back. */
export function FunctionsCard({ person, functions, mayUndo }: FunctionsCardProps) {
  const undo = useCommand('assembly.undoFunction', { success: 'Le changement est annulé, le tableau est rétabli.' });
  if (functions.length < 2) return null;
  return (
    <SectionCard title="Fonctions">
      <Stack gap="xs">
        {functions.map(({ function: held, from, to, changeId, note }, index) => (
          <Group key={changeId ?? 'elected'} justify="space-between" wrap="nowrap" gap="sm">
            <div>
              <Group gap="xs">
                <Text fw={600} {...(to !== null && to < today() ? { c: 'dimmed' } : {})}>
                  {functionOf({ function: held, person })}
                </Text>
                {from > today() && <StatusBadge tone="info">À venir</StatusBadge>}
              </Group>
              <Text size="sm" c="dimmed">
                {to === null ? 'Depuis le ' : 'Du '}
                <DateText value={from} />
                {to !== null && ' au '}
                {to !== null && <DateText value={to} />}
                {note !== '' && `, ${note}`}
              </Text>
            </div>
            {mayUndo && index === 0 && changeId !== null && (
              <Button size="compact-sm" variant="default" loading={undo.isPending} onClick={() => undo.mutate({ id: changeId })}>
                Annuler
              </Button>
            )}
          </Group>
        ))}
      </Stack>
    </SectionCard>
  );
}
