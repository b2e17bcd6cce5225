import { Button, Group, List, Stack, Text, Title } from '@mantine/core';
import { IconFolderDown } from '@tabler/icons-react';
import { HandOverTarget } from '#shared/features/council-publication/model';
import { plural, typeset } from '#shared/kernel/french';
import type { SessionId } from '#shared/kernel/ids';
import { useCall } from '../../../lib/queries';
import { HAND_OVERS } from '../labels';
import { useHandOver } from '../use-hand-over';

/** The folders of a session to hand over, each with what it misses. */
export function HandOvers({ sessionId }: { sessionId: SessionId }) {
  return (
    <section aria-labelledby="dossiers-a-remettre">
      <Title order={3} size="h5" id="dossiers-a-remettre" mb="xs">
        Dossiers à remettre
      </Title>
      <Stack gap="md">
        {HandOverTarget.options.map((target) => (
          <Folder key={target} sessionId={sessionId} target={target} />
        ))}
      </Stack>
    </section>
  );
}

function Folder({ sessionId, target }: { sessionId: SessionId; target: HandOverTarget }) {
  const { data } = useCall('councilPublication.handOver', { sessionId, target });
  const { write, writing } = useHandOver();
  const { label, purpose } = HAND_OVERS[target];
  const files = data?.files.length ?? 0;
  return (
    <Group justify="space-between" align="flex-start" wrap="nowrap" gap="md">
      <div>
        <Text fw={600}>{label}</Text>
        <Text size="sm">{purpose}</Text>
        {data && data.missing.length > 0 && (
          <List size="sm" c="dimmed" mt={2}>
            {data.missing.map((message) => (
              <List.Item key={message}>{typeset(message)}</List.Item>
            ))}
          </List>
        )}
      </div>
      <Button
        flex="none"
        variant="default"
        className="dp-no-print"
        leftSection={<IconFolderDown size={18} aria-hidden />}
        disabled={files === 0}
        loading={writing}
        aria-label={`Enregistrer le dossier : ${label}`}
        onClick={() => write({ sessionId, target })}
      >
        {files === 0 ? 'Rien à enregistrer' : `Enregistrer ${plural(files, 'fichier', 'fichiers')}…`}
      </Button>
    </Group>
  );
}
