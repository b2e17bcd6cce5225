import { Button, Skeleton, Stack } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { CouncilSession } from '#shared/features/council/model';
import type { Sitting } from '#shared/features/sitting/model';
import { plural } from '#shared/kernel/french';
import type { SessionId } from '#shared/kernel/ids';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorState } from '../../../components/ErrorState';
import { LegalNote } from '../../../components/LegalNote';
import { SectionCard } from '../../../components/SectionCard';
import { useCall } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { ChairForm } from '../components/ChairForm';
import { Movements } from '../components/Movements';
import { QuorumStrip } from '../components/QuorumStrip';
import { ReconveneModal } from '../components/ReconveneModal';
import { RollCall } from '../components/RollCall';
import { Warnings } from '../components/Warnings';
import { useLaw } from '../../../lib/use-law';
import { useSittingEdits } from '../use-sitting-edits';

/** The roll call of a session: who is there, who votes for whom, who comes and leaves, and the quorum as it goes. */
export function PresencePanel({ session }: { readonly session: CouncilSession }) {
  const sitting = useCall('sittings.get', { id: session.id });
  if (sitting.error && !sitting.data) return <ErrorState error={sitting.error} onRetry={() => void sitting.refetch()} />;
  if (!sitting.data) return <Skeleton height={320} radius="sm" />;
  if (sitting.data.members.length === 0) return <NoCouncil />;
  return <Presence session={session} sitting={sitting.data} />;
}

function NoCouncil() {
  return (
    <EmptyState
      icon={IconUsers}
      title="Le tableau du conseil est vide"
      text="L’appel suit l’ordre du tableau. Saisissez d’abord les membres du conseil en exercice à la date de la séance."
      actions={<Button renderRoot={(props) => <Link {...props} to="/councillors" />}>Saisir les élus</Button>}
    />
  );
}

function Presence({ session, sitting }: { readonly session: CouncilSession; readonly sitting: Sitting }) {
  const mayWrite = useMay('write');
  const edits = useSittingEdits(sitting);
  const writer = mayWrite ? edits : null;
  const count = (wanted: string) => sitting.attendance.filter(({ status }) => status === wanted).length;
  const proxies = sitting.proxies.filter(({ fromItemId }) => fromItemId === null).length;
  return (
    <Stack gap="md">
      <QuorumStrip
        present={sitting.present}
        quorum={sitting.quorum}
        reached={sitting.attendance.length === 0 ? null : sitting.present >= sitting.quorum}
        needsQuorum={sitting.needsQuorum}
        figures={[
          ['En exercice', sitting.inOffice],
          ['Excusés', count('excused')],
          ['Absents', count('absent')],
          ['Pouvoirs', proxies],
          ['Sans réponse', sitting.members.length - sitting.attendance.length],
        ]}
      />
      {sitting.lacksQuorum && <LackOfQuorum session={session} sitting={sitting} mayWrite={mayWrite} />}
      <Warnings warnings={sitting.warnings} />
      <RollCall sitting={sitting} edits={writer} />
      <SectionCard title="Arrivées et départs en cours de séance">
        <Movements session={session} sitting={sitting} edits={writer} />
      </SectionCard>
      <SectionCard title="Présidence, secrétaires et heures">
        <ChairForm sitting={sitting} readOnly={!mayWrite} />
      </SectionCard>
    </Stack>
  );
}

function LackOfQuorum({ session, sitting, mayWrite }: { session: CouncilSession; sitting: Sitting; mayWrite: boolean }) {
  const [opened, setOpened] = useState(false);
  const law = useLaw(session.meetsOn);
  const { nextSessionId, quorum, present } = sitting;
  const message = `Le quorum n’est pas atteint\u00a0: ${plural(present, 'présent', 'présents')} pour ${quorum} nécessaires, pouvoirs non comptés. Le conseil ne peut pas délibérer.`;
  return (
    <>
      <LegalNote
        tone="bad"
        message={message}
        source={law?.('council.quorum.article').source}
        action={
          nextSessionId === null ? (
            mayWrite && (
              <Button size="xs" onClick={() => setOpened(true)}>
                Convoquer à nouveau…
              </Button>
            )
          ) : (
            <NextSession id={nextSessionId} />
          )
        }
      />
      {opened && <ReconveneModal session={session} onClose={() => setOpened(false)} />}
    </>
  );
}

function NextSession({ id }: { readonly id: SessionId }) {
  return (
    <Button size="xs" variant="default" renderRoot={(props) => <Link {...props} to="/sessions/$id" params={{ id }} search={{}} />}>
      Voir la nouvelle séance
    </Button>
  );
}
