import { Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconChevronRight, IconCircleCheck } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { WorkItem } from '#shared/features/dashboard/contract';
import { DateText } from '../../../components/DateText';
import { EmptyState } from '../../../components/EmptyState';
import { SectionCard } from '../../../components/SectionCard';
import { StatusBadge } from '../../../components/StatusBadge';
import type { Urgency } from '../labels';
import { URGENCIES, urgencyLabels, urgencyTones } from '../labels';
import { placeOf } from '../work-place';
import classes from './dashboard.module.css';

/** What is to be done: late, this week, next. Each line opens the exact place. */
export function WorkList({ work }: { work: readonly WorkItem[] }) {
  return (
    <SectionCard title="À faire">
      {work.length === 0 ? (
        <EmptyState icon={IconCircleCheck} title="Tout est à jour" text="Rien n’attend&nbsp;: les prochaines échéances apparaîtront ici." />
      ) : (
        <Stack gap="md">
          {URGENCIES.map((urgency) => (
            <UrgencyPart key={urgency} urgency={urgency} work={work.filter((item) => item.urgency === urgency)} />
          ))}
        </Stack>
      )}
    </SectionCard>
  );
}

function UrgencyPart({ urgency, work }: { urgency: Urgency; work: readonly WorkItem[] }) {
  if (work.length === 0) return null;
  return (
    <div>
      <Group component="h3" m={0} mb={4}>
        <StatusBadge tone={urgencyTones[urgency]}>
          {urgencyLabels[urgency]} ({work.length})
        </StatusBadge>
      </Group>
      <ul className={classes['work']}>
        {work.map((item) => (
          <li key={`${item.title}/${item.detail}`}>
            <WorkLine item={item} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function WorkLine({ item }: { item: WorkItem }) {
  const navigate = useNavigate();
  return (
    <UnstyledButton className={classes['line']} onClick={() => void navigate(placeOf(item.target))}>
      <span className={classes['lineText']}>
        <Text span fw={600}>
          {item.title}
        </Text>
        <Text span size="sm" c="dimmed">
          {item.detail}
        </Text>
      </span>
      {item.dueOn !== null && (
        <Text span size="sm" flex="none">
          <DateText value={item.dueOn} />
        </Text>
      )}
      <IconChevronRight size={18} aria-hidden style={{ flex: 'none' }} />
    </UnstyledButton>
  );
}
