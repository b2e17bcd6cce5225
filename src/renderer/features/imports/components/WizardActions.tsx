import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ImportBatch } from '#shared/features/imports/model';
import { plural, quote } from '#shared/kernel/french';
import { hasNames } from '../column-mapping';
import type { Comparison } from '../use-comparison';
import { writesOf } from '../use-comparison';
import type { ImportWizard } from '../use-import-wizard';
import { UndoImportModal } from './UndoImportModal';

/** The buttons of the current step, its next move last. */
export function WizardActions({ wizard, comparison }: { wizard: ImportWizard; comparison: Comparison }) {
  const { step, file, inspected, report, outcome } = wizard;
  if (step === 'file') {
    return inspected && file && <Button onClick={() => wizard.goTo('columns')}>Continuer avec {quote(file.fileName)}</Button>;
  }
  if (step === 'columns' && inspected) {
    return (
      <>
        <Button variant="default" onClick={() => wizard.goTo('file')}>
          Changer de fichier
        </Button>
        <Button disabled={!hasNames(wizard.choices, inspected) || inspected.dataLines === 0} onClick={wizard.check}>
          Vérifier sans rien enregistrer
        </Button>
      </>
    );
  }
  if (step === 'check' && report) return <CheckActions wizard={wizard} writes={writesOf(comparison.answer?.counts ?? report)} />;
  return outcome && <DoneActions batch={outcome.batch} onRestart={wizard.restart} />;
}

function CheckActions({ wizard, writes }: { wizard: ImportWizard; writes: number }) {
  return (
    <>
      <Button variant="default" onClick={() => wizard.goTo('columns')}>
        Revenir aux colonnes
      </Button>
      <Button disabled={writes === 0} onClick={wizard.run}>
        Importer {plural(writes, 'association', 'associations')}
      </Button>
    </>
  );
}

function DoneActions({ batch, onRestart }: { batch: ImportBatch; onRestart: () => void }) {
  const navigate = useNavigate();
  const [undoing, setUndoing] = useState(false);
  return (
    <>
      <Button variant="default" onClick={onRestart}>
        Importer un autre fichier
      </Button>
      <Button variant="default" onClick={() => setUndoing(true)}>
        Annuler tout l’import
      </Button>
      <Button onClick={() => void navigate({ to: '/associations' })}>Voir les associations</Button>
      {undoing && <UndoImportModal batch={batch} onClose={() => setUndoing(false)} onUndone={() => void navigate({ to: '/imports' })} />}
    </>
  );
}
