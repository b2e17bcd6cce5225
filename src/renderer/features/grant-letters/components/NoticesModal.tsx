import { Autocomplete, Button, Group, Modal, Radio, Skeleton, Stack, Text } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useState } from 'react';
import { GRANT_LETTER_NAMES, USUAL_REASONS } from '#shared/features/grant-letters/words';
import { plural } from '#shared/kernel/french';
import type { CampaignId, GrantRequestId } from '#shared/kernel/ids';
import { DataTable } from '../../../components/DataTable';
import { ErrorState } from '../../../components/ErrorState';
import { LegalNote } from '../../../components/LegalNote';
import { MoneyText } from '../../../components/MoneyText';
import { ProgressModal } from '../../../components/ProgressModal';
import type { Column } from '../../../components/table-columns';
import type { CallOutput } from '../../../lib/api';
import { useCall } from '../../../lib/queries';
import { useGrantLetters } from '../use-grant-letters';
import { LeftOut } from './IssueModal';

type Preview = CallOutput<'grantLetters.previewNotices'>;
type Ready = Preview['ready'][number];

interface NoticesModalProps {
  readonly campaignId: CampaignId;
  /** Only this request; every one of the campaign otherwise. */
  readonly only?: GrantRequestId;
  readonly onClose: () => void;
}

/** The letters that tell what the council decided, numbered when they are made. */
export function NoticesModal({ campaignId, only, onClose }: NoticesModalProps) {
  const preview = useCall('grantLetters.previewNotices', { campaignId });
  return (
    <Modal opened onClose={onClose} title="Notifier les décisions du conseil" size="min(60rem, 95vw)">
      {preview.error && !preview.data && <ErrorState error={preview.error} onRetry={() => void preview.refetch()} />}
      {!preview.data && !preview.error && <Skeleton height={240} aria-busy />}
      {preview.data && <Notices preview={narrowed(preview.data, only)} onClose={onClose} />}
    </Modal>
  );
}

function narrowed({ ready, leftOut }: Preview, only: GrantRequestId | undefined): Preview {
  const kept = ({ requestId }: { requestId: GrantRequestId }) => only === undefined || requestId === only;
  return { ready: ready.filter(kept), leftOut: leftOut.filter(kept) };
}

function Notices({ preview: { ready, leftOut }, onClose }: { preview: Preview; onClose: () => void }) {
  const [reasons, setReasons] = useState<ReadonlyMap<GrantRequestId, string>>(new Map());
  const [way, setWay] = useState('together');
  const { notify, busy, progress, cancel } = useGrantLetters(onClose);
  const refused = ready.filter(({ kind }) => kind === 'refusal');
  const reasonOf = (id: GrantRequestId) => (reasons.get(id) ?? '').trim();
  const waiting = refused.filter(({ requestId }) => reasonOf(requestId) === '').length;
  const withoutAddress = ready.filter(({ noAddress }) => noAddress);
  return (
    <Stack gap="sm">
      {ready.length > 0 && (
        <DataTable
          label="Décisions à notifier"
          rows={ready}
          columns={[...COLUMNS, reasonColumn(reasons, (id, reason) => setReasons(new Map(reasons).set(id, reason)))]}
          rowKey={({ requestId }) => requestId}
          empty={null}
        />
      )}
      {ready.length === 0 && <Text size="sm">Aucune décision ne peut être notifiée pour le moment.</Text>}
      {withoutAddress.length > 0 && (
        <LegalNote tone="warning" message={`Adresse postale incomplète\u00a0: ${withoutAddress.map(({ name }) => name).join(', ')}.`} />
      )}
      <LeftOut rows={leftOut} />
      {ready.length > 1 && (
        <Radio.Group label="Présentation" value={way} onChange={setWay}>
          <Group mt={4}>
            <Radio value="together" label="Un seul document, à imprimer" />
            <Radio value="separately" label="Un document par association" />
          </Group>
        </Radio.Group>
      )}
      <Group justify="flex-end">
        {waiting > 0 && (
          <Text size="sm" c="dimmed">
            {plural(waiting, 'motif de refus à indiquer', 'motifs de refus à indiquer')}
          </Text>
        )}
        <Button variant="default" onClick={onClose}>
          Annuler
        </Button>
        <Button
          leftSection={<IconFileText size={18} aria-hidden />}
          disabled={ready.length === 0 || waiting > 0}
          loading={busy}
          onClick={() =>
            notify({
              requestIds: ready.map(({ requestId }) => requestId),
              reasons: refused.map(({ requestId }) => ({ requestId, reason: reasonOf(requestId) })),
              separately: way === 'separately',
            })
          }
        >
          {ready.length > 1 ? `Produire ${plural(ready.length, 'notification', 'notifications')}` : 'Produire la notification'}
        </Button>
      </Group>
      <ProgressModal title="Notifications" progress={progress} onCancel={cancel} />
    </Stack>
  );
}

const COLUMNS: readonly Column<Ready>[] = [
  { key: 'name', title: 'Association', width: 180, grow: 1, wrap: true, render: ({ name }) => name },
  { key: 'kind', title: 'Courrier', width: 190, wrap: true, render: ({ kind }) => GRANT_LETTER_NAMES[kind] },
  { key: 'asked', title: 'Demandé', align: 'right', width: 110, render: ({ asked }) => <MoneyText value={asked} /> },
  { key: 'voted', title: 'Voté', align: 'right', width: 110, render: ({ voted }) => <MoneyText value={voted} /> },
];

function reasonColumn(reasons: ReadonlyMap<GrantRequestId, string>, onChange: (id: GrantRequestId, reason: string) => void): Column<Ready> {
  return {
    key: 'reason',
    title: 'Motif du refus',
    width: 240,
    grow: 1,
    render: ({ requestId, kind, name }) =>
      kind === 'refusal' ? (
        <Autocomplete
          aria-label={`Motif du refus, ${name}`}
          placeholder="À indiquer"
          size="xs"
          maxLength={500}
          data={[...USUAL_REASONS]}
          value={reasons.get(requestId) ?? ''}
          onChange={(reason) => onChange(requestId, reason)}
        />
      ) : (
        '–'
      ),
  };
}
