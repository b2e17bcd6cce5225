import { Button, Group, Modal, Skeleton, Stack, Table, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { versionChanges } from '#shared/features/deliberations/compare';
import type { DeliberationVersion, DrawnDeliberation } from '#shared/features/deliberations/model';
import type { DeliberationId } from '#shared/kernel/ids';
import { ErrorState } from '../../../components/ErrorState';
import { formatInstant } from '../../../lib/format';
import { useCall, useCommand } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { saveDocuments } from '../../../lib/save-documents';
import { CorrectForm } from './CorrectForm';

/** Every version of a deliberation, what each changed, and the way to correct the last. */
export function VersionsModal({ id, onClose }: { readonly id: DeliberationId; readonly onClose: () => void }) {
  const drawn = useCall('deliberations.drawn', { id });
  return (
    <Modal opened onClose={onClose} size="xl" title={drawn.data ? `Délibération n°\u00a0${drawn.data.number}` : 'Délibération'}>
      {drawn.error && <ErrorState error={drawn.error} onRetry={() => void drawn.refetch()} />}
      {drawn.isPending && <Skeleton height={200} radius="sm" />}
      {drawn.data && <Versions drawn={drawn.data} />}
    </Modal>
  );
}

function Versions({ drawn }: { readonly drawn: DrawnDeliberation }) {
  const [correcting, setCorrecting] = useState(false);
  const mayCorrect = useMay('validate');
  const mayWrite = useMay('write');
  const print = useCommand('deliberations.print', {
    success: 'Le document est produit avec les dates connues.',
    onDone: ({ id }) => void saveDocuments([{ id }]),
  });
  const [last] = drawn.versions;
  if (correcting && last) return <CorrectForm id={drawn.id} last={last} onClose={() => setCorrecting(false)} />;
  return (
    <Stack>
      <Text size="sm">
        Une délibération établie ne change plus&nbsp;: elle se corrige par une nouvelle version, avec son motif. Les versions précédentes
        sont conservées.
      </Text>
      {drawn.versions.map((version, index) => (
        <OneVersion key={version.version} version={version} before={drawn.versions[index + 1]} />
      ))}
      <Group justify="flex-end">
        {mayWrite && (
          <Button variant="default" loading={print.isPending} onClick={() => print.mutate({ id: drawn.id })}>
            Produire à nouveau avec les dates…
          </Button>
        )}
        {mayCorrect && <Button onClick={() => setCorrecting(true)}>Corriger par une nouvelle version</Button>}
      </Group>
    </Stack>
  );
}

function OneVersion({ version, before }: { readonly version: DeliberationVersion; readonly before: DeliberationVersion | undefined }) {
  const changes = before ? versionChanges(before.content, version.content) : [];
  return (
    <section aria-label={`Version ${version.version}`}>
      <Title order={3} size="h6">
        Version {version.version} – {formatInstant(version.createdAt)}
      </Title>
      <Text size="sm">{version.reason === '' ? 'Première version.' : `Motif\u00a0: ${version.reason}`}</Text>
      <Text size="sm">{version.content.sentence}</Text>
      {changes.length > 0 && (
        <Table mt={4} withTableBorder layout="fixed">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={140}>Ce qui change</Table.Th>
              <Table.Th>Avant</Table.Th>
              <Table.Th>Après</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {changes.map(({ label, before: was, after }) => (
              <Table.Tr key={label}>
                <Table.Th scope="row">{label}</Table.Th>
                <Table.Td style={{ whiteSpace: 'pre-wrap' }}>{was || '–'}</Table.Td>
                <Table.Td style={{ whiteSpace: 'pre-wrap' }}>{after || '–'}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </section>
  );
}
