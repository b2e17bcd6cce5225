import { groupThousands } from '#shared/kernel/french';
import { Stack, Tabs } from '@mantine/core';
import type { ImportReport } from '#shared/features/imports/model';
import { LegalNote } from '../../../components/LegalNote';
import { ActionTable } from './ActionTable';
import { IssueTable } from './IssueTable';
import { ReportCounts } from './ReportCounts';

/** Step 3: what the import would do, line by line. Nothing is written yet. */
export function CheckStep({ report }: { report: ImportReport }) {
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
      <LegalNote
        tone="info"
        message={
          writes === 0
            ? 'Il n’y a rien à enregistrer\u00a0: revenez aux colonnes, ou choisissez un autre fichier.'
            : 'Rien n’est encore enregistré. Voici ce que ferait l’import.'
        }
      />
      <Tabs defaultValue={issueCount > 0 ? 'issues' : 'actions'} keepMounted={false}>
        <Tabs.List mb="sm">
          <Tabs.Tab value="issues">Anomalies ({groupThousands(issueCount)})</Tabs.Tab>
          <Tabs.Tab value="actions">Ce qui sera fait</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="issues">
          <IssueTable report={report} />
        </Tabs.Panel>
        <Tabs.Panel value="actions">
          <ActionTable report={report} />
        </Tabs.Panel>
      </Tabs>
    </Stack>
  );
}
