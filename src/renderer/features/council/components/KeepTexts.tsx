import { Button, Group, Stack, Text } from '@mantine/core';
import type { OwnTextKind } from '#shared/features/legal-texts/own';
import { call } from '../../../lib/api';
import { useCommand } from '../../../lib/queries';

interface KeepTextsProps {
  readonly kind: OwnTextKind;
  readonly subjectCode: string;
  readonly texts: readonly string[];
}

const SHOWN = 6;

/** What is written in the affair and not in the library, kept there in one gesture. */
export function KeepTexts({ kind, subjectCode, texts }: KeepTextsProps) {
  const keep = useCommand('legalTexts.add', {
    success: 'Le texte est gardé dans la bibliothèque de la ville.',
    undo: ({ id }) => call('legalTexts.remove', { id }),
  });
  const values = {
    kind,
    subjects: /^\d\.\d{1,2}$/.test(subjectCode) ? [subjectCode] : [],
    validFrom: null,
    validUntil: null,
    source: '',
    replacement: '',
  };
  return (
    <Stack gap={4} role="group" aria-label="Écrits dans cette affaire">
      <Text size="xs" fw={600}>
        Écrits dans cette affaire
      </Text>
      {texts.slice(0, SHOWN).map((text) => (
        <Group key={text} gap="xs" wrap="nowrap" justify="space-between">
          <Text size="sm" lineClamp={2}>
            {text}
          </Text>
          <Button
            flex="none"
            size="compact-xs"
            variant="default"
            aria-label={`Garder dans la bibliothèque : ${text}`}
            onClick={() => keep.mutate({ ...values, text })}
          >
            Garder
          </Button>
        </Group>
      ))}
    </Stack>
  );
}
