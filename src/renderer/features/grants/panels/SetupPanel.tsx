import { Skeleton } from '@mantine/core';
import { ErrorState } from '../../../components/ErrorState';
import { useCall } from '../../../lib/queries';
import { SetupForm } from '../components/SetupForm';
import type { CampaignPanelProps } from '../tabs';

/** How a campaign shares its money, marks its requests and what it asks of associations. */
export function SetupPanel({ campaignId }: CampaignPanelProps) {
  const setup = useCall('campaigns.setup', { id: campaignId });
  if (setup.error && !setup.data) return <ErrorState error={setup.error} onRetry={() => void setup.refetch()} />;
  if (!setup.data) return <Skeleton height={320} aria-busy />;
  return <SetupForm key={setup.data.version} setup={setup.data} />;
}
