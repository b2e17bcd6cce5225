import type { TimelineEvent } from '#shared/features/timeline/contract';
import { formatDateMedium, type CivilDate } from '#shared/kernel/dates';
import { NBSP } from '#shared/kernel/french';

/** The events of one month, in the order they came in. */
export interface MonthOfEvents {
  readonly month: string;
  readonly events: readonly TimelineEvent[];
}

/** Events that are already newest first, month by month: « Septembre 2026 ». */
export function byMonth(events: readonly TimelineEvent[]): MonthOfEvents[] {
  const months = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    const month = monthOf(event.on);
    const group = months.get(month);
    if (group) group.push(event);
    else months.set(month, [event]);
  }
  return Array.from(months, ([month, group]) => ({ month, events: group }));
}

function monthOf(day: CivilDate): string {
  const [, month = ''] = formatDateMedium(day).split(NBSP);
  return month.charAt(0).toUpperCase() + month.slice(1);
}
