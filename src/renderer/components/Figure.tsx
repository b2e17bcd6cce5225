import { Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** One figure of a strip, under its name. */
export function Figure({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <Text size="xs" c="dimmed">
        {label}
      </Text>
      <Text component="div" fw={600}>
        {children}
      </Text>
    </div>
  );
}
