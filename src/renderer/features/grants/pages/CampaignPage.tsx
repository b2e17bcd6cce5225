import { Skeleton, Stack } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { CampaignId } from '#shared/kernel/ids';
import { ErrorState } from '../../../components/ErrorState';
import { useCall } from '../../../lib/queries';
import { CampaignView } from '../components/CampaignView';

const route = getRouteApi('/campaigns/$id');

/** One campaign: its envelope, what the law says, and the table of its requests. */
export function CampaignPage() {
  const id = CampaignId.parse(route.useParams().id);
  const table = useCall('campaigns.table', { id });
  if (table.isError) return <ErrorState error={table.error} onRetry={() => void table.refetch()} />;
  if (!table.data) return <Loading />;
  return <CampaignView key={id} {...table.data} />;
}

function Loading() {
  return (
    <Stack aria-busy aria-label="Chargement de la campagne">
      <Skeleton height={36} width="40%" />
      <Skeleton height={90} />
      <Skeleton height={360} />
    </Stack>
  );
}
