import { Button, Group, Stack } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { quote } from '#shared/kernel/french';
import { LegalNote } from '../../../components/LegalNote';
import type { CallOutput } from '../../../lib/api';
import type { ImportWizard } from '../use-import-wizard';
import { IssueTable } from './IssueTable';
import { ReportCounts } from './ReportCounts';
import { UndoImportModal } from './UndoImportModal';

/** Step 4: what was done, and the way back. */
export function DoneStep({ wizard, outcome }: { wizard: ImportWizard; outcome: CallOutput<'imports.run'> }) {
  const { batch, report } = outcome;
  const navigate = useNavigate();
  const [undoing, setUndoing] = useState(false);
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
      <Group justify="space-between">
        <Group gap="xs">
          <Button variant="default" onClick={() => setUndoing(true)}>
            Annuler tout l’import
          </Button>
          <Button variant="default" onClick={wizard.restart}>
            Importer un autre fichier
          </Button>
        </Group>
        <Button onClick={() => void navigate({ to: '/associations' })}>Voir les associations</Button>
      </Group>
      {report.issueCount > 0 && <IssueTable report={report} />}
      {undoing && <UndoImportModal batch={batch} onClose={() => setUndoing(false)} onUndone={() => void navigate({ to: '/imports' })} />}
    </Stack>
  );
}
