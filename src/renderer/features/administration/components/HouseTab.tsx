import { Skeleton, Stack } from '@mantine/core';
import { ErrorState } from '../../../components/ErrorState';
import { useCall } from '../../../lib/queries';
import { HouseForm } from './HouseForm';
import { HouseLetterheadCard } from './HouseLetterheadCard';
import { SentencesCard } from './SentencesCard';
import { HouseLogoCard } from './HouseLogoCard';

/** How the documents of the town look: « Charte des documents ». */
export function HouseTab() {
  const house = useCall('houseStyle.get', {});
  const town = useCall('town.get', {});
  const error = house.error ?? town.error;
  if (error) return <ErrorState error={error} onRetry={() => void Promise.all([house.refetch(), town.refetch()])} />;
  if (!house.data || !town.data) return <Skeleton height={420} />;
  return (
    <Stack gap="md">
      <HouseLetterheadCard letterhead={house.data.letterhead} />
      {house.data.letterhead?.report.used !== true && <HouseLogoCard logo={house.data.logo} />}
      <HouseForm
        key={JSON.stringify(house.data.settings)}
        settings={house.data.settings}
        logo={house.data.logo}
        onPaper={house.data.letterhead?.report.used === true}
        town={town.data}
      />
      <SentencesCard />
    </Stack>
  );
}
