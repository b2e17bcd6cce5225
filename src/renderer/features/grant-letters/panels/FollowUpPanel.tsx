import { Button, Group, Menu, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconChevronDown, IconFileText, IconMailCheck, IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { FollowUpKind, type FollowUpRow } from '#shared/features/grant-letters/model';
import { FOLLOW_UP_LISTS, isInList, type FollowUpList } from '#shared/features/grant-letters/rules';
import { GRANT_LETTER_NAMES } from '#shared/features/grant-letters/words';
import { plural } from '#shared/kernel/french';
import { GrantRequestId, type CampaignId } from '#shared/kernel/ids';
import { DataTable } from '../../../components/DataTable';
import { EmptyState } from '../../../components/EmptyState';
import { useCall } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { FollowUpLetters } from '../components/FollowUpLetters';
import { followUpColumns } from '../components/follow-up-columns';
import { LIST_LABELS } from '../labels';

type Open = FollowUpKind | 'notices' | 'texts';

/** What is to be done for the requests of a campaign: what is missing, the silence clock, the letters that are due. */
export function FollowUpPanel({ campaignId }: { campaignId: CampaignId }) {
  const found = useCall('grantLetters.followUp', { campaignId });
  const [list, setList] = useState<FollowUpList>('all');
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState<Open | null>(null);
  const [mayWrite, mayValidate] = [useMay('write'), useMay('validate')];
  const { rows = [], soon = 0 } = found.data ?? {};
  const shown = rows.filter((row) => isInList(row, list, soon));
  const chosen = shown.filter(({ requestId }) => keys.has(requestId));
  const choose = (next: FollowUpList) => {
    setList(next);
    setKeys(new Set());
  };
  return (
    <Stack gap="sm">
      <Group justify="space-between" gap="sm">
        <SegmentedControl
          aria-label="Demandes à suivre"
          size="sm"
          value={list}
          onChange={(value) => choose(FOLLOW_UP_LISTS.find((one) => one === value) ?? 'all')}
          data={FOLLOW_UP_LISTS.map((one) => ({ value: one, label: countedLabel(one, rows, soon) }))}
        />
        <Group gap="xs">
          {mayWrite && <LettersMenu chosen={chosen} onOpen={setOpen} mayValidate={mayValidate} />}
          {mayValidate && (
            <Button leftSection={<IconMailCheck size={18} aria-hidden />} onClick={() => setOpen('notices')}>
              Notifier les décisions
            </Button>
          )}
        </Group>
      </Group>
      <DataTable
        label="Suivi des demandes"
        rows={found.data ? shown : undefined}
        columns={followUpColumns(campaignId, soon)}
        rowKey={({ requestId }) => requestId}
        error={found.data ? undefined : found.error}
        onRetry={() => void found.refetch()}
        selection={mayWrite ? { keys, onChange: setKeys, nameOf: ({ associationName }) => associationName } : undefined}
        empty={
          <EmptyState
            icon={IconMailCheck}
            title={list === 'all' ? 'Aucune demande dans cette campagne' : 'Rien à faire ici'}
            text="Le suivi indique les pièces qui manquent, le temps qu’il reste avant un rejet tacite et le courrier à envoyer."
          />
        }
      />
      {found.data && (
        <Text size="xs" c="dimmed">
          Silence valant rejet&nbsp;: {found.data.source}. Le temps donné pour compléter un dossier n’est pas compté.
        </Text>
      )}
      <FollowUpLetters
        open={open}
        campaignId={campaignId}
        requestIds={chosen.map(({ requestId }) => GrantRequestId.parse(requestId))}
        onClose={() => setOpen(null)}
        onSent={() => setKeys(new Set())}
      />
    </Stack>
  );
}

function countedLabel(list: FollowUpList, rows: readonly FollowUpRow[], soon: number): string {
  return `${LIST_LABELS[list]} (${rows.filter((row) => isInList(row, list, soon)).length})`;
}

interface LettersMenuProps {
  readonly chosen: readonly FollowUpRow[];
  readonly mayValidate: boolean;
  readonly onOpen: (open: Open) => void;
}

/** The letters to the requests that are chosen; the ones that are due come first with their number. */
function LettersMenu({ chosen, mayValidate, onOpen }: LettersMenuProps) {
  const due = (kind: FollowUpKind) => chosen.filter(({ next }) => next === kind).length;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
          Courriers
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {chosen.length === 0 ? 'Cochez des demandes pour leur écrire' : plural(chosen.length, 'demande choisie', 'demandes choisies')}
        </Menu.Label>
        {FollowUpKind.options.map((kind) => (
          <Menu.Item
            key={kind}
            disabled={chosen.length === 0}
            leftSection={<IconFileText size={16} aria-hidden />}
            rightSection={due(kind) > 0 ? <Text size="xs">{plural(due(kind), 'à envoyer', 'à envoyer')}</Text> : undefined}
            onClick={() => onOpen(kind)}
          >
            {GRANT_LETTER_NAMES[kind]}
          </Menu.Item>
        ))}
        {mayValidate && (
          <>
            <Menu.Divider />
            <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={() => onOpen('texts')}>
              Modifier les textes…
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
