import { Group, Stack, Text, Title, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';

interface TabSectionProps {
  /** Names the part for assistive technology; the tab already shows it. */
  readonly title: string;
  /** What this tab is for, in a sentence or two. */
  readonly text: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The content of a tab that is one list: what it is for, what can be done, the list. */
export function TabSection({ title, text, actions, children }: TabSectionProps) {
  return (
    <Stack gap="sm" component="section">
      <VisuallyHidden>
        <Title order={2}>{title}</Title>
      </VisuallyHidden>
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <Text c="dimmed" maw={920}>
          {text}
        </Text>
        {actions !== undefined && <Group flex="none">{actions}</Group>}
      </Group>
      {children}
    </Stack>
  );
}
