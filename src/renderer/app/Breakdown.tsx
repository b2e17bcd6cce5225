import { Button, Code, Group, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';

/** What is shown instead of a screen that broke. */
export function Breakdown({ reference, onRetry }: { reference: string; onRetry?: () => void }) {
  const home = () => {
    window.location.hash = '#/';
    window.location.reload();
  };
  return (
    <Stack role="alert" align="center" justify="center" gap="sm" p="xl" mih="60vh" ta="center">
      <IconAlertTriangle size={44} stroke={1.25} aria-hidden color="var(--dp-bad-fg)" />
      <Title order={1}>Une erreur inattendue s’est produite</Title>
      <Text maw={560}>
        Ce qui était enregistré l’est toujours. Revenez au tableau de bord et recommencez&#8239;; si cela se reproduit, communiquez cette
        référence à votre service informatique&nbsp;:
      </Text>
      <Code fz="md">{reference}</Code>
      <Group mt="sm">
        {onRetry && (
          <Button variant="default" onClick={onRetry}>
            Réessayer
          </Button>
        )}
        <Button onClick={home}>Revenir au tableau de bord</Button>
      </Group>
    </Stack>
  );
}
