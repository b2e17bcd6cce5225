import type { CalendarSession, CouncilCalendar, Deadline } from '#shared/features/council-calendar/model';
import { compareDates, formatDateMedium, type CivilDate } from '#shared/kernel/dates';

/** One line of the calendar. */
export type CalendarLine =
  | { readonly type: 'session'; readonly day: CivilDate; readonly session: CalendarSession }
  | { readonly type: 'deadline'; readonly day: CivilDate | null; readonly deadline: Deadline };

export interface CalendarMonth {
  /** `2026-09`; empty for what has no day yet. */
  readonly key: string;
  /** « Septembre 2026 » */
  readonly title: string;
  readonly lines: readonly CalendarLine[];
}

/** The sessions and deadlines of a year, month by month; what has no day yet comes last. `pendingOnly` leaves out what is done, and the sessions held. */
export function monthsOf(
  { sessions, deadlines }: CouncilCalendar,
  { pendingOnly, today }: { pendingOnly: boolean; today: CivilDate },
): CalendarMonth[] {
  const lines: CalendarLine[] = [
    ...sessions.filter(({ meetsOn }) => !pendingOnly || meetsOn >= today).map(sessionLine),
    ...deadlines.filter(({ state }) => !pendingOnly || state !== 'done').map(deadlineLine),
  ];
  const months = new Map<string, CalendarLine[]>();
  for (const line of lines.toSorted(byDay)) {
    const key = line.day?.slice(0, 7) ?? '';
    months.set(key, [...(months.get(key) ?? []), line]);
  }
  return [...months].map(([key, monthLines]) => ({ key, title: titleOf(monthLines[0]?.day ?? null), lines: monthLines }));
}

function sessionLine(session: CalendarSession): CalendarLine {
  return { type: 'session', day: session.meetsOn, session };
}

function deadlineLine(deadline: Deadline): CalendarLine {
  return { type: 'deadline', day: deadline.dueOn, deadline };
}

/** A session comes before what is due on its day. */
function byDay(a: CalendarLine, b: CalendarLine): number {
  if (a.day === null || b.day === null) return Number(a.day === null) - Number(b.day === null);
  return compareDates(a.day, b.day) || Number(a.type === 'deadline') - Number(b.type === 'deadline');
}

function titleOf(day: CivilDate | null): string {
  if (day === null) return 'Sans date encore';
  const month = formatDateMedium(day).replace(/^\S+\s/u, '');
  return month.charAt(0).toLocaleUpperCase('fr') + month.slice(1);
}
