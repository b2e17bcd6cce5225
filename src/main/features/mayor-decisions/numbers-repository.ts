import { desc, eq, lte } from 'drizzle-orm';
import { z } from 'zod';
import { DecisionPattern } from '#shared/features/mayor-decisions/model';
import { FIRST_DECISION_PATTERN } from '#shared/features/mayor-decisions/pattern';
import { zCivilDate, type CivilDate } from '#shared/kernel/dates';
import type { MayorDecisionId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import { mayorDecision, mayorDecisionPattern, mayorDecisionYear } from '../../db/schema/mayor-decision';
import { indexDecision } from './search-entry';

/** The patterns of the town, latest first. */
export function listPatterns(db: Reader): DecisionPattern[] {
  return z.array(DecisionPattern).parse(db.select().from(mayorDecisionPattern).orderBy(desc(mayorDecisionPattern.startsOn)).all());
}

/** The pattern of the decisions taken on a day: the town's, or the first one. */
export function patternOn(db: Reader, day: CivilDate): string {
  const row = db
    .select({ pattern: mayorDecisionPattern.pattern })
    .from(mayorDecisionPattern)
    .where(lte(mayorDecisionPattern.startsOn, day))
    .orderBy(desc(mayorDecisionPattern.startsOn))
    .limit(1)
    .get();
  return row?.pattern ?? FIRST_DECISION_PATTERN;
}

export function savePattern(tx: Tx, { startsOn, pattern }: DecisionPattern): void {
  tx.insert(mayorDecisionPattern)
    .values({ startsOn, pattern })
    .onConflictDoUpdate({ target: mayorDecisionPattern.startsOn, set: { pattern } })
    .run();
}

export function deletePattern(tx: Tx, startsOn: CivilDate): void {
  tx.delete(mayorDecisionPattern).where(eq(mayorDecisionPattern.startsOn, startsOn)).run();
}

/** The rank that the next decision of a year takes. */
export function nextRank(db: Reader, year: number): number {
  return z.int().parse(db.statement('SELECT ifnull(max(rank), 0) + 1 FROM mayor_decision WHERE year = ?').pluck().get(year));
}

/** Gives a decision its number (null takes it away). */
export function setNumber(tx: Tx, id: MayorDecisionId, taken: { readonly rank: number; readonly number: string } | null): void {
  tx.update(mayorDecision)
    .set({ rank: taken?.rank ?? null, number: taken?.number ?? null })
    .where(eq(mayorDecision.id, id))
    .run();
  indexDecision(tx, id);
}

const KEPT = `SELECT CASE
    WHEN d.number IS NULL THEN 'none'
    WHEN d.signed_on IS NOT NULL THEN 'signed'
    WHEN EXISTS (SELECT 1 FROM mayor_decision_document l WHERE l.decision_id = d.id) THEN 'printed'
    WHEN EXISTS (SELECT 1 FROM mayor_decision later WHERE later.year = d.year AND later.rank > d.rank) THEN 'followed'
    WHEN EXISTS (SELECT 1 FROM mayor_decision_year y WHERE y.year = d.year) THEN 'closed'
  END FROM mayor_decision d WHERE d.id = ?`;
const Kept = z.enum(['none', 'signed', 'printed', 'followed', 'closed']).nullable();

/** Why the number of a decision may not be given back; null when it may. */
export function whyKept(db: Reader, id: MayorDecisionId): z.infer<typeof Kept> {
  return Kept.parse(db.statement(KEPT).pluck().get(id) ?? null);
}

/** The day a year was closed; null while it is open. */
export function closedOn(db: Reader, year: number): CivilDate | null {
  const row = db.select({ closedOn: mayorDecisionYear.closedOn }).from(mayorDecisionYear).where(eq(mayorDecisionYear.year, year)).get();
  return row === undefined ? null : zCivilDate.parse(row.closedOn);
}

/** Closes a year, or opens it again (null). */
export function setClosed(tx: Tx, year: number, day: CivilDate | null): void {
  tx.delete(mayorDecisionYear).where(eq(mayorDecisionYear.year, year)).run();
  if (day !== null) tx.insert(mayorDecisionYear).values({ year, closedOn: day }).run();
}
