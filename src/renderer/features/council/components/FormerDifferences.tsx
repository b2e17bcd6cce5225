import { Stack, Text } from '@mantine/core';
import { TAKEN_TEXTS, type TakenText } from '#shared/features/council/reuse';
import { itemFieldLabels } from '../labels';
import { passagesBetween } from '../reuse-marks';
import { Differences } from './Differences';

interface FormerDifferencesProps {
  readonly former: Readonly<Record<TakenText, string>>;
  readonly values: Readonly<Record<TakenText, string>>;
}

/** The texts against those of then, field by field: what came is underlined, what went is struck. */
export function FormerDifferences({ former, values }: FormerDifferencesProps) {
  const changed = TAKEN_TEXTS.filter((field) => former[field] !== values[field]);
  if (changed.length === 0) return <Text size="sm">Les textes sont encore ceux d’alors, mot pour mot.</Text>;
  return (
    <Stack gap="xs">
      {changed.map((field) => (
        <div key={field}>
          <Text size="xs" c="dimmed">
            {itemFieldLabels[field]}
          </Text>
          <Differences look={{ changes: 1, differences: [{ passages: passagesBetween(former[field], values[field]) }] }} />
        </div>
      ))}
    </Stack>
  );
}
