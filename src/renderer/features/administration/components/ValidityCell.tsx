import { Stack, Text } from '@mantine/core';
import type { OwnText } from '#shared/features/legal-texts/own';
import { validityOn } from '#shared/features/legal-texts/rules';
import { formatDateShort } from '#shared/kernel/dates';
import { StatusBadge } from '../../../components/StatusBadge';
import { today } from '../../../lib/today';

const STATES = {
  'in-force': { tone: 'good', word: 'En vigueur' },
  coming: { tone: 'info', word: 'Pas encore en vigueur' },
  repealed: { tone: 'warning', word: 'Abrogé' },
} as const;

/** Where a text stands today, in words, with its days. */
export function ValidityCell({ text }: { readonly text: OwnText }) {
  const { tone, word } = STATES[validityOn(text, today())];
  const { validFrom, validUntil, replacement } = text;
  const days = [
    validFrom === null ? '' : `à partir du ${formatDateShort(validFrom)}`,
    validUntil === null ? '' : `jusqu’au ${formatDateShort(validUntil)}`,
    replacement === '' ? '' : 'un texte le remplace',
  ].filter((one) => one !== '');
  return (
    <Stack gap={2} align="flex-start">
      <StatusBadge tone={tone}>{word}</StatusBadge>
      {days.map((day) => (
        <Text key={day} size="xs" c="dimmed">
          {day}
        </Text>
      ))}
    </Stack>
  );
}
