import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { DecisionRow, DecisionVersion, type DecisionDates, type DecisionInput } from '#shared/features/mayor-decisions/model';
import { registerYear } from '#shared/features/mayor-decisions/pattern';
import { decisionState } from '#shared/features/mayor-decisions/rules';
import { zCivilDate, type CivilDate } from '#shared/kernel/dates';
import { broken, notFound } from '#shared/kernel/errors';
import { ItemId, MayorDecisionId, SessionId, type DocumentId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import { removeFromSearch } from '../../db/search';
import { mayorDecision, mayorDecisionDocument, mayorDecisionVersion } from '../../db/schema/mayor-decision';
import { indexDecision } from './search-entry';

const COLUMNS = `d.id, d.version, d.number, d.decided_on AS decidedOn, d.title, d.matter, d.subject_code AS subjectCode,
    d.third_party AS thirdParty, d.amount, d.recitals, d.decision, d.signatory, d.withdraws_id AS withdrawsId, d.signed_on AS signedOn,
    d.transmitted_on AS transmittedOn, d.published_on AS publishedOn,
    (SELECT count(*) FROM mayor_decision_version v WHERE v.decision_id = d.id) AS versions,
    (SELECT l.document_id FROM mayor_decision_document l JOIN issued_document o ON o.id = l.document_id
      WHERE l.decision_id = d.id ORDER BY o.issued_at DESC, o.version DESC LIMIT 1) AS documentId,
    s.id AS sessionId, s.meets_on AS meetsOn,
    w.id AS withdrawerId, w.number AS withdrawerNumber, w.decided_on AS withdrawerDay, w.title AS withdrawerTitle
  FROM mayor_decision d
    LEFT JOIN council_item i ON i.id = d.reported_item_id AND i.removed_at IS NULL AND i.withdrawn_on IS NULL
    LEFT JOIN council_session s ON s.id = i.session_id
    LEFT JOIN mayor_decision w ON w.withdraws_id = d.id AND w.signed_on IS NOT NULL`;
const OF_YEAR = `SELECT ${COLUMNS} WHERE d.year = ? GROUP BY d.id ORDER BY d.rank IS NULL, d.rank, d.decided_on, d.id`;
const ONE = `SELECT ${COLUMNS} WHERE d.id = ? GROUP BY d.id`;
const TO_REPORT = `SELECT ${COLUMNS} WHERE d.signed_on IS NOT NULL AND s.id IS NULL GROUP BY d.id ORDER BY d.decided_on, d.year, d.rank`;
const REPORTED = `SELECT ${COLUMNS} WHERE d.reported_item_id = ? GROUP BY d.id ORDER BY d.decided_on, d.year, d.rank`;
const YEARS = 'SELECT DISTINCT year FROM mayor_decision ORDER BY year DESC';

const Stored = DecisionRow.omit({ state: true, reportedAt: true, withdrawnBy: true }).extend({
  sessionId: SessionId.nullable(),
  meetsOn: zCivilDate.nullable(),
  withdrawerId: MayorDecisionId.nullable(),
  withdrawerNumber: z.string().nullable(),
  withdrawerDay: zCivilDate.nullable(),
  withdrawerTitle: z.string().nullable(),
});

function rowOf(stored: unknown): DecisionRow {
  const { sessionId, meetsOn, withdrawerId, withdrawerNumber, withdrawerDay, withdrawerTitle, ...row } = Stored.parse(stored);
  const withdrawnBy =
    withdrawerId === null || withdrawerNumber === null || withdrawerDay === null
      ? null
      : { id: withdrawerId, number: withdrawerNumber, decidedOn: withdrawerDay, title: withdrawerTitle ?? '' };
  return {
    ...row,
    state: decisionState({ ...row, withdrawn: withdrawnBy !== null }),
    reportedAt: sessionId === null || meetsOn === null ? null : { sessionId, meetsOn },
    withdrawnBy,
  };
}

/** The decisions of a year: numbered ones in the order of their numbers, then the drafts by day. */
export function listYear(db: Reader, year: number): DecisionRow[] {
  return db.statement(OF_YEAR).all(year).map(rowOf);
}

/** The years that have decisions, latest first. */
export function listYears(db: Reader): number[] {
  return z.array(z.int()).parse(db.statement(YEARS).pluck().all());
}

/** Signed decisions that no agenda tells of, in the order of their days. */
export function listToReport(db: Reader): DecisionRow[] {
  return db.statement(TO_REPORT).all().map(rowOf);
}

/** The decisions that an affair tells of. */
export function listReported(db: Reader, itemId: ItemId): DecisionRow[] {
  return db.statement(REPORTED).all(itemId).map(rowOf);
}

/** Undefined when there is none. */
export function findDecision(db: Reader, id: MayorDecisionId): DecisionRow | undefined {
  const row = db.statement(ONE).get(id);
  return row === undefined ? undefined : rowOf(row);
}

/** @throws NOT_FOUND */
export function getDecision(db: Reader, id: MayorDecisionId): DecisionRow {
  const row = findDecision(db, id);
  if (row === undefined) throw notFound('mayor-decision');
  return row;
}

/** A decision whose text may still change. @throws NOT_FOUND; RULE `decision-signed`, `changed-meanwhile` */
export function getUnsigned(db: Reader, id: MayorDecisionId, version: number): DecisionRow {
  const row = getDecision(db, id);
  if (row.signedOn !== null) throw broken({ rule: 'decision-signed', number: row.number ?? '' });
  if (row.version !== version) throw broken({ rule: 'changed-meanwhile', entity: 'mayor-decision' });
  return row;
}

/** A decision that has its number. @throws NOT_FOUND; RULE `decision-not-numbered` */
export function getNumbered(db: Reader, id: MayorDecisionId): DecisionRow {
  const row = getDecision(db, id);
  if (row.number === null) throw broken({ rule: 'decision-not-numbered' });
  return row;
}

/** A signed decision, as it was read. @throws NOT_FOUND; RULE `decision-not-signed`, `changed-meanwhile` */
export function getSigned(db: Reader, id: MayorDecisionId, version: number): DecisionRow {
  const row = getDecision(db, id);
  if (row.signedOn === null) throw broken({ rule: 'decision-not-signed' });
  if (row.version !== version) throw broken({ rule: 'changed-meanwhile', entity: 'mayor-decision' });
  return row;
}

export function insertDecision(tx: Tx, id: MayorDecisionId, values: DecisionInput): void {
  tx.insert(mayorDecision)
    .values({ ...values, id, version: 1, year: registerYear(values.decidedOn) })
    .run();
  indexDecision(tx, id);
}

/** Overwrites what is typed and counts the change. */
export function updateDecision(tx: Tx, current: Pick<DecisionRow, 'id' | 'version'>, values: Partial<DecisionInput>): void {
  const year = values.decidedOn === undefined ? {} : { year: registerYear(values.decidedOn) };
  tx.update(mayorDecision)
    .set({ ...values, ...year, version: current.version + 1 })
    .where(eq(mayorDecision.id, current.id))
    .run();
  indexDecision(tx, current.id);
}

export function deleteDecision(tx: Tx, id: MayorDecisionId): void {
  tx.delete(mayorDecision).where(eq(mayorDecision.id, id)).run();
  removeFromSearch(tx, id);
}

export function setSigned(tx: Tx, id: MayorDecisionId, signedOn: CivilDate): void {
  tx.update(mayorDecision).set({ signedOn }).where(eq(mayorDecision.id, id)).run();
}

export function setDates(tx: Tx, id: MayorDecisionId, dates: DecisionDates): void {
  tx.update(mayorDecision).set(dates).where(eq(mayorDecision.id, id)).run();
}

/** The affair by which the council is, or was to be, told of a decision: also one that left its agenda. */
export function reportedItemOf(db: Reader, id: MayorDecisionId): ItemId | null {
  return ItemId.nullable().parse(db.statement('SELECT reported_item_id FROM mayor_decision WHERE id = ?').pluck().get(id));
}

/** Says by which affair the council is told of a decision; null for none. */
export function setReported(tx: Tx, id: MayorDecisionId, itemId: ItemId | null): void {
  tx.update(mayorDecision).set({ reportedItemId: itemId }).where(eq(mayorDecision.id, id)).run();
}

/** Every signed version of a decision, latest first. */
export function listVersions(db: Reader, id: MayorDecisionId): DecisionVersion[] {
  const rows = db.select().from(mayorDecisionVersion).where(eq(mayorDecisionVersion.decisionId, id)).all();
  const read = rows.map(({ version, reason, createdAt, content }) => DecisionVersion.parse({ version, reason, createdAt, content }));
  return read.toSorted((a, b) => b.version - a.version);
}

export function insertVersion(tx: Tx, decisionId: MayorDecisionId, version: DecisionVersion): void {
  tx.insert(mayorDecisionVersion)
    .values({ ...version, decisionId })
    .run();
}

/** Says that a kept document is a Word file of a decision. */
export function linkDocument(tx: Tx, documentId: DocumentId, decisionId: MayorDecisionId): void {
  tx.insert(mayorDecisionDocument).values({ documentId, decisionId }).run();
}
