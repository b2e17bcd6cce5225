import { Paper, Text } from '@mantine/core';
import type { ShownLetter } from '#shared/features/grant-letters/contract';
import { typeset } from '#shared/kernel/french';

/** The first letter, as it will be printed but for the letterhead and the signature. */
export function LetterPreview({ shown }: { shown: ShownLetter }) {
  return (
    <Paper withBorder p="md" mah={340} style={{ overflowY: 'auto' }} tabIndex={0} role="region" aria-label="Aperçu du courrier">
      <Text size="sm" ml="50%" mb="md" style={{ whiteSpace: 'pre-line' }}>
        {shown.recipient.join('\n')}
      </Text>
      <Text size="sm" mb="sm">
        <strong>Objet&nbsp;:</strong> {typeset(shown.subject)}
      </Text>
      {shown.paragraphs.map((paragraph, rank) => (
        <Text size="sm" mb="xs" key={rank} style={{ whiteSpace: 'pre-line' }}>
          {typeset(paragraph)}
        </Text>
      ))}
    </Paper>
  );
}
