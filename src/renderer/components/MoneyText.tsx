import { Text } from '@mantine/core';
import type { Cents } from '#shared/kernel/money';
import { formatAmount } from '#shared/kernel/money';

/** An amount, `1 200,00 €`, on one line; a dash when there is none. */
export function MoneyText({ value, strong = false }: { value: Cents | null; strong?: boolean }) {
  return (
    <Text span inherit {...(strong ? { fw: 600 } : {})} style={{ whiteSpace: 'nowrap' }}>
      {value === null ? '–' : formatAmount(value)}
    </Text>
  );
}
