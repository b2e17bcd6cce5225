import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { plural } from '#shared/kernel/french';
import { Figure } from '../../../components/Figure';
import { StatusBadge } from '../../../components/StatusBadge';
import classes from '../sitting.module.css';

interface QuorumStripProps {
  readonly present: number;
  readonly quorum: number;
  /** Null while nobody was called. */
  readonly reached: boolean | null;
  readonly needsQuorum: boolean;
  readonly figures: readonly (readonly [label: string, value: number])[];
  readonly children?: ReactNode;
}

/** How many are there in person, against the quorum: big, and told aloud when it changes. */
export function QuorumStrip({ present, quorum, reached, needsQuorum, figures, children }: QuorumStripProps) {
  return (
    <div className={classes['strip']}>
      <Group gap="sm" role="status" aria-label="Quorum">
        <Text component="span" className={classes['big'] ?? ''}>
          {present}&nbsp;/&nbsp;{quorum}
        </Text>
        <div>
          <Text size="xs" c="dimmed">
            Présents et quorum
          </Text>
          <QuorumBadge present={present} quorum={quorum} reached={reached} needsQuorum={needsQuorum} />
        </div>
      </Group>
      {figures.map(([label, value]) => (
        <Figure key={label} label={label}>
          {value}
        </Figure>
      ))}
      {children}
    </div>
  );
}

function QuorumBadge({ present, quorum, reached, needsQuorum }: Omit<QuorumStripProps, 'figures' | 'children'>) {
  if (!needsQuorum) return <StatusBadge tone="info">Sans condition de quorum</StatusBadge>;
  if (reached === null) return <StatusBadge tone="neutral">Appel à faire</StatusBadge>;
  if (reached) return <StatusBadge tone="good">Quorum atteint</StatusBadge>;
  return <StatusBadge tone="bad">Il manque {plural(quorum - present, 'présent', 'présents')}</StatusBadge>;
}
