import { Group, Stack, Text } from '@mantine/core';
import type { CouncillorFile } from '#shared/features/assembly/file';
import { DateText } from '../../../components/DateText';
import { SectionCard } from '../../../components/SectionCard';

/** The committees in which they sit or sat. */
export function SittingCommitteesCard({ committees }: Pick<CouncillorFile, 'committees'>) {
  return (
    <SectionCard title="Commissions">
      {committees.length === 0 && (
        <Text size="sm" c="dimmed">
          Aucune commission.
        </Text>
      )}
      <Stack gap="xs">
        {committees.map(({ id, name, role, endsOn }) => (
          <Group key={id} justify="space-between" gap="sm" wrap="nowrap">
            <Text {...(endsOn === null ? {} : { c: 'dimmed' })}>{name}</Text>
            <Text size="sm" c="dimmed" flex="none">
              {role === 'vice-chair' ? 'Vice-présidence' : 'Membre'}
              {endsOn !== null && (
                <>
                  {', jusqu’au '}
                  <DateText value={endsOn} />
                </>
              )}
            </Text>
          </Group>
        ))}
      </Stack>
    </SectionCard>
  );
}
