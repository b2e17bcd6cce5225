import { Anchor, Grid, Skeleton, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Dashboard } from '#shared/features/dashboard/contract';
import { formatDateLong } from '#shared/kernel/dates';
import { plural } from '#shared/kernel/french';
import { ErrorState } from '../../../components/ErrorState';
import { PageHeader } from '../../../components/PageHeader';
import { SectionCard } from '../../../components/SectionCard';
import { useCall } from '../../../lib/queries';
import { CampaignCard } from '../components/CampaignCard';
import { DomainsCard } from '../components/DomainsCard';
import { FirstSteps } from '../components/FirstSteps';
import { NextSessionCard } from '../components/NextSessionCard';
import { WorkList } from '../components/WorkList';

/** The work list first, the key figures beside it. */
export function DashboardPage() {
  const dashboard = useCall('dashboard.get', {});
  return (
    <>
      <PageHeader title="Tableau de bord" description={dashboard.data ? formatDateLong(dashboard.data.today) : <>&nbsp;</>} />
      {dashboard.error && <ErrorState error={dashboard.error} onRetry={() => void dashboard.refetch()} />}
      {dashboard.isPending && <Skeleton height={240} radius="sm" aria-hidden />}
      {dashboard.data && <Content dashboard={dashboard.data} />}
    </>
  );
}

function Content({ dashboard }: { dashboard: Dashboard }) {
  const { work, associations, campaign, nextSession, today } = dashboard;
  if (associations === 0 && !campaign && !nextSession) {
    return (
      <Stack gap="md">
        <FirstSteps />
        {work.length > 0 && <WorkList work={work} />}
      </Stack>
    );
  }
  return (
    <Grid gap="md">
      <Grid.Col span={{ base: 12, md: 8 }}>
        <Stack gap="md">
          <WorkList work={work} />
          {campaign && <DomainsCard campaign={campaign} />}
        </Stack>
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 4 }}>
        <Stack gap="md">
          <NextSessionCard session={nextSession} today={today} />
          {campaign && <CampaignCard campaign={campaign} />}
          <RegisterCard associations={associations} />
        </Stack>
      </Grid.Col>
    </Grid>
  );
}

function RegisterCard({ associations }: { associations: number }) {
  return (
    <SectionCard title="Registre">
      <Text>{plural(associations, 'association', 'associations')}</Text>
      <Anchor renderRoot={(props) => <Link {...props} to="/associations" />}>Ouvrir le registre</Anchor>
    </SectionCard>
  );
}
