import { Button, Group, List, Modal, Radio, Skeleton, Stack, Text } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useState } from 'react';
import { GRANT_LETTER_NAMES } from '#shared/features/grant-letters/words';
import { formatDateMedium } from '#shared/kernel/dates';
import { plural } from '#shared/kernel/french';
import type { GrantRequestId } from '#shared/kernel/ids';
import { DataTable } from '../../../components/DataTable';
import { DateText } from '../../../components/DateText';
import { ErrorState } from '../../../components/ErrorState';
import { LegalNote } from '../../../components/LegalNote';
import { ProgressModal } from '../../../components/ProgressModal';
import type { Column } from '../../../components/table-columns';
import type { CallOutput } from '../../../lib/api';
import { useCall } from '../../../lib/queries';
import { useReportLetters } from '../use-report-letters';

type Preview = CallOutput<'grantLetters.previewReportLetters'>;
type Ready = Preview['ready'][number];

interface ReportLettersModalProps {
  readonly requestIds: GrantRequestId[];
  readonly onClose: () => void;
}

/** The letters that ask again for late financial reports, each at its level, numbered when they are made. */
export function ReportLettersModal({ requestIds, onClose }: ReportLettersModalProps) {
  const preview = useCall('grantLetters.previewReportLetters', { requestIds });
  return (
    <Modal opened onClose={onClose} title="Relancer les comptes rendus en retard" size="min(56rem, 95vw)">
      {preview.error && !preview.data && <ErrorState error={preview.error} onRetry={() => void preview.refetch()} />}
      {!preview.data && !preview.error && <Skeleton height={240} aria-busy />}
      {preview.data && <Letters preview={preview.data} onClose={onClose} />}
    </Modal>
  );
}

function Letters({ preview: { ready, leftOut, answerOn, source }, onClose }: { preview: Preview; onClose: () => void }) {
  const [way, setWay] = useState('together');
  const { remind, busy, progress, cancel } = useReportLetters(onClose);
  const withoutAddress = ready.filter(({ noAddress }) => noAddress);
  const requestIds = ready.map(({ requestId }) => requestId);
  return (
    <Stack gap="sm">
      {ready.length > 0 && (
        <>
          <DataTable label="Relances à produire" rows={ready} columns={COLUMNS} rowKey={({ requestId }) => requestId} empty={null} />
          <LegalNote
            tone="info"
            message={`Chaque courrier demande le compte rendu avant le ${formatDateMedium(answerOn)}. Le rappel est noté sur le compte rendu, et le niveau suivant ne part qu’après cette date.`}
            source={source}
          />
        </>
      )}
      {ready.length === 0 && <Text size="sm">Aucune relance ne peut partir aujourd’hui.</Text>}
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
        <Button variant="default" onClick={onClose}>
          Annuler
        </Button>
        <Button
          leftSection={<IconFileText size={18} aria-hidden />}
          disabled={ready.length === 0}
          loading={busy}
          onClick={() => remind({ requestIds, separately: way === 'separately' })}
        >
          {ready.length > 1 ? `Produire ${plural(ready.length, 'relance', 'relances')}` : 'Produire la relance'}
        </Button>
      </Group>
      <ProgressModal title="Relances" progress={progress} onCancel={cancel} />
    </Stack>
  );
}

function LeftOut({ rows }: { rows: Preview['leftOut'] }) {
  if (rows.length === 0) return null;
  return (
    <div>
      <Text size="sm" fw={600}>
        {plural(rows.length, 'subvention laissée de côté', 'subventions laissées de côté')}
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

const COLUMNS: readonly Column<Ready>[] = [
  { key: 'name', title: 'Association', width: 200, grow: 1, wrap: true, render: ({ name }) => name },
  { key: 'year', title: 'Exercice', width: 80, render: ({ year }) => year },
  { key: 'kind', title: 'Courrier', width: 240, wrap: true, render: ({ kind }) => GRANT_LETTER_NAMES[kind] },
  { key: 'due', title: 'Échéance', width: 110, render: ({ dueOn }) => <DateText value={dueOn} /> },
  { key: 'late', title: 'Retard', width: 90, render: ({ daysLate }) => plural(daysLate, 'jour', 'jours') },
];
