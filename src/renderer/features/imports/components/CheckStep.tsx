import { Stack, Tabs } from '@mantine/core';
import { groupThousands } from '#shared/kernel/french';
import { LegalNote } from '../../../components/LegalNote';
import type { CallOutput } from '../../../lib/api';
import type { Comparison } from '../use-comparison';
import { writesOf } from '../use-comparison';
import type { ImportWizard } from '../use-import-wizard';
import { ComparisonPanel } from './ComparisonPanel';
import { IssueTable } from './IssueTable';
import { ReportCounts } from './ReportCounts';

interface CheckStepProps {
  readonly wizard: ImportWizard;
  readonly comparison: Comparison;
  readonly report: CallOutput<'imports.plan'>;
}

/** Step 3: what the import would do, line by line and cell by cell. Nothing is written yet. */
export function CheckStep({ wizard, comparison, report }: CheckStepProps) {
  const counts = comparison.answer?.counts ?? report;
  const toDecide = report.decide > 0;
  return (
    <Stack gap="md">
      <ReportCounts
        counts={[
          ['À créer', counts.create],
          ['À compléter', counts.update],
          ['À décider', counts.decide],
          ['Inchangées', counts.unchanged],
          ['Laissées de côté', counts.leave + counts.reject],
        ]}
      />
      <LegalNote tone={counts.decide > 0 ? 'warning' : 'info'} message={noteFor(counts)} />
      <Tabs defaultValue={report.issueCount > 0 && !toDecide ? 'issues' : 'compare'} keepMounted={false}>
        <Tabs.List mb="sm">
          <Tabs.Tab value="compare">Comparer ligne par ligne</Tabs.Tab>
          <Tabs.Tab value="issues">Anomalies ({groupThousands(report.issueCount)})</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="compare">
          <ComparisonPanel wizard={wizard} comparison={comparison} />
        </Tabs.Panel>
        <Tabs.Panel value="issues">
          <IssueTable report={report} />
        </Tabs.Panel>
      </Tabs>
    </Stack>
  );
}

function noteFor(counts: { readonly create: number; readonly update: number; readonly decide: number }): string {
  if (counts.decide > 0)
    return 'Rien n’est encore enregistré. Les lignes «\u00a0à décider\u00a0» ne seront importées que si vous le dites.';
  return writesOf(counts) === 0
    ? 'Il n’y a rien à enregistrer\u00a0: revenez aux colonnes, ou choisissez un autre fichier.'
    : 'Rien n’est encore enregistré. Voici ce que ferait l’import.';
}
