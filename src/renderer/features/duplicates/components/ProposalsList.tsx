import { Button, Chip, Group, Stack, Text } from '@mantine/core';
import { IconArrowsDiff, IconCircleCheck } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { DuplicateKind, DuplicateProposal, DuplicateSide } from '#shared/features/duplicates/model';
import { DataTable, PAGE_SIZE } from '../../../components/DataTable';
import { EmptyState } from '../../../components/EmptyState';
import { StatusBadge } from '../../../components/StatusBadge';
import type { Column } from '../../../components/table-columns';
import { call } from '../../../lib/api';
import { useCall, useCommand } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { doubtsText, likelihoodOf, reasonsText } from '../labels';

/** The pairs that look like one, the surest first; or those said to be distinct. */
export function ProposalsList({ kind }: { kind: DuplicateKind }) {
  const [dismissed, setDismissed] = useState(false);
  const [page, setPage] = useState(1);
  const mayWrite = useMay('write');
  const list = useCall('duplicates.list', { kind, dismissed, page, pageSize: PAGE_SIZE }, { keepPrevious: true });
  return (
    <>
      <Group mb="sm" className="dp-no-print">
        <Chip
          checked={dismissed}
          onChange={(on) => {
            setDismissed(on);
            setPage(1);
          }}
        >
          Écartés
        </Chip>
      </Group>
      <DataTable
        label={dismissed ? 'Doublons écartés' : 'Doublons proposés'}
        rows={list.data?.proposals}
        columns={[...COLUMNS, ...(mayWrite ? [actionsOf(kind, dismissed)] : [])]}
        rowKey={({ one, other }) => `${one.id}${other.id}`}
        loading={list.isPlaceholderData}
        error={list.error}
        onRetry={() => void list.refetch()}
        empty={<NothingAlike dismissed={dismissed} />}
        total={list.data?.total}
        page={page}
        onPage={setPage}
      />
    </>
  );
}

function NothingAlike({ dismissed }: { dismissed: boolean }) {
  return (
    <EmptyState
      icon={IconCircleCheck}
      title={dismissed ? 'Aucun doublon écarté' : 'Aucun doublon en vue'}
      text={
        dismissed
          ? 'Les paires de fiches que vous déclarez différentes se retrouvent ici, et peuvent être réexaminées.'
          : 'Démopart compare les numéros, les noms tels qu’ils s’écrivent et tels qu’ils se prononcent, les adresses électroniques et les téléphones.'
      }
    />
  );
}

const COLUMNS: readonly Column<DuplicateProposal>[] = [
  { key: 'one', title: 'Fiche', width: 230, grow: 3, wrap: true, render: ({ one }) => <SideCell side={one} /> },
  { key: 'other', title: 'Ressemble à', width: 230, grow: 3, wrap: true, render: ({ other }) => <SideCell side={other} /> },
  { key: 'reasons', title: 'Pourquoi', width: 200, grow: 2, wrap: true, render: (proposal) => <ReasonsCell proposal={proposal} /> },
];

function SideCell({ side: { name, details } }: { side: DuplicateSide }) {
  return (
    <>
      <Text inherit fw={600}>
        {name}
      </Text>
      <Text size="sm" c="dimmed">
        {details.join(' · ')}
      </Text>
    </>
  );
}

function ReasonsCell({ proposal }: { proposal: DuplicateProposal }) {
  const { tone, label } = likelihoodOf(proposal.score);
  return (
    <Stack gap={4} align="flex-start">
      {proposal.score > 0 && <StatusBadge tone={tone}>{label}</StatusBadge>}
      <Text size="sm">{reasonsText(proposal)}</Text>
      {proposal.doubts.length > 0 && (
        <Text size="sm" c="dimmed">
          {doubtsText(proposal)}
        </Text>
      )}
    </Stack>
  );
}

function actionsOf(kind: DuplicateKind, dismissed: boolean): Column<DuplicateProposal> {
  return {
    key: 'actions',
    title: 'Actions',
    titleHidden: true,
    width: 170,
    align: 'right',
    render: (proposal) => <ProposalActions kind={kind} dismissed={dismissed} proposal={proposal} />,
  };
}

interface ProposalActionsProps {
  readonly kind: DuplicateKind;
  readonly dismissed: boolean;
  readonly proposal: DuplicateProposal;
}

function ProposalActions({ kind, dismissed, proposal: { one, other } }: ProposalActionsProps) {
  const navigate = useNavigate();
  const pair = { kind, one: one.id, other: other.id };
  const dismiss = useCommand('duplicates.dismiss', {
    success: 'Ces deux fiches ne seront plus proposées.',
    undo: () => call('duplicates.reconsider', pair),
  });
  const reconsider = useCommand('duplicates.reconsider', { success: 'Ces deux fiches sont à nouveau comparées.' });
  const names = `${one.name} et ${other.name}`;
  const compare = () => void navigate({ to: '/associations/duplicates', search: { tab: kind, keep: one.id, absorb: other.id } });
  return (
    <Stack gap={6} align="stretch">
      <Button
        size="compact-sm"
        variant="light"
        leftSection={<IconArrowsDiff size={16} aria-hidden />}
        aria-label={`Comparer ${names}`}
        onClick={compare}
      >
        Comparer
      </Button>
      {dismissed ? (
        <Button size="compact-sm" variant="default" aria-label={`Réexaminer ${names}`} onClick={() => reconsider.mutate(pair)}>
          Réexaminer
        </Button>
      ) : (
        <Button size="compact-sm" variant="default" aria-label={`${names} ne sont pas des doublons`} onClick={() => dismiss.mutate(pair)}>
          Pas des doublons
        </Button>
      )}
    </Stack>
  );
}
