import { Drawer, Stack, Table, Text } from '@mantine/core';
import type { AuditEntry } from '#shared/features/audit/contract';
import { formatInstant } from '../../../lib/format';
import { changesOf } from '../journal-changes';
import { OPERATION_LABELS } from '../labels';

/** One line of the journal, with every field before and after. */
export function JournalDrawer({ entry, onClose }: { entry: AuditEntry | null; onClose: () => void }) {
  return (
    <Drawer
      opened={entry !== null}
      onClose={onClose}
      position="right"
      size={620}
      title={entry && (OPERATION_LABELS[entry.operation] ?? entry.operation)}
    >
      {entry && (
        <Stack gap="sm">
          <div>
            <Text fw={600}>{entry.label}</Text>
            <Text size="sm" c="dimmed">
              {entry.who}, le {formatInstant(entry.at)}
            </Text>
          </div>
          <Changes entry={entry} />
        </Stack>
      )}
    </Drawer>
  );
}

function Changes({ entry }: { entry: AuditEntry }) {
  const changes = changesOf(entry.before, entry.after);
  if (changes.length === 0) return <Text>Aucun champ n’a changé.</Text>;
  return (
    <Table verticalSpacing={6} layout="fixed" aria-label="Avant et après">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Champ</Table.Th>
          <Table.Th>Avant</Table.Th>
          <Table.Th>Après</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {changes.map(({ field, before, after }) => (
          <Table.Tr key={field}>
            <Table.Td style={{ overflowWrap: 'anywhere' }}>{field}</Table.Td>
            <Table.Td style={{ overflowWrap: 'anywhere' }}>{before ?? '–'}</Table.Td>
            <Table.Td style={{ overflowWrap: 'anywhere' }}>{after ?? '–'}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
