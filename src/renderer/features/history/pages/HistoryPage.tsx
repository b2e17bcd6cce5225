import { Button, Drawer, Group, Table, Text } from '@mantine/core';
import { IconArrowBackUp, IconHistory } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { HISTORY_DAYS } from '#shared/features/history/contract';
import { plural } from '#shared/kernel/french';
import { DataTable } from '../../../components/DataTable';
import { EmptyState } from '../../../components/EmptyState';
import { PageHeader } from '../../../components/PageHeader';
import type { Column } from '../../../components/table-columns';
import { formatInstant } from '../../../lib/format';
import { showFailure } from '../../../lib/notices';
import { useCall } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { sentenceOf, subjectOf, type JournalVoice, type RecentChange } from '../journal-voice';
import { undoChange } from '../undo-last';

/** One's own last changes, each with the way back from it. */
export function HistoryPage({ voice }: { voice: JournalVoice }) {
  const history = useCall('history.list', {});
  const [shown, setShown] = useState<RecentChange | null>(null);
  const mayWrite = useMay('write');
  return (
    <>
      <PageHeader
        title="Dernières modifications"
        description={`Ce que vous avez fait depuis ${plural(HISTORY_DAYS, 'jour', 'jours')}. Ctrl+Z annule la dernière, même après avoir fermé Démopart.`}
      />
      <DataTable
        label="Dernières modifications"
        rows={history.data}
        columns={columnsOf(voice, { mayWrite, onShow: setShown })}
        rowKey={({ seq }) => String(seq)}
        error={history.error}
        onRetry={() => void history.refetch()}
        empty={
          <EmptyState
            icon={IconHistory}
            title="Rien à annuler"
            text="Chacune de vos modifications apparaîtra ici et pourra être annulée pendant trente jours."
          />
        }
      />
      <Drawer opened={shown !== null} onClose={() => setShown(null)} position="right" size={620} title={shown && sentenceOf(voice, shown)}>
        {shown && <Changes voice={voice} change={shown} />}
      </Drawer>
    </>
  );
}

interface RowActions {
  readonly mayWrite: boolean;
  readonly onShow: (change: RecentChange) => void;
}

function columnsOf(voice: JournalVoice, { mayWrite, onShow }: RowActions): readonly Column<RecentChange>[] {
  return [
    { key: 'at', title: 'Le', width: 168, render: ({ at }) => formatInstant(at) },
    { key: 'what', title: 'Quoi', width: 240, grow: 1, wrap: true, render: (change) => sentenceOf(voice, change) },
    {
      key: 'on',
      title: 'Sur',
      width: 220,
      grow: 3,
      wrap: true,
      render: (change) => (
        <>
          <Text inherit fw={600}>
            {subjectOf(voice, change)}
          </Text>
          {change.state === 'fixed' && (
            <Text size="sm" c="dimmed">
              {change.because}
            </Text>
          )}
        </>
      ),
    },
    {
      key: 'actions',
      title: 'Actions',
      titleHidden: true,
      width: 240,
      align: 'right',
      render: (change) => (
        <Group gap={6} justify="flex-end" wrap="nowrap">
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => onShow(change)}
            aria-label={`Détail\u00a0: ${sentenceOf(voice, change)}, ${subjectOf(voice, change)}`}
          >
            Détail
          </Button>
          <WayBack voice={voice} change={change} mayWrite={mayWrite} />
        </Group>
      ),
    },
  ];
}

const STATES = { undone: 'Annulée', overtaken: 'Modifiée depuis' } as const;

function WayBack({ voice, change, mayWrite }: { voice: JournalVoice; change: RecentChange; mayWrite: boolean }) {
  const undo = useMutation({ mutationFn: () => undoChange(voice, change), onError: showFailure });
  if (change.state === 'elsewhere' && change.operation.startsWith('duplicates.')) {
    return (
      <Button
        size="compact-sm"
        variant="default"
        renderRoot={(props) => <Link {...props} to="/associations/duplicates" search={{ tab: 'merges' }} />}
      >
        Voir les fusions
      </Button>
    );
  }
  if (change.state === 'elsewhere') {
    return (
      <Button size="compact-sm" variant="default" renderRoot={(props) => <Link {...props} to="/imports" />}>
        Voir les imports
      </Button>
    );
  }
  if (change.state === 'fixed') return null;
  if (change.state !== 'undoable') {
    return (
      <Text span size="sm" c="dimmed">
        {STATES[change.state]}
      </Text>
    );
  }
  if (!mayWrite) return null;
  const verb = change.undoes ? 'Rétablir' : 'Annuler';
  return (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<IconArrowBackUp size={16} aria-hidden />}
      loading={undo.isPending}
      aria-label={`${verb}\u00a0: ${sentenceOf(voice, change)}, ${subjectOf(voice, change)}`}
      onClick={() => undo.mutate()}
    >
      {verb}
    </Button>
  );
}

function Changes({ voice, change }: { voice: JournalVoice; change: RecentChange }) {
  const changes = voice.changesOf(change.before, change.after);
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
