import { Skeleton, Stack } from '@mantine/core';
import type { CouncilSession } from '#shared/features/council/model';
import { ErrorState } from '../../../components/ErrorState';
import { useCall } from '../../../lib/queries';
import { HandOvers } from '../components/HandOvers';
import { MilestonesTable } from '../components/MilestonesTable';
import { SignedFiles } from '../components/SignedFiles';

/** What follows a session: days recorded, signed PDFs kept, folders handed over. */
export function PublicationPanel({ session }: { readonly session: CouncilSession }) {
  const publication = useCall('councilPublication.get', { sessionId: session.id });
  if (publication.error && !publication.data) {
    return <ErrorState error={publication.error} onRetry={() => void publication.refetch()} />;
  }
  if (!publication.data) return <Skeleton height={240} radius="sm" />;
  return (
    <Stack gap="lg">
      <MilestonesTable publication={publication.data} />
      <SignedFiles publication={publication.data} />
      <HandOvers sessionId={session.id} />
    </Stack>
  );
}
