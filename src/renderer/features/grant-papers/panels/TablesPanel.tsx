import { Button, Group, Stack, Text } from '@mantine/core';
import { IconFileText, IconTable } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { CampaignTableKind } from '#shared/features/grant-papers/contract';
import type { CampaignId } from '#shared/kernel/ids';
import { LegalNote } from '../../../components/LegalNote';
import { SectionCard } from '../../../components/SectionCard';
import { call } from '../../../lib/api';
import { useCall } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { tableWords } from '../labels';
import { useGrantTables } from '../use-grant-tables';

/** The papers of a campaign: each table in Word, kept with the documents, and as a workbook to go on with. */
export function TablesPanel({ campaignId }: { campaignId: CampaignId }) {
  const { issue, issueAnnex, save } = useGrantTables();
  const campaigns = useCall('campaigns.list', {});
  const legal = useCall('legal.list', {});
  const year = campaigns.data?.find(({ id }) => id === campaignId)?.year;
  const source = legal.data?.find(({ key }) => key === 'grant.budget-annex.article')?.source;
  return (
    <Stack gap="md">
      {CampaignTableKind.options.map((table) => (
        <TableCard
          key={table}
          {...tableWords[table]}
          writing={issue.isPending && issue.variables.table === table}
          onWord={() => issue.mutate({ campaignId, table })}
          onWorkbook={() => save.mutate(() => call('grantTables.workbook', { campaignId, table }))}
        />
      ))}
      {year !== undefined && (
        <TableCard
          title={`Annexe au budget ${year}`}
          text="A4 paysage : tous les concours de l’exercice, subventions votées et prestations en nature valorisées, organisme par organisme."
          writing={issueAnnex.isPending}
          onWord={() => issueAnnex.mutate({ year })}
          onWorkbook={() => save.mutate(() => call('grantTables.annexWorkbook', { year }))}
          note={
            <LegalNote
              tone="info"
              message="La liste des concours attribués aux associations, en argent et en nature, est annexée aux documents budgétaires."
              source={source}
            />
          }
        />
      )}
    </Stack>
  );
}

interface TableCardProps {
  readonly title: string;
  readonly text: string;
  readonly writing: boolean;
  readonly onWord: () => void;
  readonly onWorkbook: () => void;
  readonly note?: ReactNode;
}

function TableCard({ title, text, writing, onWord, onWorkbook, note }: TableCardProps) {
  const mayWrite = useMay('write');
  return (
    <SectionCard
      title={title}
      actions={
        <Group gap="xs">
          <Button variant="default" leftSection={<IconTable size={18} aria-hidden />} aria-label={`${title}, Excel`} onClick={onWorkbook}>
            Excel…
          </Button>
          {mayWrite && (
            <Button leftSection={<IconFileText size={18} aria-hidden />} aria-label={`${title}, Word`} loading={writing} onClick={onWord}>
              Word…
            </Button>
          )}
        </Group>
      }
    >
      <Stack gap="xs">
        <Text size="sm" c="dimmed">
          {text}
        </Text>
        {note}
      </Stack>
    </SectionCard>
  );
}
