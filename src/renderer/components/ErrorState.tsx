import { Button, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { errorText } from '../lib/error-text';

/** Something could not be shown: the sentence, and a way to try again. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: (() => void) | undefined }) {
  return (
    <Stack role="alert" align="center" gap="xs" py="xl" px="md" ta="center">
      <IconAlertTriangle size={36} stroke={1.25} aria-hidden color="var(--dp-bad-fg)" />
      <Title order={2} size="h4">
        Impossible d’afficher cette partie
      </Title>
      <Text maw={560}>{errorText(error)}</Text>
      {onRetry && (
        <Button variant="default" mt="sm" onClick={onRetry}>
          Réessayer
        </Button>
      )}
    </Stack>
  );
}
