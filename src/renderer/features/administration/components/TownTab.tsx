import { Skeleton } from '@mantine/core';
import { ErrorState } from '../../../components/ErrorState';
import { useCall } from '../../../lib/queries';
import { TownForm } from './TownForm';

/** The town as its documents name it. */
export function TownTab() {
  const town = useCall('town.get', {});
  if (town.error) return <ErrorState error={town.error} onRetry={() => void town.refetch()} />;
  if (!town.data) return <Skeleton height={420} />;
  return <TownForm town={town.data} />;
}
