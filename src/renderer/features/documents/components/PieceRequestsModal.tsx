import { Button, Checkbox, Grid, Group, List, Modal, Stack, Text, TextInput } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useState } from 'react';
import { formatDateShort, type CivilDate } from '#shared/kernel/dates';
import { plural } from '#shared/kernel/french';
import { DateField } from '../../../components/DateField';
import { ErrorState } from '../../../components/ErrorState';
import { ProgressModal } from '../../../components/ProgressModal';
import { useCall } from '../../../lib/queries';
import type { ToAssociationsProps } from '../selection';
import { useIssue } from '../use-issue';
import { AssociationLinks } from './AssociationLinks';

/** What will be asked of each association, before the letters are made; what was asked before is left out unless it is asked again. */
export function PieceRequestsModal({ associationIds, onClose }: ToAssociationsProps) {
  const [again, setAgain] = useState(false);
  const [before, setBefore] = useState<CivilDate | null>(null);
  const [reference, setReference] = useState('');
  const selection = { associationIds: [...associationIds], again };
  const preview = useCall('pieceRequests.preview', selection, { keepPrevious: true });
  const { issue, issuing, progress, cancel } = useIssue('pieceRequests.issue', onClose);
  const { asked = [], leftOut = [] } = preview.data ?? {};
  const waiting = leftOut.filter((one) => one.waiting);
  const complete = leftOut.length - waiting.length;
  return (
    <Modal opened onClose={onClose} title="Demande de pièces" size="xl">
      <Stack>
        {preview.isError && <ErrorState error={preview.error} onRetry={() => void preview.refetch()} />}
        {preview.data && <Text size="sm">{summary(asked.length, { complete, waiting: waiting.length })}</Text>}
        <Checkbox
          label="Relancer : redemander aussi les pièces déjà demandées et non reçues"
          checked={again}
          onChange={({ currentTarget }) => setAgain(currentTarget.checked)}
        />
        {asked.length > 0 && (
          <List size="sm" mah={260} style={{ overflowY: 'auto' }} tabIndex={0} aria-label="Pièces demandées">
            {asked.map(({ id, name, pieces }) => (
              <List.Item key={id}>
                <Text span size="sm" fw={600}>
                  {name}
                </Text>
                <List size="sm" withPadding>
                  {pieces.map((piece) => (
                    <List.Item key={piece.typeId}>
                      {piece.name}
                      {piece.year !== null && ` – année ${piece.year}`} ({piece.reason}
                      {piece.askedOn !== null && `\u202f; déjà demandée le ${formatDateShort(piece.askedOn)}`})
                    </List.Item>
                  ))}
                </List>
              </List.Item>
            ))}
          </List>
        )}
        {waiting.length > 0 && (
          <AssociationLinks associations={waiting.map((one) => ({ ...one, detail: 'déjà demandé, en attente' }))} onFollow={onClose} />
        )}
        <Grid>
          <Grid.Col span={6}>
            <DateField label="À recevoir avant le" value={before} onChange={setBefore} />
          </Grid.Col>
          <Grid.Col span={6}>
            <TextInput
              label="Nos références"
              value={reference}
              maxLength={40}
              onChange={({ currentTarget }) => setReference(currentTarget.value)}
            />
          </Grid.Col>
        </Grid>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Annuler
          </Button>
          <Button
            leftSection={<IconFileText size={18} />}
            disabled={asked.length === 0}
            loading={issuing}
            onClick={() => issue({ ...selection, reference, before })}
          >
            {asked.length > 1 ? `Produire ${plural(asked.length, 'lettre', 'lettres')}` : 'Produire la lettre'}
          </Button>
        </Group>
      </Stack>
      <ProgressModal title="Demande de pièces" progress={progress} onCancel={cancel} />
    </Modal>
  );
}

function summary(asked: number, { complete, waiting }: { complete: number; waiting: number }): string {
  const parts = [
    asked === 0 ? 'Aucune lettre à écrire' : plural(asked, 'lettre à écrire', 'lettres à écrire'),
    ...(complete > 0 ? [`${plural(complete, 'association', 'associations')} à qui rien ne manque`] : []),
    ...(waiting > 0 ? [`${plural(waiting, 'association', 'associations')} à qui tout a déjà été demandé`] : []),
  ];
  return `${parts.join(' ; ')}.`;
}
