import { Group, Stack, Text } from '@mantine/core';
import type { PersonSheet } from '#shared/features/people/model';
import { DateText } from '../../../components/DateText';
import { SectionCard } from '../../../components/SectionCard';
import { seatLabels } from '../labels';

/** The seats held on the municipal council, the latest first. */
export function SeatsCard({ seats }: { seats: PersonSheet['seats'] }) {
  return (
    <SectionCard title="Conseil municipal">
      <Stack gap="xs">
        {seats.map(({ councillorId, function: held, startsOn, endsOn }) => (
          <Group key={councillorId} justify="space-between" gap="sm">
            <Text fw={600} {...(endsOn === null ? {} : { c: 'dimmed' })}>
              {seatLabels[held]}
            </Text>
            <Text size="sm">
              {endsOn === null ? 'depuis le ' : 'du '}
              <DateText value={startsOn} />
              {endsOn !== null && ' au '}
              {endsOn !== null && <DateText value={endsOn} />}
            </Text>
          </Group>
        ))}
      </Stack>
    </SectionCard>
  );
}
