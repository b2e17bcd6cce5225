import { and, desc, eq, gte, lt, or } from 'drizzle-orm';
import { z } from 'zod';
import { SessionInput, SittingFacts } from '#shared/features/council/model';
import { formatDateLong, formatDateShort, formatTime, type CivilDate } from '#shared/kernel/dates';
import { notFound } from '#shared/kernel/errors';
import { fold } from '#shared/kernel/french';
import { SessionId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import { councilSession } from '../../db/schema/council';
import { indexForSearch, removeFromSearch } from '../../db/search';

const StoredSession = SessionInput.extend({ ...SittingFacts.shape, id: SessionId, version: z.int() });
/** A session as stored: what the user typed, without its agenda. */
export type StoredSession = z.infer<typeof StoredSession>;

const CountedSession = StoredSession.extend({ items: z.int(), documents: z.int() });

const LIST = `SELECT s.id, s.version, s.kind, s.meets_on AS meetsOn, s.meets_at AS meetsAt, s.place, s.urgency_reason AS urgencyReason,
    s.convocation_sent_on AS convocationSentOn, s.closing_notes AS closingNotes,
    s.after_session_id AS afterSessionId, s.president_id AS presidentId, s.opened_at AS openedAt, s.closed_at AS closedAt, s.remarks,
    (SELECT count(*) FROM council_item i WHERE i.session_id = s.id AND i.removed_at IS NULL AND i.withdrawn_on IS NULL) AS items,
    (SELECT count(*) FROM issued_document d WHERE d.session_id = s.id) AS documents
  FROM council_session s ORDER BY s.meets_on DESC, s.meets_at DESC`;

/** Every session with the number of its affairs and issued documents, latest first. */
export function listSessions(db: Reader): z.infer<typeof CountedSession>[] {
  return z.array(CountedSession).parse(db.statement(LIST).all());
}

/** The sessions that meet on that day or later, soonest first. */
export function listSessionsFrom(db: Reader, day: CivilDate): StoredSession[] {
  const rows = db
    .select()
    .from(councilSession)
    .where(gte(councilSession.meetsOn, day))
    .orderBy(councilSession.meetsOn, councilSession.meetsAt)
    .all();
  return rows.map((row) => StoredSession.parse(row));
}

export function findSession(db: Reader, id: SessionId): StoredSession | undefined {
  const row = db.select().from(councilSession).where(eq(councilSession.id, id)).get();
  return row && StoredSession.parse(row);
}

/** @throws NOT_FOUND */
export function getSession(db: Reader, id: SessionId): StoredSession {
  const found = findSession(db, id);
  if (!found) throw notFound('council-session');
  return found;
}

/** The day of the last session before this one; null when there is none on record. */
export function findPreviousDay(db: Reader, { meetsOn, meetsAt }: StoredSession): CivilDate | null {
  const earlierThatDay = and(eq(councilSession.meetsOn, meetsOn), lt(councilSession.meetsAt, meetsAt));
  const row = db
    .select()
    .from(councilSession)
    .where(or(lt(councilSession.meetsOn, meetsOn), earlierThatDay))
    .orderBy(desc(councilSession.meetsOn), desc(councilSession.meetsAt))
    .limit(1)
    .get();
  return row ? StoredSession.parse(row).meetsOn : null;
}

/** A new session with version 1, findable at once. */
export function insertSession(tx: Tx, id: SessionId, values: SessionInput): void {
  tx.insert(councilSession)
    .values({ ...values, id, version: 1 })
    .run();
  indexSession(tx, id, values);
}

/** Deletes for good; refused by the database while an affair, an answer or a document is of it. */
export function deleteSession(tx: Tx, id: SessionId): void {
  tx.delete(councilSession).where(eq(councilSession.id, id)).run();
  removeFromSearch(tx, id);
}

/** Overwrites what the user types and counts the change. */
export function updateSession(tx: Tx, current: StoredSession, values: SessionInput): void {
  tx.update(councilSession)
    .set({ ...values, version: current.version + 1 })
    .where(eq(councilSession.id, current.id))
    .run();
  indexSession(tx, current.id, values);
}

/** « Conseil municipal du jeudi 24 septembre 2026 » */
export function titleOf({ meetsOn }: Pick<SessionInput, 'meetsOn'>): string {
  return `Conseil municipal du ${formatDateLong(meetsOn)}`;
}

function indexSession(tx: Tx, entityId: SessionId, values: SessionInput): void {
  const title = titleOf(values);
  const detail = `${formatTime(values.meetsAt)} · ${values.place}`;
  indexForSearch(tx, {
    kind: 'session',
    entityId,
    title,
    detail,
    words: fold(`${title} ${formatDateShort(values.meetsOn)} ${values.place} séance`),
  });
}
