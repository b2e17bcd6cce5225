import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventClass, ICalEventTransparency, type ICalCalendar } from 'ical-generator';
import type { Deadline } from '#shared/features/council-calendar/model';
import type { CivilDate } from '#shared/kernel/dates';
import { formatDateMedium } from '#shared/kernel/dates';
import { elide } from '#shared/kernel/french';
import type { DatedSession } from './report-repository';

/** What a calendar file is written from. */
export interface CalendarFile {
  readonly town: string;
  readonly sessions: readonly DatedSession[];
  /** Those that have a day. */
  readonly deadlines: readonly Deadline[];
  /** When it is written, in milliseconds. */
  readonly now: number;
}

const DAY = 24 * 60 * 60;
/** How long a session is shown to last: its end is not known beforehand. */
const SESSION_HOURS = 2;
/** The evening session is told the day before; a deadline two days before, and on its day at nine. */
const SESSION_ALARM = DAY;
const DEADLINE_ALARMS = [2 * DAY, -9 * 60 * 60];

/** A calendar in the iCalendar format (RFC 5545): sessions at their hour, deadlines as whole days, each with its alarms. */
export function writeCalendar({ town, sessions, deadlines, now }: CalendarFile): Uint8Array {
  const name = `Conseil municipal ${elide('de', town)}`;
  const calendar = ical({ name, prodId: { company: 'Demopart', product: 'Demopart', language: 'FR' }, method: ICalCalendarMethod.PUBLISH });
  for (const session of sessions) addSession(calendar, session, now);
  for (const deadline of deadlines) addDeadline(calendar, deadline, now);
  return new TextEncoder().encode(calendar.toString());
}

function addSession(calendar: ICalCalendar, { id, meetsOn, meetsAt, place, items }: DatedSession, now: number): void {
  const start = instantOf(meetsOn, meetsAt);
  const event = calendar.createEvent({
    id: `${id}@demopart`,
    stamp: new Date(now),
    start,
    end: new Date(start.getTime() + SESSION_HOURS * 60 * 60 * 1000),
    summary: 'Conseil municipal',
    location: place,
    description: items === 0 ? 'Ordre du jour à venir.' : `Affaires à l’ordre du jour : ${items}.`,
    class: ICalEventClass.PUBLIC,
  });
  event.createAlarm({ type: ICalAlarmType.display, trigger: SESSION_ALARM, description: 'Conseil municipal demain' });
}

function addDeadline(
  calendar: ICalCalendar,
  { kind, sessionId, demandId, meetsOn, dueOn, title, detail, source }: Deadline,
  now: number,
): void {
  if (dueOn === null) return;
  const event = calendar.createEvent({
    id: `${kind}-${sessionId ?? demandId ?? dueOn}@demopart`,
    stamp: new Date(now),
    start: new Date(`${dueOn}T00:00:00Z`),
    allDay: true,
    summary: meetsOn === null ? title : `${title} (conseil du ${formatDateMedium(meetsOn)})`,
    description: `${detail} ${source}`,
    transparency: ICalEventTransparency.TRANSPARENT,
  });
  for (const trigger of DEADLINE_ALARMS) event.createAlarm({ type: ICalAlarmType.display, trigger, description: title });
}

/** The instant of an hour of the town's clock, summer time or not. */
function instantOf(day: CivilDate, time: string): Date {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  return new Date(asUtc - offsetAt(asUtc - offsetAt(asUtc)));
}

/** How far the clock of Paris is ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number): number {
  const parts = PARIS.formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((candidate) => candidate.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute')) - instant;
}

const PARIS = new Intl.DateTimeFormat('en', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  hourCycle: 'h23',
});
