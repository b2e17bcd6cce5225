import { Group, Paper, Title } from '@mantine/core';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import { StatusBadge } from '../../../components/StatusBadge';
import type { Step } from '../steps';
import { stepAnchor } from './step-anchor';
import classes from './council.module.css';

/** One numbered step of a session, with where it stands beside its title. */
export function StepCard({ step, children }: { step: Step; children: ReactNode }) {
  const { key, number, title, tone, words } = step;
  const titleId = `${stepAnchor(key)}-titre`;
  return (
    <Paper
      component="section"
      withBorder
      p="md"
      id={stepAnchor(key)}
      tabIndex={-1}
      aria-labelledby={titleId}
      className={clsx(classes['step'])}
    >
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
