import { decisionsDeadline } from '#shared/features/council-calendar/decisions-report';
import { demandDeadline } from '#shared/features/council-calendar/demand';
import { byDay, deadlinesOf, fallsIn } from '#shared/features/council-calendar/deadlines';
import type { CalendarSession, CouncilCalendar, Deadline } from '#shared/features/council-calendar/model';
import { quarterDeadlines } from '#shared/features/council-calendar/quarters';
import type { LegalLookup } from '#shared/features/legal/rules';
import { addMonths, civilDate, yearOf, type CivilDate } from '#shared/kernel/dates';
import { notFound } from '#shared/kernel/errors';
import type { SessionId } from '#shared/kernel/ids';
import type { Reader, Store } from '../../db/connection';
import type { Call } from '../../ipc/call';
import { writeCalendar } from './calendar-file';
import { listDemands } from './demands-repository';
import { findSessionDay, findUnreported, listDatedSessions, listSessionDays, type DatedSession } from './report-repository';

/** What the calendar asks of other features. */
export interface CouncilCalendarDependencies {
  readonly store: Store;
  readonly lawOn: (db: Reader, day: CivilDate) => LegalLookup;
  readonly town: () => { readonly name: string };
  /** How many sit on a day. */
  readonly inOffice: (db: Reader, day: CivilDate) => number;
}

export type CouncilCalendarService = ReturnType<typeof createCouncilCalendarService>;

/** Every deadline of the council, counted from the dates of its sessions; it writes nothing. */
export function createCouncilCalendarService({ store, lawOn, town, inOffice }: CouncilCalendarDependencies) {
  const deadlinesIn = (db: Reader, sessions: readonly DatedSession[], today: CivilDate) =>
    sessions.flatMap((session) => deadlinesOf(session, lawOn(db, session.meetsOn), today));

  const decisionsIn = (db: Reader, today: CivilDate): Deadline[] => {
    const unreported = findUnreported(db);
    return unreported === null ? [] : [decisionsDeadline(unreported, listSessionDays(db), { law: lawOn(db, today), today })];
  };

  const demandsIn = (db: Reader, today: CivilDate): Deadline[] =>
    listDemands(db).map((demand) => {
      const { receivedOn } = demand;
      const clock = { days: listSessionDays(db), inOffice: inOffice(db, receivedOn), law: lawOn(db, receivedOn), today };
      return demandDeadline(demand, clock);
    });

  const dated = (db: Reader, today: CivilDate) => [...decisionsIn(db, today), ...demandsIn(db, today)];

  /** What falls in a year may come from a session of the year before. */
  const yearOfCalendar = (db: Reader, year: number, today: CivilDate): CouncilCalendar => {
    const sessions = listDatedSessions(db, { from: startOf(year - 1), to: endOf(year) });
    const own = deadlinesIn(db, sessions, today).filter((deadline) => fallsIn(deadline, year));
    const quarters = quarterDeadlines(year, listSessionDays(db), { law: lawOn(db, today), today });
    return {
      year,
      sessions: sessions.filter(({ meetsOn }) => yearOf(meetsOn) === year).map(shown),
      deadlines: [...own, ...quarters, ...dated(db, today).filter(({ dueOn }) => yearOf(dueOn ?? today) === year)].toSorted(byDay),
    };
  };

  const oneSession = (db: Reader, id: SessionId): DatedSession => {
    const day = findSessionDay(db, id);
    const session = day && listDatedSessions(db, { from: day, to: day }).find((one) => one.id === id);
    if (!session) throw notFound('council-session');
    return session;
  };

  return {
    year: (year: number, today: CivilDate): CouncilCalendar => store.read((db) => yearOfCalendar(db, year, today)),

    session: (id: SessionId, today: CivilDate): Deadline[] => store.read((db) => deadlinesIn(db, [oneSession(db, id)], today)),

    /** What is late or near, of the sessions of the last twelve months and of those to come. */
    pressing: (db: Reader, today: CivilDate): Deadline[] => {
      const sessions = listDatedSessions(db, { from: addMonths(today, -12), to: LAST });
      const quarters = quarterDeadlines(yearOf(today), listSessionDays(db), { law: lawOn(db, today), today });
      return [...deadlinesIn(db, sessions, today), ...quarters, ...dated(db, today)]
        .filter(({ state }) => state === 'late' || state === 'soon')
        .sort(byDay);
    },

    /** One session, or those of the last twelve months and to come with the requests to meet; and what remains to be done. */
    file: (sessionId: SessionId | null, { today, now }: Call): { fileName: string; bytes: Uint8Array } =>
      store.read((db) => {
        const sessions = sessionId ? [oneSession(db, sessionId)] : listDatedSessions(db, { from: addMonths(today, -12), to: LAST });
        const others = sessionId ? [] : demandsIn(db, today);
        const deadlines = [...deadlinesIn(db, sessions, today), ...others].filter(({ state }) => state !== 'done');
        const bytes = writeCalendar({ town: town().name, sessions, deadlines, now });
        const [first] = sessions;
        return { fileName: sessionId && first ? `conseil-${first.meetsOn}.ics` : 'conseil-municipal.ics', bytes };
      }),
  };
}

const LAST = civilDate('9999-12-31');

function startOf(year: number): CivilDate {
  return civilDate(`${year}-01-01`);
}

function endOf(year: number): CivilDate {
  return civilDate(`${year}-12-31`);
}

function shown({ id, kind, meetsOn, meetsAt, place, items, afterSessionId, lacked }: DatedSession): CalendarSession {
  return { id, kind, meetsOn, meetsAt, place, items, second: afterSessionId !== null, lacked };
}
