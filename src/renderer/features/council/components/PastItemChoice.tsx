import { Group, Radio, Stack, Text } from '@mantine/core';
import type { PastItem } from '#shared/features/council/reuse';
import { RESULT_WORDS } from '#shared/features/deliberations/words';
import { formatDateLong } from '#shared/kernel/dates';
import { StatusBadge } from '../../../components/StatusBadge';
import { subjectLabel } from '../subject-codes';

interface PastItemChoiceProps {
  readonly items: readonly PastItem[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** Affairs of earlier sessions, one to be chosen. */
export function PastItemChoice({ items, chosen, onChoose }: PastItemChoiceProps) {
  return (
    <Radio.Group aria-label="Affaires des séances passées" value={chosen} onChange={onChoose}>
      <Stack gap="sm">
        {items.map((item) => (
          <Radio key={item.id} value={item.id} label={<Label item={item} />} description={describe(item)} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

function Label({ item: { title, sameSeason } }: { readonly item: PastItem }) {
  return (
    <Group component="span" gap="xs">
      <Text span inherit fw={600}>
        {title}
      </Text>
      {sameSeason && <StatusBadge tone="info">Même période</StatusBadge>}
    </Group>
  );
}

/** « Séance du jeudi 25 septembre 2025 · adoptée, n° 2025_05_12 · 7.10 Divers ». */
function describe({ meetsOn, outcome, number, subjectCode, budgetLine }: PastItem): string {
  const result = outcome === null ? '' : RESULT_WORDS[outcome].toLocaleLowerCase('fr');
  const decided = [result, number === null ? '' : `n°\u00a0${number}`].filter((part) => part !== '').join(', ');
  return [`Séance du ${formatDateLong(meetsOn)}`, decided, `${subjectCode} ${subjectLabel(subjectCode)}`, budgetLine]
    .filter((part) => part.trim() !== '')
    .join(' · ');
}
