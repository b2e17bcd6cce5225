import { Group, Paper, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useId } from 'react';
import { StatusBadge } from '../../../components/StatusBadge';
import type { Step } from '../steps';
import classes from './council.module.css';

/** The step of a session that is shown, with where it stands beside its title. */
export function StepCard({ step, children }: { step: Step; children: ReactNode }) {
  const { number, title, tone, words } = step;
  const titleId = useId();
  return (
    <Paper component="section" withBorder p="md" aria-labelledby={titleId}>
      <Group gap="sm" mb="sm">
        <span className={classes['number']} aria-hidden>
          {number}
        </span>
        <Title order={2} size="h4" id={titleId}>
          {title}
        </Title>
        <StatusBadge tone={tone}>{words}</StatusBadge>
      </Group>
      {children}
    </Paper>
  );
}
