import { SimpleGrid } from '@mantine/core';
import type { ReactNode } from 'react';

/** Fields side by side where there is room: two, or three short ones. */
export function FieldPair({ of = 2, children }: { of?: 2 | 3; children: ReactNode }) {
  return (
    <SimpleGrid cols={{ base: 1, sm: of }} spacing="md" verticalSpacing="sm">
      {children}
    </SimpleGrid>
  );
}
