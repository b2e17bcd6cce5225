import { USUAL_CHOICE, tellsAffairs, type DossierChoice } from '#shared/features/council/dossier-parts';
import type { CouncilSession, SessionInput, SessionRow } from '#shared/features/council/model';
import type { SessionProgress } from '#shared/features/council/progress';
import type { Convocation } from '#shared/features/council/rules';
import { yearOf, type CivilDate } from '#shared/kernel/dates';
import { broken, invalidField } from '#shared/kernel/errors';
import { SessionId } from '#shared/kernel/ids';
import type { Reader, Store } from '../../db/connection';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import { clockBy, gatherBy, type CouncilSources } from './gather';
import type { DossierSource, Sending, WrittenDocument } from './paper/dossier-source';
import { numberForConvocation } from './numbering';
import { progressOf } from './progress-report';
import { getSession, insertSession, listSessions, listSessionsFrom, titleOf, updateSession } from './repository';

/** What the council asks of other features. */
export interface CouncilDependencies extends CouncilSources {
  readonly store: Store;
  /** How the convocation of a session leaves. */
  readonly sendingOf: (db: Reader, convocation: Convocation, today: CivilDate) => Sending;
}

/** The session, and what is made of it: the usual documents unless told. */
interface DocumentsWanted {
  readonly sessionId: SessionId;
  readonly choice?: DossierChoice | undefined;
}

export type CouncilService = ReturnType<typeof createCouncilService>;

/** The sessions of the municipal council. */
export function createCouncilService({ store, sendingOf, ...sources }: CouncilDependencies) {
  const clock = clockBy(sources);
  const gather = gatherBy(sources);
  const get = (id: SessionId, today: CivilDate) => store.read((db) => gather(db, getSession(db, id), today).session);

  return {
    get,

    list: (today: CivilDate): SessionRow[] =>
      store.read((db) => listSessions(db).map((session) => rowOf(session, clock(db, session, today)))),

    /** The sessions still to come, whole, soonest first. */
    upcoming: (db: Reader, today: CivilDate): CouncilSession[] =>
      listSessionsFrom(db, today).map((session) => gather(db, session, today).session),

    progress: (id: SessionId): SessionProgress =>
      store.read((db) => {
        getSession(db, id);
        return progressOf(db, id);
      }),

    clock(input: Convocation, today: CivilDate) {
      refuseUnlikelyYear(input.meetsOn, ['meetsOn']);
      return store.read((db) => clock(db, input, today));
    },

    create(values: SessionInput, call: Call): CouncilSession {
      refuseUnlikelyYear(values.meetsOn, ['meetsOn']);
      const id = newId(SessionId);
      store.write(call, (tx, audit) => {
        insertSession(tx, id, values);
        audit({ entity: 'council-session', entityId: id, label: titleOf(values), after: values });
      });
      call.changed('council');
      return get(id, call.today);
    },

    update({ id, version, values }: { id: SessionId; version: number; values: SessionInput }, call: Call): CouncilSession {
      refuseUnlikelyYear(values.meetsOn, ['values', 'meetsOn']);
      store.write(call, (tx, audit) => {
        const before = getSession(tx, id);
        if (before.version !== version) throw broken({ rule: 'changed-meanwhile', entity: 'council-session' });
        updateSession(tx, before, values);
        audit({ entity: 'council-session', entityId: id, label: titleOf(values), before, after: values });
        numberForConvocation(tx, id, { sent: values.convocationSentOn !== null, sentBefore: before.convocationSentOn, audit });
      });
      call.changed('council');
      return get(id, call.today);
    },

    /** Writes the documents of a session. @throws RULE `session-without-items`; CANCELLED once the call's signal is aborted */
    async writeDocuments({ sessionId, choice = USUAL_CHOICE }: DocumentsWanted, call: Call): Promise<WrittenDocument[]> {
      const source: DossierSource = store.read((db) => {
        const stored = getSession(db, sessionId);
        return { ...gather(db, stored, call.today), sending: sendingOf(db, stored, call.today) };
      });
      if (source.session.items.length === 0 && tellsAffairs(choice)) throw broken({ rule: 'session-without-items' });
      const { writeDossier } = await import('./paper/write-dossier');
      return writeDossier(source, choice, { signal: call.signal, report: (done, total, label) => call.progress(done, total, label) });
    },
  };
}

const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

function refuseUnlikelyYear(day: CivilDate, path: readonly string[]): void {
  const year = yearOf(day);
  if (year < FIRST_YEAR || year > LAST_YEAR)
    throw invalidField(path, `L’année ${year} est hors du calendrier du conseil (${FIRST_YEAR} à ${LAST_YEAR}).`);
}

function rowOf(session: ReturnType<typeof listSessions>[number], convocation: SessionRow['convocation']): SessionRow {
  const { id, kind, meetsOn, meetsAt, place, items, documents } = session;
  return { id, kind, meetsOn, meetsAt, place, items, convocation, documents };
}
