import { Skeleton, Stack } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { ErrorState } from '../../../components/ErrorState';
import { PageHeader } from '../../../components/PageHeader';
import { useCall } from '../../../lib/queries';
import type { ItemPart } from '../item-part';
import type { StepPanel } from '../step-panel';
import { SessionView } from '../components/SessionView';

/** What other features bring to the screen of a session. */
interface BroughtParts {
  readonly panels: readonly StepPanel[];
  readonly itemParts: readonly ItemPart[];
}

const route = getRouteApi('/sessions/$id');

/** One session of the council, step by step, from its convocation to what is published. */
export function SessionPage(brought: BroughtParts) {
  const { id } = route.useParams();
  const session = useCall('sessions.get', { id });
  const progress = useCall('sessions.progress', { id });
  if (session.error && !session.data) {
    return (
      <>
        <PageHeader
          title="Séance du conseil municipal"
          breadcrumb={[{ label: 'Conseil municipal', to: '/sessions' }, { label: 'Séance' }]}
        />
        <ErrorState error={session.error} onRetry={() => void session.refetch()} />
      </>
    );
  }
  if (!session.data || !progress.data) return <Loading />;
  return <SessionView key={id} session={session.data} progress={progress.data} {...brought} />;
}

function Loading() {
  return (
    <Stack aria-busy aria-label="Chargement de la séance">
      <Skeleton height={36} width="40%" />
      <Skeleton height={160} />
      <Skeleton height={240} />
    </Stack>
  );
}
