import { Button, Code, List, Stack, Text } from '@mantine/core';
import { useCall } from '../../../lib/queries';
import { StartLayout } from '../components/StartLayout';
import { useOpenExisting } from '../use-open-existing';

/** The keys file is missing or damaged: what to do, and the way to another file. */
export function UnreadableScreen({ fileName, onRetry }: { fileName: string; onRetry: () => void }) {
  const about = useCall('shell.about', {});
  const openExisting = useOpenExisting();
  return (
    <StartLayout title="Le fichier ne peut pas être ouvert" width={560}>
      <Stack gap="md">
        <Text>
          Le fichier <Code>{fileName}</Code> est là, mais le fichier de clés qui l’accompagne manque ou est abîmé. Rien n’a été effacé.
        </Text>
        <List type="ordered" spacing={4}>
          <List.Item>Regardez si le dossier a été déplacé ou renommé, ou si une copie récente se trouve sur une clé USB.</List.Item>
          <List.Item>Remettez ensemble le fichier et son fichier de clés, puis réessayez.</List.Item>
          <List.Item>Sinon, ouvrez une sauvegarde&nbsp;: elle contient les deux.</List.Item>
        </List>
        {about.data && (
          <Text size="sm">
            Dossier des données&nbsp;: <Code>{about.data.dataFolder}</Code>
          </Text>
        )}
        <Button onClick={openExisting} autoFocus>
          Ouvrir un autre fichier ou une sauvegarde
        </Button>
        <Button variant="default" onClick={onRetry}>
          Réessayer
        </Button>
      </Stack>
    </StartLayout>
  );
}
