import { Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { CampaignId } from '#shared/kernel/ids';
import { ChartCard } from '../../../components/ChartCard';
import { DataTable } from '../../../components/DataTable';
import { ErrorState } from '../../../components/ErrorState';
import { call } from '../../../lib/api';
import { showFailure } from '../../../lib/notices';
import { useCall } from '../../../lib/queries';
import { DomainChart, RateChart, YearsChart } from '../components/FigureCharts';
import { domainColumns, yearColumns } from '../components/figure-columns';
import { rateBars } from '../figures';

const YEARS = 10;

/** A campaign in figures: by domain, beside the other years, and how many requests were granted. Each chart reads as a table. */
export function AnalysisPanel({ campaignId }: { campaignId: CampaignId }) {
  const domains = useCall('grantFigures.byDomain', { campaignId });
  const years = useCall('grantFigures.byYear', { years: YEARS });
  const failed = domains.isError ? domains : years;
  if (failed.isError) return <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!domains.data || !years.data) return <Skeleton height={420} aria-busy />;
  if (domains.data.length === 0) {
    return <Text p="md">Les chiffres de la campagne se dessineront ici dès la première demande.</Text>;
  }
  return (
    <Stack gap="md">
      <Group justify="flex-end" className="dp-no-print">
        <Button
          variant="default"
          leftSection={<IconPrinter size={18} aria-hidden />}
          onClick={() => void call('shell.print', {}).catch(showFailure)}
        >
          Imprimer
        </Button>
      </Group>
      <ChartCard
        title="Demandé et voté par domaine"
        chart={<DomainChart figures={domains.data} />}
        table={
          <DataTable
            label="Chiffres par domaine"
            rows={domains.data}
            columns={domainColumns(domains.data)}
            rowKey={({ domain }) => domain}
            empty={null}
          />
        }
      />
      <ChartCard
        title="Évolution d’année en année"
        chart={<YearsChart figures={years.data} />}
        table={<YearsTable label="Chiffres par exercice" figures={years.data} />}
      />
      <ChartCard
        title="Demandes accordées"
        chart={
          rateBars(years.data).length === 0 ? (
            <Text c="dimmed">Aucun vote n’est encore enregistré.</Text>
          ) : (
            <RateChart figures={years.data} />
          )
        }
        table={<YearsTable label="Demandes accordées par exercice" figures={years.data} />}
      />
    </Stack>
  );
}

function YearsTable({ label, figures }: { label: string; figures: Parameters<typeof yearColumns>[0] }) {
  return <DataTable label={label} rows={figures} columns={yearColumns(figures)} rowKey={({ year }) => String(year)} empty={null} />;
}
