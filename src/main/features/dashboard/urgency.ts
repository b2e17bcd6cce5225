import type { WorkItem } from '#shared/features/dashboard/contract';
import { addDays, dayOfWeek, type CivilDate } from '#shared/kernel/dates';

/** How urgent something due on a day is; `week` ends on Sunday. */
export function urgencyOf(dueOn: CivilDate, today: CivilDate): WorkItem['urgency'] {
  if (dueOn < today) return 'late';
  return dueOn <= addDays(today, 7 - dayOfWeek(today)) ? 'week' : 'next';
}
