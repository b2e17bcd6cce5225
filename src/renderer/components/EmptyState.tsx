import { Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Icon } from '../lib/icon';

interface EmptyStateProps {
  readonly icon: Icon;
  readonly title: string;
  /** What this area is for, in one line. */
  readonly text: ReactNode;
  /** The first thing to do, and the import. */
  readonly actions?: ReactNode;
}

/** An empty screen that teaches what it is for and how to begin. */
export function EmptyState({ icon: Shown, title, text, actions }: EmptyStateProps) {
  return (
    <Stack align="center" gap="xs" py="xl" px="md" ta="center">
      <Shown size={40} stroke={1.25} aria-hidden color="var(--mantine-color-dimmed)" />
      <Title order={2} size="h4">
        {title}
      </Title>
      <Text c="dimmed" maw={520}>
        {text}
      </Text>
      {actions !== undefined && (
        <Group mt="sm" justify="center">
          {actions}
        </Group>
      )}
    </Stack>
  );
}
