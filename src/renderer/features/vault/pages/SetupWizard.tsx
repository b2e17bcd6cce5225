import { Stepper } from '@mantine/core';
import { useState } from 'react';
import { AccountStep } from '../components/AccountStep';
import type { NewTown } from '../components/AccountStep';
import { FillStep } from '../components/FillStep';
import { RecoveryKeyKeeping } from '../../../components/RecoveryKeyKeeping';
import { StartLayout } from '../components/StartLayout';
import { WelcomeStep } from '../components/WelcomeStep';
import { SETUP_STEPS } from '../labels';

interface SetupWizardProps {
  /** The file now exists and is open; the wizard goes on with the recovery key. */
  readonly onCreated: () => void;
  /** The path where the user wants to begin. */
  readonly onDone: (path: string) => void;
}

const TITLES = ['Bienvenue dans Démopart', 'La ville et votre compte', 'Votre clé de secours', 'Par où commencer\u202f?'] as const;
const NOBODY: NewTown = { town: 'Jarny', name: '', login: '', password: '', confirmation: '' };

/** The first start, in four steps; going back loses nothing until the file is created. */
export function SetupWizard({ onCreated, onDone }: SetupWizardProps) {
  const [step, setStep] = useState<0 | 1 | 2 | 3>(0);
  const [town, setTown] = useState(NOBODY);
  const [recoveryKey, setRecoveryKey] = useState('');
  const created = (key: string) => {
    setRecoveryKey(key);
    setTown(NOBODY);
    setStep(2);
    onCreated();
  };
  const back = (typed: NewTown) => {
    setTown(typed);
    setStep(0);
  };
  const kept = () => {
    setRecoveryKey('');
    setStep(3);
  };
  return (
    <StartLayout title={TITLES[step]} width={680} above={<Steps step={step} />}>
      {step === 0 && <WelcomeStep onNext={() => setStep(1)} />}
      {step === 1 && <AccountStep initial={town} onBack={back} onCreated={created} />}
      {step === 2 && <RecoveryKeyKeeping recoveryKey={recoveryKey} onKept={kept} />}
      {step === 3 && <FillStep onDone={onDone} />}
    </StartLayout>
  );
}

function Steps({ step }: { step: number }) {
  return (
    <Stepper active={step} size="sm" iconSize={28} component="nav" aria-label={`Étape ${step + 1} sur ${SETUP_STEPS.length}`}>
      {SETUP_STEPS.map((label, index) => (
        <Stepper.Step key={label} label={label} allowStepSelect={false} aria-current={index === step ? 'step' : undefined} />
      ))}
    </Stepper>
  );
}
