import { desc, eq, lte } from 'drizzle-orm';
import { z } from 'zod';
import { NumberingPattern } from '#shared/features/deliberations/model';
import { FIRST_PATTERN } from '#shared/features/deliberations/pattern';
import type { CivilDate } from '#shared/kernel/dates';
import type { DeliberationId } from '#shared/kernel/ids';
import { type ItemId, type SessionId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import { deliberationPattern, numberedDeliberation, numberedSession } from '../../db/schema/deliberations';
import { deliberation } from '../../db/schema/sitting';

/** The patterns of the town, latest first. */
export function listPatterns(db: Reader): NumberingPattern[] {
  return z.array(NumberingPattern).parse(db.select().from(deliberationPattern).orderBy(desc(deliberationPattern.startsOn)).all());
}

/** The pattern of the sessions held on a day: the town's, or the first one. */
export function patternOn(db: Reader, day: CivilDate): string {
  const row = db
    .select({ pattern: deliberationPattern.pattern })
    .from(deliberationPattern)
    .where(lte(deliberationPattern.startsOn, day))
    .orderBy(desc(deliberationPattern.startsOn))
    .limit(1)
    .get();
  return row?.pattern ?? FIRST_PATTERN;
}

export function savePattern(tx: Tx, { startsOn, pattern }: NumberingPattern): void {
  tx.insert(deliberationPattern)
    .values({ startsOn, pattern })
    .onConflictDoUpdate({ target: deliberationPattern.startsOn, set: { pattern } })
    .run();
}

export function deletePattern(tx: Tx, startsOn: CivilDate): void {
  tx.delete(deliberationPattern).where(eq(deliberationPattern.startsOn, startsOn)).run();
}

/** The ranks that come next: of the session among those of its year, in the session, in the year. */
export interface NextRanks {
  readonly session: number;
  readonly inSession: number;
  readonly inYear: number;
}

const NEXT = `SELECT
    coalesce((SELECT rank FROM numbered_session WHERE session_id = @session),
      (SELECT ifnull(max(rank), 0) + 1 FROM numbered_session WHERE year = @year)) AS session,
    (SELECT ifnull(max(rank), 0) + 1 FROM deliberation WHERE session_id = @session) AS inSession,
    (SELECT ifnull(max(rank), 0) + 1 FROM numbered_deliberation WHERE year = @year) AS inYear`;
const Next = z.object({ session: z.int(), inSession: z.int(), inYear: z.int() });

export function nextRanks(db: Reader, session: SessionId, year: number): NextRanks {
  return Next.parse(db.statement(NEXT).get({ session, year }));
}

/** Whether a deliberation already has this number. */
export function isTaken(db: Reader, number: string): boolean {
  return db.select({ id: deliberation.id }).from(deliberation).where(eq(deliberation.number, number)).get() !== undefined;
}

/** The number of an affair; undefined while it has none. */
export function findNumberOf(db: Reader, itemId: ItemId): string | undefined {
  return db.select({ number: deliberation.number }).from(deliberation).where(eq(deliberation.itemId, itemId)).get()?.number;
}

/** A number with its ranks, as it is taken. */
export interface NewNumber {
  readonly id: DeliberationId;
  readonly itemId: ItemId;
  readonly sessionId: SessionId;
  readonly number: string;
  readonly year: number;
  readonly sessionRank: number;
  readonly rank: number;
  readonly yearRank: number;
}

export function insertNumber(tx: Tx, { id, itemId, sessionId, number, year, sessionRank, rank, yearRank }: NewNumber): void {
  tx.insert(numberedSession).values({ sessionId, year, rank: sessionRank }).onConflictDoNothing().run();
  tx.insert(deliberation).values({ id, itemId, sessionId, number, rank }).run();
  tx.insert(numberedDeliberation).values({ deliberationId: id, year, rank: yearRank }).run();
}

const KEPT = `SELECT CASE
    WHEN NOT EXISTS (SELECT 1 FROM deliberation WHERE session_id = @session) THEN 'none'
    WHEN EXISTS (SELECT 1 FROM deliberation d JOIN deliberation_version w ON w.deliberation_id = d.id WHERE d.session_id = @session) THEN 'drawn-up'
    WHEN EXISTS (SELECT 1 FROM deliberation d JOIN numbered_deliberation r ON r.deliberation_id = d.id
        JOIN numbered_deliberation later ON later.year = r.year AND later.rank > r.rank
        JOIN deliberation other ON other.id = later.deliberation_id
      WHERE d.session_id = @session AND other.session_id <> @session) THEN 'followed'
  END`;
const Kept = z.enum(['none', 'drawn-up', 'followed']).nullable();

/** Why the numbers of a session may not be given back; null when they may. */
export function whyKept(db: Reader, session: SessionId): z.infer<typeof Kept> {
  return Kept.parse(db.statement(KEPT).pluck().get({ session }));
}

/** Takes every number of a session away, and its rank in the year. */
export function deleteNumbers(tx: Tx, sessionId: SessionId): void {
  tx.delete(deliberation).where(eq(deliberation.sessionId, sessionId)).run();
  tx.delete(numberedSession).where(eq(numberedSession.sessionId, sessionId)).run();
}
