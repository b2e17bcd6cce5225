import { Text, UnstyledButton } from '@mantine/core';
import clsx from 'clsx';
import { StatusBadge } from '../../../components/StatusBadge';
import type { Step, StepKey } from '../steps';
import classes from './council.module.css';

interface StepNavProps {
  readonly steps: readonly Step[];
  readonly shown: StepKey;
  readonly onShow: (key: StepKey) => void;
}

/** The steps of the session at a glance: where each stands, and the way to it. */
export function StepNav({ steps, shown, onShow }: StepNavProps) {
  return (
    <nav aria-label="Étapes de la séance" className={clsx(classes['nav'], 'dp-no-print')}>
      {steps.map(({ key, number, title, tone, words }) => (
        <UnstyledButton
          key={key}
          className={clsx(classes['navStep'])}
          aria-current={key === shown ? 'step' : undefined}
          onClick={() => onShow(key)}
        >
          <Text span size="sm" fw={600} truncate>
            {number}. {title}
          </Text>
          <StatusBadge tone={tone}>{words}</StatusBadge>
        </UnstyledButton>
      ))}
    </nav>
  );
}
