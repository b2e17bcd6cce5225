import { Text } from '@mantine/core';
import type { PastLine } from '#shared/features/grants/last-year';
import { MoneyText } from '../../../components/MoneyText';

/** What an association got last year: written on one of its requests, which the others name. */
export function LastYear({ past }: { past: PastLine }) {
  if (past.with === null) return <MoneyText value={past.lastYear} />;
  return (
    <Text span size="xs" c="dimmed">
      avec le n°&nbsp;{past.with}
    </Text>
  );
}
