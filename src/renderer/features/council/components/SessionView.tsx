import { Skeleton, Stack } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Suspense, useState } from 'react';
import type { CouncilSession } from '#shared/features/council/model';
import type { SessionProgress } from '#shared/features/council/progress';
import type { ItemId } from '#shared/kernel/ids';
import { formatDateLong, formatTime } from '#shared/kernel/dates';
import { plural } from '#shared/kernel/french';
import { PageHeader } from '../../../components/PageHeader';
import { SectionCard } from '../../../components/SectionCard';
import { usePageShortcuts } from '../../../lib/page-shortcuts';
import { useCall } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { today } from '../../../lib/today';
import { isOfDossier } from '../issued';
import { sessionKindLabels } from '../labels';
import type { ItemPart } from '../item-part';
import type { StepPanel } from '../step-panel';
import type { StepKey } from '../steps';
import { nextStep, stepOfMissing, stepsOf } from '../steps';
import { AgendaStep } from './AgendaStep';
import { ConcernsStep } from './ConcernsStep';
import { ConvocationStep } from './ConvocationStep';
import { DossierStep } from './DossierStep';
import { ItemDrawer } from './ItemDrawer';
import { ReturnDocument } from './ReturnDocument';
import { StepCard } from './StepCard';
import { StepNav } from './StepNav';

interface SessionViewProps {
  readonly session: CouncilSession;
  readonly progress: SessionProgress;
  readonly panels: readonly StepPanel[];
  readonly itemParts: readonly ItemPart[];
}

const route = getRouteApi('/sessions/$id');

/** The screen of one session once it is read: its steps, all reachable, one shown; the affair being edited lies beside it. */
export function SessionView({ session, progress, panels, itemParts }: SessionViewProps) {
  const navigate = useNavigate();
  const move = route.useNavigate();
  const { step: asked } = route.useSearch();
  const documents = useCall('documents.list', { sessionId: session.id });
  const [{ openedId, dropped }, setOpened] = useState<Opened>(CLOSED);
  const setOpenedId = (id: ItemId) => setOpened({ openedId: id, dropped: [] });
  usePageShortcuts({ back: () => void navigate({ to: '/sessions' }) });
  const steps = stepsOf({ session, documents: documents.data?.filter(isOfDossier).length ?? 0, progress });
  // The step one lands on stays while it is worked on: finishing it does not turn the page.
  const [landed] = useState(() => nextStep(steps, session, today()));
  const shown = steps.find(({ key }) => key === (asked ?? landed)) ?? steps[0];
  const show = (step: StepKey) => void move({ search: { step } });
  const mend = ({ itemId, place }: CouncilSession['missing'][number]) => {
    const step = stepOfMissing(place);
    if (itemId) setOpenedId(itemId);
    else if (step) show(step);
    else void navigate({ to: '/administration', search: { tab: 'town' } });
  };
  const mayWrite = useMay('write');
  const opened = session.items.find(({ id }) => id === openedId);
  const own: Partial<Readonly<Record<StepKey, ReactNode>>> = {
    convocation: <ConvocationStep session={session} />,
    agenda: <AgendaStep session={session} onOpen={setOpenedId} onFiles={(id, files) => setOpened({ openedId: id, dropped: files })} />,
    dossier: <DossierStep session={session} documents={documents} onMend={mend} />,
  };
  if (!shown) return null;
  const brought = panels.filter(({ key }) => key === shown.key);
  return (
    <>
      <PageHeader
        breadcrumb={[{ label: 'Conseil municipal', to: '/sessions' }, { label: 'Séance' }]}
        title={`Conseil municipal du ${formatDateLong(session.meetsOn)}`}
        description={`${sessionKindLabels[session.kind]} à ${formatTime(session.meetsAt)}, ${session.place}. ${councilOf(session)}`}
      />
      <StepNav steps={steps} shown={shown.key} onShow={show} />
      <Stack gap="md" mt="md">
        <StepCard key={shown.key} step={shown}>
          {own[shown.key]}
          {brought.map(({ Panel }, index) => (
            <Suspense key={index} fallback={<Skeleton height={240} radius="sm" />}>
              <Panel session={session} />
            </Suspense>
          ))}
        </StepCard>
        {mayWrite && WITH_DOCUMENTS.has(shown.key) && (documents.data?.length ?? 0) > 0 && <ReturnDocument sessionId={session.id} />}
        {shown.key === 'agenda' && (
          <SectionCard title="Conseillers intéressés">
            <ConcernsStep session={session} onOpen={setOpenedId} />
          </SectionCard>
        )}
      </Stack>
      {opened && (
        <ItemDrawer key={opened.id} session={session} item={opened} parts={itemParts} dropped={dropped} onClose={() => setOpened(CLOSED)} />
      )}
    </>
  );
}

/** The affair that is open, with the files that were dropped on it. */
interface Opened {
  readonly openedId: ItemId | null;
  readonly dropped: readonly File[];
}

const CLOSED: Opened = { openedId: null, dropped: [] };

/** The steps whose documents may come back from Word. */
const WITH_DOCUMENTS: ReadonlySet<StepKey> = new Set(['dossier', 'deliberations', 'minutes']);

function councilOf({ inOffice, quorum }: CouncilSession): string {
  if (inOffice === 0) return 'Le tableau du conseil est vide\u00a0: saisissez les élus pour connaître le quorum.';
  return `${plural(inOffice, 'membre', 'membres')} en exercice, quorum de ${quorum} présents.`;
}
