import { Button, Grid, Skeleton, Stack } from '@mantine/core';
import { IconArrowsExchange, IconDoorExit, IconEdit } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { CouncillorFile } from '#shared/features/assembly/file';
import { CouncillorId } from '#shared/kernel/ids';
import { DateText } from '../../../components/DateText';
import { ErrorState } from '../../../components/ErrorState';
import { LegalNote } from '../../../components/LegalNote';
import { PageHeader } from '../../../components/PageHeader';
import { StatusBadge } from '../../../components/StatusBadge';
import { useCall } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { AttendanceCard } from '../components/AttendanceCard';
import { CouncillorModal } from '../components/CouncillorModal';
import { DelegationsCard } from '../components/DelegationsCard';
import { EndCard } from '../components/EndCard';
import { EndModal } from '../components/EndModal';
import { FunctionModal } from '../components/FunctionModal';
import { FunctionsCard } from '../components/FunctionsCard';
import { InterestsCard } from '../components/InterestsCard';
import { MandateCard } from '../components/MandateCard';
import { SendingCard } from '../components/SendingCard';
import { SittingCommitteesCard } from '../components/SittingCommitteesCard';
import { councillorInputOf, inOfficeOn } from '../councillor-input';
import { functionOf, nameOf } from '../labels';
import { today } from '../../../lib/today';

const route = getRouteApi('/councillors/$id');
const BREADCRUMB = [{ label: 'Élus', to: '/councillors' }, { label: 'Fiche' }];

/** All that the file says of a seat on the council: mandate, delegations, committees, interests, sessions. */
export function CouncillorFilePage() {
  const { id } = route.useParams();
  const known = CouncillorId.safeParse(id);
  if (!known.success) return <PageHeader title="Élu inconnu" breadcrumb={BREADCRUMB} />;
  return <Asked key={id} id={known.data} />;
}

function Asked({ id }: { readonly id: CouncillorId }) {
  const file = useCall('assembly.file', { id });
  if (file.data) return <OneFile file={file.data} />;
  return (
    <>
      <PageHeader title="Élu" breadcrumb={BREADCRUMB} />
      {file.error ? <ErrorState error={file.error} onRetry={() => void file.refetch()} /> : <Skeleton height={240} radius="sm" aria-busy />}
    </>
  );
}

function OneFile({ file }: { readonly file: CouncillorFile }) {
  const { councillor, end, delegations, committees, sessions, warnings } = file;
  const [doing, setDoing] = useState<'edit' | 'end' | 'function' | null>(null);
  const mayWrite = useMay('write');
  const mayEnd = useMay('validate');
  const sits = inOfficeOn([councillor], today()).length > 0;
  return (
    <>
      <PageHeader
        title={nameOf(councillor)}
        breadcrumb={BREADCRUMB}
        status={sits ? <StatusBadge tone="good">En exercice</StatusBadge> : <Ended endsOn={councillor.endsOn} />}
        description={functionOf(councillor)}
        actions={
          <>
            {mayEnd && councillor.endsOn === null && (
              <Button variant="default" leftSection={<IconArrowsExchange size={18} aria-hidden />} onClick={() => setDoing('function')}>
                Changer de fonction…
              </Button>
            )}
            {mayEnd && councillor.endsOn === null && (
              <Button variant="default" leftSection={<IconDoorExit size={18} aria-hidden />} onClick={() => setDoing('end')}>
                Fin de mandat…
              </Button>
            )}
            {mayWrite && (
              <Button leftSection={<IconEdit size={18} aria-hidden />} onClick={() => setDoing('edit')}>
                Modifier
              </Button>
            )}
          </>
        }
      />
      <Stack gap="md">
        {warnings.map(({ message, source }) => (
          <LegalNote key={message} tone="warning" message={message} source={source} />
        ))}
        {end && <EndCard end={end} mayUndo={mayEnd} />}
        <Grid gap="md">
          <Grid.Col span={{ base: 12, md: 7 }}>
            <Stack gap="md">
              <InterestsCard councillor={councillor} />
              <AttendanceCard sessions={sessions} />
            </Stack>
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 5 }}>
            <Stack gap="md">
              <MandateCard file={file} />
              <FunctionsCard person={councillor.person} functions={file.functions} mayUndo={mayEnd} />
              <SendingCard councillor={councillor} />
              <DelegationsCard
                councillorId={councillor.id}
                undated={delegations.length === 0 ? councillor.delegation : ''}
                delegations={delegations}
              />
              <SittingCommitteesCard committees={committees} />
            </Stack>
          </Grid.Col>
        </Grid>
      </Stack>
      {doing === 'edit' && (
        <CouncillorModal councillor={councillor} initial={councillorInputOf(councillor)} onClose={() => setDoing(null)} />
      )}
      {doing === 'function' && <FunctionModal councillor={councillor} onClose={() => setDoing(null)} />}
      {doing === 'end' && <EndModal councillor={councillor} onClose={() => setDoing(null)} />}
    </>
  );
}

function Ended({ endsOn }: { readonly endsOn: CouncillorFile['councillor']['endsOn'] }) {
  return (
    <StatusBadge tone="neutral">
      {endsOn === null ? (
        'Pas encore en exercice'
      ) : (
        <>
          Mandat terminé le <DateText value={endsOn} />
        </>
      )}
    </StatusBadge>
  );
}
