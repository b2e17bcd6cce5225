import { Drawer, Stack, Table, Text } from '@mantine/core';
import type { AuditEntry } from '#shared/features/audit/contract';
import { formatInstant } from '../../../lib/format';
import { changesOf } from '../journal-changes';
import { actionOf, subjectOf } from '../journal-words';

/** One line of the journal, with every field before and after. */
export function JournalDrawer({ entry, onClose }: { entry: AuditEntry | null; onClose: () => void }) {
  return (
    <Drawer opened={entry !== null} onClose={onClose} position="right" size={620} title={entry && actionOf(entry)}>
      {entry && (
        <Stack gap="sm">
          <div>
            <Text fw={600}>{subjectOf(entry)}</Text>
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
  if (changes.length === 0) return <Text>Cette ligne ne change aucun champ.</Text>;
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
        {changes.map(({ field, before, after }, index) => (
          <Table.Tr key={`${field} ${index}`}>
            <Table.Td style={{ overflowWrap: 'anywhere' }}>{field}</Table.Td>
            <Table.Td style={{ overflowWrap: 'anywhere' }}>{before ?? '–'}</Table.Td>
            <Table.Td style={{ overflowWrap: 'anywhere' }}>{after ?? '–'}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
