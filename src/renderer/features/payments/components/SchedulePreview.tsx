import { Text } from '@mantine/core';
import type { SchedulePart } from '#shared/features/payments/model';
import { scheduled, WHOLE } from '#shared/features/payments/rules';
import { PAYMENT_KINDS } from '#shared/features/payments/words';
import { listOf } from '#shared/kernel/french';
import { formatHundredths } from '#shared/kernel/hundredths';
import { formatAmount, type Cents } from '#shared/kernel/money';

interface SchedulePreviewProps {
  /** Null while something is wanting. */
  readonly parts: readonly SchedulePart[] | null;
  /** Of the shares, in hundredths of a percent. */
  readonly sum: number;
  /** What is shared, when it is of one request. */
  readonly left: Cents | null;
}

/** What a schedule would give, or what it still wants. */
export function SchedulePreview({ parts, sum, left }: SchedulePreviewProps) {
  return (
    <Text size="sm" c="dimmed" aria-live="polite">
      {parts === null ? wanting(sum) : left === null ? 'Ces parts s’appliquent à chaque demande.' : amounts(left, parts)}
    </Text>
  );
}

function wanting(sum: number): string {
  if (sum !== WHOLE) return `Les parts font ${formatHundredths(sum)}\u00a0%\u00a0: elles doivent faire 100\u00a0%.`;
  return 'Indiquez le jour que fixe la convention, ou décochez la case.';
}

function amounts(left: Cents, parts: readonly SchedulePart[]): string {
  return `${listOf(scheduled(left, parts).map(({ kind, amount }) => `${PAYMENT_KINDS[kind].toLocaleLowerCase('fr')} de ${formatAmount(amount)}`))}.`;
}
