import { Button, Group, Loader, Modal, Radio, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { SessionRow } from '#shared/features/council/model';
import type { CampaignId, SessionId } from '#shared/kernel/ids';
import { compareDates, formatDateLong, formatTime } from '#shared/kernel/dates';
import { plural } from '#shared/kernel/french';
import { ErrorState } from '../../../components/ErrorState';
import { GrantsVotes } from '../../../components/GrantsVotes';
import { useCall } from '../../../lib/queries';
import { today } from '../../../lib/today';
import { useGrantsVotes } from '../../../lib/use-grants-votes';

interface OnAgendaModalProps {
  readonly campaignId: CampaignId;
  readonly onClose: () => void;
  readonly onDone: (sessionId: SessionId) => void;
}

/** Puts the grants of a campaign on the agenda of a session to come. Shown as soon as it is rendered. */
export function OnAgendaModal({ campaignId, onClose, onDone }: OnAgendaModalProps) {
  const sessions = useCall('sessions.list', {});
  const upcoming = sessions.data
    ?.filter(({ meetsOn }) => compareDates(meetsOn, today()) >= 0)
    .sort((a, b) => compareDates(a.meetsOn, b.meetsOn));
  return (
    <Modal opened onClose={onClose} title="Inscrire les subventions au conseil" size="lg">
      {sessions.isError && <ErrorState error={sessions.error} onRetry={() => void sessions.refetch()} />}
      {sessions.isPending && <Loader aria-label="Chargement des séances" />}
      {upcoming?.length === 0 && <NoSession />}
      {upcoming?.[0] && <Choice sessions={upcoming} first={upcoming[0].id} campaignId={campaignId} onClose={onClose} onDone={onDone} />}
    </Modal>
  );
}

type ChoiceProps = OnAgendaModalProps & { readonly sessions: readonly SessionRow[]; readonly first: SessionId };

function Choice({ sessions, first, campaignId, onClose, onDone }: ChoiceProps) {
  const [chosen, setChosen] = useState<string>(first);
  const session = sessions.find(({ id }) => id === chosen);
  const agenda = useGrantsVotes({ sessionId: session?.id ?? first, campaignId }, (item) => onDone(item.sessionId));
  return (
    <Stack>
      <Text size="sm">
        Les subventions sont ajoutées à l’ordre du jour&nbsp;: note de synthèse, projet de délibération, tableau des subventions et
        conseillers intéressés.
      </Text>
      <Radio.Group label="Séance" value={chosen} onChange={setChosen}>
        <Stack gap="xs" mt="xs">
          {sessions.map((each) => (
            <Radio
              key={each.id}
              value={each.id}
              label={`${formatDateLong(each.meetsOn)} à ${formatTime(each.meetsAt)}`}
              description={`${each.place}, ${plural(each.items, 'affaire', 'affaires')} à l’ordre du jour`}
            />
          ))}
        </Stack>
      </Radio.Group>
      <GrantsVotes votes={agenda.votes} split={agenda.split} onSplit={agenda.setSplit} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          Annuler
        </Button>
        <Button loading={agenda.isPending} onClick={agenda.add}>
          Inscrire à cette séance
        </Button>
      </Group>
    </Stack>
  );
}

function NoSession() {
  return (
    <Stack>
      <Text>Aucune séance n’est programmée. Programmez d’abord la prochaine séance du conseil, puis revenez inscrire les subventions.</Text>
      <Group justify="flex-end">
        <Button renderRoot={(props) => <Link {...props} to="/sessions" />}>Ouvrir les séances</Button>
      </Group>
    </Stack>
  );
}
