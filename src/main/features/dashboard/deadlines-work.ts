import type { Deadline } from '#shared/features/council-calendar/model';
import type { WorkItem } from '#shared/features/dashboard/contract';
import { formatDateMedium, type CivilDate } from '#shared/kernel/dates';
import { listOf } from '#shared/kernel/french';
import { urgencyOf } from './urgency';

/** What follows the sessions held: one line for each session and urgency. The convocation has its own lines, drawn from the whole session. */
export function deadlinesWork(deadlines: readonly Deadline[], today: CivilDate): WorkItem[] {
  const groups = new Map<string, Due[]>();
  for (const deadline of deadlines.filter(isDue)) {
    if (deadline.meetsOn !== null && deadline.meetsOn >= today) continue;
    const urgency = urgencyOf(deadline.dueOn, today);
    const key = `${urgency} ${deadline.sessionId ?? deadline.demandId ?? `${deadline.kind} ${deadline.dueOn}`}`;
    groups.set(key, [...(groups.get(key) ?? []), deadline]);
  }
  return [...groups.values()].flatMap(([first, ...others]) => (first ? [workOf(first, others, today)] : []));
}

type Due = Deadline & { readonly dueOn: CivilDate };

function isDue(deadline: Deadline): deadline is Due {
  return deadline.kind !== 'convocation' && deadline.dueOn !== null;
}

function workOf(first: Due, others: readonly Due[], today: CivilDate): WorkItem {
  const { sessionId, meetsOn, dueOn } = first;
  const council = meetsOn === null ? '' : ` : conseil du ${formatDateMedium(meetsOn)}`;
  const about = { urgency: urgencyOf(dueOn, today), dueOn, target: targetOf(first.kind, sessionId) };
  if (others.length === 0) return { ...about, title: `${first.title}${council}`, detail: first.detail };
  return {
    ...about,
    title: `Suites à donner${council}`,
    detail: `${listOf([first, ...others].map(({ title }, index) => (index === 0 ? title : lowered(title))))}.`,
  };
}

function targetOf(kind: Deadline['kind'], sessionId: Deadline['sessionId']): WorkItem['target'] {
  if (sessionId !== null) return { screen: 'session', id: sessionId };
  return { screen: kind === 'decisions-report' ? 'mayor-decisions' : 'council-calendar' };
}

function lowered(title: string): string {
  return title.charAt(0).toLocaleLowerCase('fr') + title.slice(1);
}
