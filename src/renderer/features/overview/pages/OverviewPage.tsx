import { Grid, Skeleton, Stack } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import type { ConcernKind, Overview } from '#shared/features/overview/contract';
import { plural } from '#shared/kernel/french';
import { ErrorState } from '../../../components/ErrorState';
import { PageHeader } from '../../../components/PageHeader';
import { useCall } from '../../../lib/queries';
import { ConcernList } from '../components/ConcernList';
import { ConcernsCard } from '../components/ConcernsCard';
import { SharesCard, SupportCard } from '../components/SharesCard';
import { useConcernLines } from '../use-concern-lines';

const route = getRouteApi('/overview');

/** The area at a glance: what is to be looked at, then the figures by domain and by neighbourhood. */
export function OverviewPage() {
  const overview = useCall('overview.get', {});
  return (
    <>
      <PageHeader
        title="Vue d’ensemble"
        description={overview.data ? plural(overview.data.associations, 'association active', 'associations actives') : <>&nbsp;</>}
      />
      {overview.error && <ErrorState error={overview.error} onRetry={() => void overview.refetch()} />}
      {overview.isPending && <Skeleton height={240} radius="sm" aria-hidden />}
      {overview.data && <Content overview={overview.data} />}
    </>
  );
}

function Content({ overview }: { overview: Overview }) {
  const { list } = route.useSearch();
  const navigate = route.useNavigate();
  const { byDomain, byNeighbourhood, year } = overview;
  const open = (kind: ConcernKind | undefined) => void navigate({ to: '/overview', search: { list: kind }, replace: true });
  const follow = (kind: ConcernKind) => {
    if (kind === 'flagged') void navigate({ to: '/associations', search: { flagged: true } });
    else open(kind === list ? undefined : kind);
  };
  const lines = useConcernLines(overview, follow);
  return (
    <Stack gap="md">
      <ConcernsCard lines={lines} opened={list} />
      {list && <ConcernList key={list} kind={list} onClose={() => open(undefined)} />}
      <Grid gap="md">
        <Grid.Col span={{ base: 12, md: 6 }}>
          <SharesCard title="Associations par domaine" of="Domaine" none="Sans domaine" shares={byDomain} year={year} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 6 }}>
          <SharesCard title="Associations par quartier" of="Quartier" none="Hors quartier" shares={byNeighbourhood} year={year} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 6 }}>
          <SupportCard title={`Soutien de ${year} par domaine`} of="Domaine" none="Sans domaine" shares={byDomain} year={year} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 6 }}>
          <SupportCard title={`Soutien de ${year} par quartier`} of="Quartier" none="Hors quartier" shares={byNeighbourhood} year={year} />
        </Grid.Col>
      </Grid>
    </Stack>
  );
}
