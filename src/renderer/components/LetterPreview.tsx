import { Paper, Text } from '@mantine/core';
import { typeset } from '#shared/kernel/french';

interface LetterPreviewProps {
  /** Null while it cannot be read: what is missing is then told. */
  readonly shown: {
    readonly recipient: readonly string[];
    readonly subject: string;
    readonly paragraphs: readonly string[];
  } | null;
}

/** The letter to one association, as it will be printed but for the letterhead and the signature. */
export function LetterPreview({ shown }: LetterPreviewProps) {
  return (
    <Paper withBorder p="md" mah={380} style={{ overflowY: 'auto' }} tabIndex={0} role="region" aria-label="Aperçu de la lettre">
      {shown === null ? (
        <Text size="sm" c="dimmed">
          L’aperçu de la première lettre s’affichera ici dès que l’objet et le texte sont remplis.
        </Text>
      ) : (
        <>
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
        </>
      )}
    </Paper>
  );
}
