import { Button, Grid, Skeleton, Stack } from '@mantine/core';
import { IconArrowMerge, IconEdit } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { PersonSheet } from '#shared/features/people/model';
import { ConflictNote } from '../../../components/ConflictNote';
import { ErrorState } from '../../../components/ErrorState';
import { PageHeader } from '../../../components/PageHeader';
import { StatusBadge } from '../../../components/StatusBadge';
import { personName } from '../../../lib/person';
import { useCall } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { ConcernsCard } from '../components/ConcernsCard';
import { ContactCard } from '../components/ContactCard';
import { EditPersonModal } from '../components/EditPersonModal';
import { MergePersonModal } from '../components/MergePersonModal';
import { MandatesCard } from '../components/MandatesCard';
import { SeatsCard } from '../components/SeatsCard';

const route = getRouteApi('/people/$id');
const BREADCRUMB = [{ label: 'Personnes', to: '/people' }, { label: 'Fiche' }];

/** All that the file says of somebody: who they are, what they lead, their seat on the council, and what it implies. */
export function PersonPage() {
  const { id } = route.useParams();
  const found = useCall('people.get', { id });
  if (found.error && !found.data) {
    return (
      <>
        <PageHeader title="Personne" breadcrumb={BREADCRUMB} />
        <ErrorState error={found.error} onRetry={() => void found.refetch()} />
      </>
    );
  }
  if (!found.data) {
    return (
      <>
        <PageHeader title="Personne" breadcrumb={BREADCRUMB} />
        <Skeleton height={240} radius="sm" aria-busy />
      </>
    );
  }
  return <OnePerson key={id} person={found.data} />;
}

function OnePerson({ person }: { person: PersonSheet }) {
  const [editing, setEditing] = useState(false);
  const [merging, setMerging] = useState(false);
  const mayWrite = useMay('write');
  const leads = person.mandates.some(({ endsOn, inTrash }) => endsOn === null && !inTrash);
  return (
    <>
      <PageHeader
        title={personName(person)}
        breadcrumb={BREADCRUMB}
        status={person.isCouncillor && <StatusBadge tone="info">Siège au conseil</StatusBadge>}
        description={person.note === '' ? undefined : person.note}
        actions={
          mayWrite && (
            <>
              <Button variant="default" leftSection={<IconArrowMerge size={18} aria-hidden />} onClick={() => setMerging(true)}>
                Fusionner avec…
              </Button>
              <Button leftSection={<IconEdit size={18} aria-hidden />} onClick={() => setEditing(true)}>
                Modifier
              </Button>
            </>
          )
        }
      />
      <Stack gap="md">
        {person.isCouncillor && leads && <ConflictNote message={CONFLICT} />}
        <Grid gap="md">
          <Grid.Col span={{ base: 12, md: 7 }}>
            <Stack gap="md">
              <MandatesCard mandates={person.mandates} />
              {person.isCouncillor && <ConcernsCard concerns={person.concerns} />}
            </Stack>
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 5 }}>
            <Stack gap="md">
              <ContactCard person={person} />
              {person.seats.length > 0 && <SeatsCard seats={person.seats} />}
            </Stack>
          </Grid.Col>
        </Grid>
      </Stack>
      {editing && <EditPersonModal person={person} onClose={() => setEditing(false)} />}
      {merging && <MergePersonModal id={person.id} onClose={() => setMerging(false)} />}
    </>
  );
}

const CONFLICT =
  'Cette personne siège au conseil municipal et dirige une association\u00a0: intéressée aux affaires qui la concernent, elle ne prend part ni au débat ni au vote.';
