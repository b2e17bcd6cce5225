import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { CouncilSession } from '#shared/features/council/model';
import { legalNumber } from '#shared/features/legal/rules';
import { addDays, type CivilDate } from '#shared/kernel/dates';
import { plural } from '#shared/kernel/french';
import { DateField } from '../../../components/DateField';
import { LegalNote } from '../../../components/LegalNote';
import { TimeField } from '../../../components/TimeField';
import { useCommand } from '../../../lib/queries';
import { useLaw } from '../../../lib/use-law';

interface ReconveneModalProps {
  readonly session: CouncilSession;
  readonly onClose: () => void;
}

/** Convenes the council again after lack of quorum. Shown once the law is known. */
export function ReconveneModal(props: ReconveneModalProps) {
  const law = useLaw(props.session.meetsOn);
  if (!law) return null;
  const key = 'council.second-convocation.days';
  return <ReconveneForm {...props} days={legalNumber(law, key)} source={law(key).source} />;
}

function ReconveneForm({ session, onClose, days, source }: ReconveneModalProps & { readonly days: number; readonly source: string }) {
  const navigate = useNavigate();
  const [meetsOn, setMeetsOn] = useState<CivilDate | null>(addDays(session.meetsOn, days + 1));
  const [meetsAt, setMeetsAt] = useState(session.meetsAt);
  const again = useCommand('sittings.reconvene', {
    success: 'Le conseil est convoqué à nouveau, avec le même ordre du jour.',
    onDone: ({ sessionId }) => void navigate({ to: '/sessions/$id', params: { id: sessionId }, search: { step: 'convocation' } }),
  });
  return (
    <Modal opened onClose={onClose} title="Convoquer à nouveau le conseil">
      <Stack>
        <Text size="sm">Une nouvelle séance est créée avec les affaires qui restent à décider, leurs textes et leur ordre.</Text>
        <Group grow align="flex-start">
          <DateField label="Date" value={meetsOn} onChange={setMeetsOn} data-autofocus />
          <TimeField label="Heure" value={meetsAt} onChange={setMeetsAt} />
        </Group>
        <LegalNote
          tone="info"
          message={`Le conseil est convoqué à ${plural(days, 'jour franc', 'jours francs')} au moins d’intervalle, et délibère alors sans condition de quorum.`}
          source={source}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Annuler
          </Button>
          <Button
            loading={again.isPending}
            disabled={meetsOn === null || meetsAt === ''}
            onClick={() => meetsOn && again.mutate({ id: session.id, meetsOn, meetsAt })}
          >
            Convoquer à nouveau
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
