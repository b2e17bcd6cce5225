import { Stack, Text, UnstyledButton } from '@mantine/core';
import { IconChevronRight, IconCircleCheck } from '@tabler/icons-react';
import { groupThousands } from '#shared/kernel/french';
import { EmptyState } from '../../../components/EmptyState';
import { SectionCard } from '../../../components/SectionCard';
import type { Icon } from '../../../lib/icon';
import classes from './overview.module.css';

/** One thing to be looked at, how many times, and where. */
export interface ConcernLine {
  readonly key: string;
  readonly title: string;
  readonly text: string;
  readonly icon: Icon;
  readonly count: number;
  readonly onOpen: () => void;
}

interface ConcernsCardProps {
  readonly lines: readonly ConcernLine[];
  /** The key of the line whose list is shown. */
  readonly opened: string | undefined;
}

/** What is to be looked at, most urgent first; each line opens its exact list. */
export function ConcernsCard({ lines, opened }: ConcernsCardProps) {
  return (
    <SectionCard title="À regarder">
      {lines.length === 0 ? (
        <EmptyState icon={IconCircleCheck} title="Le registre est à jour" text="Rien ne manque et rien ne périme bientôt." />
      ) : (
        <Stack gap={0} component="ul" className={classes['concerns'] ?? ''}>
          {lines.map((line) => (
            <li key={line.key}>
              <Concern line={line} current={line.key === opened} />
            </li>
          ))}
        </Stack>
      )}
    </SectionCard>
  );
}

function Concern({ line: { title, text, icon: Shown, count, onOpen }, current }: { line: ConcernLine; current: boolean }) {
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
