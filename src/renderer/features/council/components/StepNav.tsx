import { Text, UnstyledButton } from '@mantine/core';
import clsx from 'clsx';
import { StatusBadge } from '../../../components/StatusBadge';
import type { Step } from '../steps';
import { goToStep } from './step-anchor';
import classes from './council.module.css';

/** The steps of the session at a glance, always in view: where each stands, and the way to it. */
export function StepNav({ steps }: { steps: readonly Step[] }) {
  return (
    <nav aria-label="Étapes de la séance" className={clsx(classes['nav'], 'dp-no-print')}>
      {steps.map(({ key, number, title, tone, words }) => (
        <UnstyledButton key={key} className={clsx(classes['navStep'])} onClick={() => goToStep(key)}>
          <Text span size="sm" fw={600} truncate>
            {number}. {title}
          </Text>
          <StatusBadge tone={tone}>{words}</StatusBadge>
        </UnstyledButton>
      ))}
    </nav>
  );
}
