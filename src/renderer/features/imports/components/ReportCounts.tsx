import { groupThousands } from '#shared/kernel/french';
import { Paper, SimpleGrid, Text } from '@mantine/core';

/** A few counts side by side, each under its name. */
export function ReportCounts({ counts }: { counts: readonly (readonly [label: string, count: number])[] }) {
  return (
    <SimpleGrid cols={{ base: 2, sm: counts.length }} spacing="md">
      {counts.map(([label, count]) => (
        <Paper key={label} withBorder p="sm">
          <Text size="sm" c="dimmed">
            {label}
          </Text>
          <Text fz="xl" fw={650}>
            {groupThousands(count)}
          </Text>
        </Paper>
      ))}
    </SimpleGrid>
  );
}
