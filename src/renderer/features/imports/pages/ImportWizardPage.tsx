import { Stack, Stepper } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { LegalNote } from '../../../components/LegalNote';
import { PageHeader } from '../../../components/PageHeader';
import { ProgressModal } from '../../../components/ProgressModal';
import { CheckStep } from '../components/CheckStep';
import { ColumnsStep } from '../components/ColumnsStep';
import { DoneStep } from '../components/DoneStep';
import { FileStep } from '../components/FileStep';
import { WizardActions } from '../components/WizardActions';
import type { Comparison } from '../use-comparison';
import { useComparison } from '../use-comparison';
import type { ImportWizard, Step } from '../use-import-wizard';
import { STEPS, useImportWizard } from '../use-import-wizard';

const BREADCRUMB = [{ label: 'Associations', to: '/associations' }, { label: 'Imports', to: '/imports' }, { label: 'Nouvel import' }];

/** Imports the town's list: file, columns, comparison, outcome. Nothing is written before the last step. */
export function ImportWizardPage() {
  const wizard = useImportWizard();
  const comparison = useComparison(wizard);
  const { step, problem } = wizard;
  const reached = STEPS.indexOf(step);
  return (
    <>
      <PageHeader
        title="Importer une liste d’associations"
        breadcrumb={BREADCRUMB}
        actions={<WizardActions wizard={wizard} comparison={comparison} />}
      />
      <Stepper active={reached} onStepClick={(index) => wizard.goTo(STEPS[index] ?? step)} allowNextStepsSelect={false} size="sm" mb="md">
        {STEPS.map((each, index) => (
          <Stepper.Step key={each} label={STEP_LABELS[each]} allowStepSelect={index < reached && step !== 'done'} />
        ))}
      </Stepper>
      <Stack gap="md">
        {problem !== null && (
          <div role="alert">
            <LegalNote tone="bad" message={problem} />
          </div>
        )}
        <CurrentStep wizard={wizard} comparison={comparison} />
      </Stack>
      <SlowWork wizard={wizard} />
    </>
  );
}

const STEP_LABELS: Readonly<Record<Step, string>> = {
  file: 'Le fichier',
  columns: 'Les colonnes',
  check: 'La comparaison',
  done: 'L’import',
};

function CurrentStep({ wizard, comparison }: { wizard: ImportWizard; comparison: Comparison }) {
  const { step, inspected, report, outcome } = wizard;
  if (step === 'columns' && inspected) return <ColumnsStep wizard={wizard} inspected={inspected} />;
  if (step === 'check' && report) return <CheckStep wizard={wizard} comparison={comparison} report={report} />;
  if (step === 'done' && outcome) return <DoneStep outcome={outcome} />;
  return <FileStep wizard={wizard} />;
}

/** Work shorter than this shows no window: it would only flash. */
const PATIENCE = 300;

const WORK_LABELS: Readonly<Record<Step, string>> = {
  file: 'Lecture du fichier',
  columns: 'Vérification des lignes',
  check: 'Import en cours',
  done: 'Import en cours',
};

function SlowWork({ wizard: { progress, cancel, step } }: { wizard: ImportWizard }) {
  const [slow] = useDebouncedValue(progress !== null, PATIENCE);
  return <ProgressModal title={WORK_LABELS[step]} progress={slow ? progress : null} onCancel={cancel} />;
}
