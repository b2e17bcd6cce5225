import { Skeleton, Stack } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { ErrorState } from '../../../components/ErrorState';
import { PageHeader } from '../../../components/PageHeader';
import { useCall } from '../../../lib/queries';
import { CampaignView } from '../components/CampaignView';
import type { CampaignTab } from '../tabs';

const route = getRouteApi('/campaigns/$id');

/** One campaign: its envelope, what the law says, and the table of its requests. */
export function CampaignPage({ tabs }: { tabs: readonly CampaignTab[] }) {
  const { id } = route.useParams();
  const table = useCall('campaigns.table', { id });
  if (table.error && !table.data) {
    return (
      <>
        <PageHeader title="Campagne de subventions" breadcrumb={[{ label: 'Subventions', to: '/campaigns' }, { label: 'Campagne' }]} />
        <ErrorState error={table.error} onRetry={() => void table.refetch()} />
      </>
    );
  }
  if (!table.data) return <Loading />;
  return <CampaignView key={id} {...table.data} tabs={tabs} />;
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
