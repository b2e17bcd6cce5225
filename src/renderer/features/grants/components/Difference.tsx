import { Text } from '@mantine/core';
import type { Cents } from '#shared/kernel/money';
import { formatAmount } from '#shared/kernel/money';

/** What an amount gains or loses on last year, with its sign: `+200,00 €`. */
export function Difference({ value }: { value: Cents | null }) {
  if (value === null || value === 0) return <span>{value === null ? '–' : formatAmount(value)}</span>;
  return (
    <Text span inherit style={{ whiteSpace: 'nowrap' }}>
      {value > 0 ? `+${formatAmount(value)}` : formatAmount(value).replace('-', '−')}
    </Text>
  );
}
