import { Anchor, Button, Code, Group, List, Stack, Text } from '@mantine/core';
import { useCall } from '../../../lib/queries';
import { useOpenExisting } from '../use-open-existing';

/** What is about to be created, and where. */
export function WelcomeStep({ onNext }: { onNext: () => void }) {
  const about = useCall('shell.about', {});
  const openExisting = useOpenExisting();
  return (
    <Stack gap="md">
      <Text>
        Démopart réunit les associations, les subventions et les séances du conseil municipal, et en écrit les documents Word. Tout reste
        sur cet ordinateur, dans un fichier chiffré que seul un mot de passe ouvre.
      </Text>
      <List spacing={4}>
        <List.Item>un fichier chiffré pour votre ville, et ses sauvegardes à côté&#8239;;</List.Item>
        <List.Item>votre compte d’administration&#8239;;</List.Item>
        <List.Item>une clé de secours à imprimer, pour le jour où un mot de passe est oublié.</List.Item>
      </List>
      {about.data && (
        <Text size="sm">
          Emplacement&nbsp;: <Code>{about.data.dataFolder}</Code>
        </Text>
      )}
      <Group justify="space-between" mt="sm">
        <Anchor component="button" type="button" size="sm" onClick={openExisting}>
          J’ai déjà un fichier Démopart
        </Anchor>
        <Button onClick={onNext} autoFocus>
          Commencer
        </Button>
      </Group>
    </Stack>
  );
}
