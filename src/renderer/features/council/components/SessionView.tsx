import { Stack } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { CouncilSession } from '#shared/features/council/model';
import type { ItemId } from '#shared/kernel/ids';
import { formatDateLong, formatTime } from '#shared/kernel/dates';
import { plural } from '#shared/kernel/french';
import { PageHeader } from '../../../components/PageHeader';
import { usePageShortcuts } from '../../../lib/page-shortcuts';
import { useCall } from '../../../lib/queries';
import { sessionKindLabels } from '../labels';
import type { StepKey } from '../steps';
import { stepOfMissing, stepsOf } from '../steps';
import { AgendaStep } from './AgendaStep';
import { ConcernsStep } from './ConcernsStep';
import { ConvocationStep } from './ConvocationStep';
import { DossierStep } from './DossierStep';
import { ItemDrawer } from './ItemDrawer';
import { StepCard } from './StepCard';
import { StepNav } from './StepNav';
import { goToStep } from './step-anchor';

/** The screen of one session once it is read: its four steps, all reachable, and the affair being edited beside them. */
export function SessionView({ session }: { session: CouncilSession }) {
  const navigate = useNavigate();
  const documents = useCall('documents.list', { sessionId: session.id });
  const [openedId, setOpenedId] = useState<ItemId | null>(null);
  usePageShortcuts({ back: () => void navigate({ to: '/sessions' }) });
  const opened = session.items.find(({ id }) => id === openedId);
  const mend = ({ itemId, place }: CouncilSession['missing'][number]) => {
    const step = stepOfMissing(place);
    if (itemId) setOpenedId(itemId);
    else if (step) goToStep(step);
    else void navigate({ to: '/administration', search: { tab: 'town' } });
  };
  const steps = stepsOf(session, documents.data?.length ?? 0);
  const content: Readonly<Record<StepKey, React.ReactNode>> = {
    convocation: <ConvocationStep session={session} />,
    agenda: <AgendaStep session={session} onOpen={setOpenedId} />,
    concerns: <ConcernsStep session={session} onOpen={setOpenedId} />,
    dossier: <DossierStep session={session} documents={documents} onMend={mend} />,
  };
  return (
    <>
      <PageHeader
        breadcrumb={[{ label: 'Conseil municipal', to: '/sessions' }, { label: 'Séance' }]}
        title={`Conseil municipal du ${formatDateLong(session.meetsOn)}`}
        description={`${sessionKindLabels[session.kind]} à ${formatTime(session.meetsAt)}, ${session.place}. ${councilOf(session)}`}
      />
      <StepNav steps={steps} />
      <Stack gap="md" mt="md">
        {steps.map((step) => (
          <StepCard key={step.key} step={step}>
            {content[step.key]}
          </StepCard>
        ))}
      </Stack>
      {opened && <ItemDrawer key={opened.id} session={session} item={opened} onClose={() => setOpenedId(null)} />}
    </>
  );
}

function councilOf({ inOffice, quorum }: CouncilSession): string {
  if (inOffice === 0) return 'Le tableau du conseil est vide\u00a0: saisissez les élus pour connaître le quorum.';
  return `${plural(inOffice, 'membre', 'membres')} en exercice, quorum de ${quorum} présents.`;
}
