import { Button, Group, Stack, Tabs, Text } from '@mantine/core';
import type { ImportReport } from '#shared/features/imports/model';
import { plural } from '#shared/kernel/french';
import { LegalNote } from '../../../components/LegalNote';
import { formatCount } from '../../../lib/format';
import type { ImportWizard } from '../use-import-wizard';
import { ActionTable } from './ActionTable';
import { IssueTable } from './IssueTable';
import { ReportCounts } from './ReportCounts';

/** Step 3: what the import would do, line by line. Nothing is written yet. */
export function CheckStep({ wizard, report }: { wizard: ImportWizard; report: ImportReport }) {
  const { create, update, unchanged, reject, issueCount } = report;
  const writes = create + update;
  return (
    <Stack gap="md">
      <ReportCounts
        counts={[
          ['À créer', create],
          ['À compléter', update],
          ['Rien à changer', unchanged],
          ['Laissées de côté', reject],
        ]}
      />
      {writes === 0 && (
        <LegalNote tone="info" message="Il n’y a rien à enregistrer&nbsp;: revenez aux colonnes, ou choisissez un autre fichier." />
      )}
      <Tabs defaultValue={issueCount > 0 ? 'issues' : 'actions'} keepMounted={false}>
        <Tabs.List mb="sm">
          <Tabs.Tab value="issues">Anomalies ({formatCount(issueCount)})</Tabs.Tab>
          <Tabs.Tab value="actions">Ce qui sera fait</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="issues">
          <IssueTable report={report} />
        </Tabs.Panel>
        <Tabs.Panel value="actions">
          <ActionTable report={report} />
        </Tabs.Panel>
      </Tabs>
      <Group justify="space-between">
        <Button variant="default" onClick={() => wizard.goTo('columns')}>
          Revenir aux colonnes
        </Button>
        <Group gap="md">
          <Text size="sm" c="dimmed">
            Rien n’est encore enregistré.
          </Text>
          <Button disabled={writes === 0} onClick={wizard.run}>
            Importer {plural(writes, 'association', 'associations')}
          </Button>
        </Group>
      </Group>
    </Stack>
  );
}
