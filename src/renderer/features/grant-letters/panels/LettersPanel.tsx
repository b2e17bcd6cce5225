import { Button, Group, List, Menu, SimpleGrid, Skeleton, Stack, Text } from '@mantine/core';
import { IconChevronDown, IconFileText } from '@tabler/icons-react';
import { useState } from 'react';
import { FollowUpKind, type FollowUpRow, type RequestLetterKind } from '#shared/features/grant-letters/model';
import { isSettled } from '#shared/features/grant-letters/rules';
import { GRANT_LETTER_NAMES, isNotice } from '#shared/features/grant-letters/words';
import { formatDateMedium } from '#shared/kernel/dates';
import type { CampaignId, GrantRequestId } from '#shared/kernel/ids';
import { ErrorState } from '../../../components/ErrorState';
import { LegalNote } from '../../../components/LegalNote';
import { SectionCard } from '../../../components/SectionCard';
import { StatusBadge } from '../../../components/StatusBadge';
import { useCall } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { IssueModal } from '../components/IssueModal';
import { LettersTable } from '../components/LettersTable';
import { NoticesModal } from '../components/NoticesModal';
import { clockOf, lightOf, wantedLabel } from '../labels';

interface LettersPanelProps {
  readonly requestId: GrantRequestId;
  readonly campaignId: CampaignId;
}

/** One request: what its file lacks, its silence clock, its letters and the one that is due. */
export function LettersPanel({ requestId, campaignId }: LettersPanelProps) {
  const found = useCall('grantLetters.ofRequest', { requestId });
  const [open, setOpen] = useState<RequestLetterKind | null>(null);
  const [mayWrite, mayValidate] = [useMay('write'), useMay('validate')];
  if (found.error && !found.data) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <Skeleton height={320} aria-busy />;
  const { row, soon, source } = found.data;
  const maySend = row.next !== null && (isNotice(row.next) ? mayValidate : mayWrite);
  return (
    <Stack gap="md">
      {row.next !== null && (
        <LegalNote
          tone="info"
          message={`À envoyer\u00a0: ${GRANT_LETTER_NAMES[row.next].toLocaleLowerCase('fr')}.`}
          action={
            maySend && (
              <Button size="compact-sm" onClick={() => setOpen(row.next)}>
                Préparer
              </Button>
            )
          }
        />
      )}
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <FileCard row={row} />
        <ClockCard row={row} soon={soon} source={source} />
      </SimpleGrid>
      <SectionCard title="Courriers" actions={mayWrite && !isSettled(row) && <OtherLetters onOpen={setOpen} />}>
        <LettersTable letters={row.letters} />
      </SectionCard>
      {open !== null && isNotice(open) && <NoticesModal campaignId={campaignId} only={requestId} onClose={() => setOpen(null)} />}
      {open !== null && !isNotice(open) && <IssueModal kind={open} requestIds={[requestId]} onClose={() => setOpen(null)} />}
    </Stack>
  );
}

function OtherLetters({ onOpen }: { onOpen: (kind: FollowUpKind) => void }) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button size="compact-sm" variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
          Écrire
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {FollowUpKind.options.map((kind) => (
          <Menu.Item key={kind} leftSection={<IconFileText size={16} aria-hidden />} onClick={() => onOpen(kind)}>
            {GRANT_LETTER_NAMES[kind]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function FileCard({ row }: { row: FollowUpRow }) {
  const { label, tone } = lightOf(row);
  return (
    <SectionCard title="Dossier" actions={<StatusBadge tone={tone}>{label}</StatusBadge>}>
      {row.wanted.length === 0 && row.toCheck.length === 0 && <Text size="sm">Toutes les pièces demandées sont conformes.</Text>}
      <List size="sm">
        {row.wanted.map((piece) => (
          <List.Item key={piece.name}>{wantedLabel(piece)}</List.Item>
        ))}
        {row.toCheck.map((name) => (
          <List.Item key={name}>{name} (reçue, à vérifier)</List.Item>
        ))}
      </List>
    </SectionCard>
  );
}

function ClockCard({ row: { clock, receivedOn, notifiedOn }, soon, source }: { row: FollowUpRow; soon: number; source: string }) {
  return (
    <SectionCard
      title="Délai de silence"
      actions={clock && <StatusBadge tone={clockOf(clock, soon).tone}>{clockOf(clock, soon).label}</StatusBadge>}
    >
      {clock === null ? (
        <Text size="sm">{stopped(receivedOn === null, notifiedOn !== null)}</Text>
      ) : (
        <Group gap="xs">
          <Text size="sm">
            {clock.days} jours depuis la réception. Sans réponse, la demande est réputée rejetée le {formatDateMedium(clock.endsOn)}.
          </Text>
          <Text size="xs" c="dimmed">
            {source}
          </Text>
        </Group>
      )}
    </SectionCard>
  );
}

function stopped(notReceived: boolean, notified: boolean): string {
  if (notReceived) return 'Indiquez la date de réception de la demande pour suivre le délai.';
  return notified ? 'La décision est notifiée.' : 'Le délai ne court plus : la demande est décidée ou close.';
}
