import { Button, Group, Menu, SimpleGrid, Skeleton, Stack, Text } from '@mantine/core';
import { IconPlus, IconScale } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Campaign, GrantRow } from '#shared/features/grants/model';
import { isLive } from '#shared/features/grants/states';
import type { Scenario } from '#shared/features/grants/simulator';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorState } from '../../../components/ErrorState';
import { useCall, useCommand } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { ScenarioCard } from '../components/ScenarioCard';
import { ScenarioTable } from '../components/ScenarioTable';
import { PRESETS, simulateAll } from '../scenarios';
import type { CampaignPanelProps } from '../tabs';

/** Ways of sharing the money, side by side against the envelope, each applied in one gesture. */
export function SimulatorPanel({ campaignId }: CampaignPanelProps) {
  const table = useCall('campaigns.table', { id: campaignId });
  const scenarios = useCall('scenarios.list', { campaignId });
  const error = table.error ?? scenarios.error;
  if (error && !(table.data && scenarios.data)) return <ErrorState error={error} onRetry={() => void scenarios.refetch()} />;
  if (!table.data || !scenarios.data) return <Skeleton height={320} aria-busy />;
  return <Simulator campaign={table.data.campaign} rows={table.data.rows} scenarios={scenarios.data} />;
}

interface SimulatorProps {
  readonly campaign: Campaign;
  readonly rows: readonly GrantRow[];
  readonly scenarios: readonly Scenario[];
}

function Simulator({ campaign, rows, scenarios }: SimulatorProps) {
  const mayWrite = useMay('write');
  const living = useMemo(() => rows.filter(isLive), [rows]);
  const simulated = useMemo(() => simulateAll(scenarios, living, campaign.envelope), [scenarios, living, campaign.envelope]);
  const add = mayWrite && <AddScenario campaignId={campaign.id} />;
  if (scenarios.length === 0) {
    return (
      <EmptyState
        icon={IconScale}
        title="Aucun scénario"
        text="Un scénario calcule un montant pour chaque demande d’après quelques règles. Comparez-en plusieurs avant la commission, puis appliquez le bon d’un geste."
        actions={add}
      />
    );
  }
  const domains = [...new Set(living.map(({ domain }) => domain).filter(Boolean))].sort((a, b) => a.localeCompare(b, 'fr'));
  return (
    <Stack gap="md">
      <Group justify="space-between">
        <Text size="sm" c="dimmed">
          Aucun montant n’est changé tant qu’un scénario n’est pas appliqué.
        </Text>
        {add}
      </Group>
      <SimpleGrid cols={{ base: 1, md: 2, xl: 3 }} spacing="md">
        {simulated.map((each) => (
          <ScenarioCard key={each.scenario.id} simulated={each} rows={living} campaign={campaign} domains={domains} editable={mayWrite} />
        ))}
      </SimpleGrid>
      <ScenarioTable rows={living} simulated={simulated} />
    </Stack>
  );
}

function AddScenario({ campaignId }: CampaignPanelProps) {
  const save = useCommand('scenarios.save');
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button leftSection={<IconPlus size={18} aria-hidden />} loading={save.isPending}>
          Ajouter un scénario
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {PRESETS.map((values) => (
          <Menu.Item key={values.name} onClick={() => save.mutate({ id: null, campaignId, values })}>
            {values.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
