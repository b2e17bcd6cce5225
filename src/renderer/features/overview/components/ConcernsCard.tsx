import { Stack, Text, UnstyledButton } from '@mantine/core';
import { IconChevronRight, IconCircleCheck } from '@tabler/icons-react';
import type { ConcernKind, Overview } from '#shared/features/overview/contract';
import { groupThousands } from '#shared/kernel/french';
import { EmptyState } from '../../../components/EmptyState';
import { SectionCard } from '../../../components/SectionCard';
import { CONCERNS } from '../labels';
import classes from './overview.module.css';

interface ConcernsCardProps {
  readonly concerns: Overview['concerns'];
  readonly opened: ConcernKind | undefined;
  readonly onOpen: (kind: ConcernKind) => void;
}

/** What is to be looked at, most urgent first; each line opens its exact list. */
export function ConcernsCard({ concerns, opened, onOpen }: ConcernsCardProps) {
  return (
    <SectionCard title="À regarder">
      {concerns.length === 0 ? (
        <EmptyState icon={IconCircleCheck} title="Le registre est à jour" text="Rien ne manque et rien ne périme bientôt." />
      ) : (
        <Stack gap={0} component="ul" className={classes['concerns'] ?? ''}>
          {concerns.map(({ kind, count }) => (
            <li key={kind}>
              <Concern kind={kind} count={count} current={kind === opened} onOpen={() => onOpen(kind)} />
            </li>
          ))}
        </Stack>
      )}
    </SectionCard>
  );
}

interface ConcernProps {
  readonly kind: ConcernKind;
  readonly count: number;
  readonly current: boolean;
  readonly onOpen: () => void;
}

function Concern({ kind, count, current, onOpen }: ConcernProps) {
  const { title, text, icon: Shown } = CONCERNS[kind];
  return (
    <UnstyledButton className={classes['concern']} data-current={current || undefined} aria-current={current} onClick={onOpen}>
      <Shown size={20} stroke={1.6} aria-hidden style={{ flex: 'none' }} />
      <span className={classes['words']}>
        <Text span fw={600}>
          {title}
        </Text>
        <Text span size="sm" c="dimmed">
          {text}
        </Text>
      </span>
      <Text span fw={600} flex="none">
        {groupThousands(count)}
      </Text>
      <IconChevronRight size={18} aria-hidden style={{ flex: 'none' }} />
    </UnstyledButton>
  );
}
