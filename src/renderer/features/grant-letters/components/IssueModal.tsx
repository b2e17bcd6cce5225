import { Button, Group, List, Modal, Skeleton, Stack, Text } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useState } from 'react';
import type { FollowUpKind } from '#shared/features/grant-letters/model';
import { GRANT_LETTER_NAMES } from '#shared/features/grant-letters/words';
import type { CivilDate } from '#shared/kernel/dates';
import { plural } from '#shared/kernel/french';
import type { GrantRequestId } from '#shared/kernel/ids';
import { DateField } from '../../../components/DateField';
import { ErrorState } from '../../../components/ErrorState';
import { LegalNote } from '../../../components/LegalNote';
import { LetterPreview } from '../../../components/LetterPreview';
import { ProgressModal } from '../../../components/ProgressModal';
import { useCall } from '../../../lib/queries';
import { useGrantLetters } from '../use-grant-letters';

interface IssueModalProps {
  readonly kind: FollowUpKind;
  readonly requestIds: readonly GrantRequestId[];
  readonly onClose: () => void;
}

/** A letter of instruction, read before it is made; those who cannot have it are named. */
export function IssueModal({ kind, requestIds, onClose }: IssueModalProps) {
  const [dueOn, setDueOn] = useState<CivilDate | null>(null);
  const preview = useCall('grantLetters.preview', { requestIds: [...requestIds], kind, dueOn }, { keepPrevious: true });
  const { issue, busy, progress, cancel } = useGrantLetters(onClose);
  const ready = preview.data?.ready ?? [];
  return (
    <Modal opened onClose={onClose} title={GRANT_LETTER_NAMES[kind]} size="lg">
      <Stack gap="sm">
        {preview.error && !preview.data && <ErrorState error={preview.error} onRetry={() => void preview.refetch()} />}
        {kind !== 'holding' && (
          <DateField
            label="Pièces attendues avant le"
            description="Sans date, le délai habituel de la commune s’applique. Le délai de silence est suspendu jusque-là."
            value={dueOn}
            onChange={setDueOn}
          />
        )}
        {!preview.data && !preview.error && <Skeleton height={240} aria-busy />}
        {preview.data?.shown && <LetterPreview shown={preview.data.shown} />}
        {preview.data && preview.data.gaps.length > 0 && (
          <LegalNote tone="warning" message={`À compléter à la main\u00a0: ${preview.data.gaps.join(', ').toLocaleLowerCase('fr')}.`} />
        )}
        {preview.data && <LeftOut rows={preview.data.leftOut} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Annuler
          </Button>
          <Button
            leftSection={<IconFileText size={18} aria-hidden />}
            disabled={ready.length === 0}
            loading={busy}
            onClick={() => issue({ requestIds: ready.map(({ requestId }) => requestId), kind, dueOn })}
          >
            {ready.length > 1 ? `Produire ${plural(ready.length, 'courrier', 'courriers')}` : 'Produire le courrier'}
          </Button>
        </Group>
      </Stack>
      <ProgressModal title="Courriers" progress={progress} onCancel={cancel} />
    </Modal>
  );
}

/** Those a letter is not written to, each with the reason. */
export function LeftOut({
  rows,
}: {
  rows: readonly { readonly requestId: GrantRequestId; readonly name: string; readonly why: string }[];
}) {
  if (rows.length === 0) return null;
  return (
    <div>
      <Text size="sm" fw={600}>
        {plural(rows.length, 'demande laissée de côté', 'demandes laissées de côté')}
      </Text>
      <List size="sm" mah={160} style={{ overflowY: 'auto' }}>
        {rows.map(({ requestId, name, why }) => (
          <List.Item key={requestId}>
            {name}, {why}
          </List.Item>
        ))}
      </List>
    </div>
  );
}
