import { Stack } from '@mantine/core';
import { quote } from '#shared/kernel/french';
import { LegalNote } from '../../../components/LegalNote';
import type { CallOutput } from '../../../lib/api';
import { IssueTable } from './IssueTable';
import { ReportCounts } from './ReportCounts';

/** Step 4: what was done. */
export function DoneStep({ outcome: { batch, report } }: { outcome: CallOutput<'imports.run'> }) {
  return (
    <Stack gap="md">
      <LegalNote tone="good" message={`L’import de ${quote(batch.fileName)} est terminé.`} />
      <ReportCounts
        counts={[
          ['Créées', batch.created],
          ['Complétées', batch.updated],
          ['Inchangées', report.unchanged],
          ['Laissées de côté', batch.rejected],
        ]}
      />
      {report.issueCount > 0 && <IssueTable report={report} />}
    </Stack>
  );
}
