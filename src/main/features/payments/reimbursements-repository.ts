import { eq } from 'drizzle-orm';
import { Reimbursement, type ReimbursementInput } from '#shared/features/payments/model';
import { notFound } from '#shared/kernel/errors';
import type { GrantRequestId, ReimbursementId } from '#shared/kernel/ids';
import { zCents, type Cents } from '#shared/kernel/money';
import type { Reader, Tx } from '../../db/connection';
import { reimbursement } from '../../db/schema/payment';

export function findReimbursement(db: Reader, id: ReimbursementId): Reimbursement | undefined {
  const row = db.select().from(reimbursement).where(eq(reimbursement.id, id)).get();
  return row && Reimbursement.parse(row);
}

/** @throws NOT_FOUND */
export function getReimbursement(db: Reader, id: ReimbursementId): Reimbursement {
  const found = findReimbursement(db, id);
  if (!found) throw notFound('reimbursement');
  return found;
}

export function insertReimbursement(tx: Tx, values: Reimbursement): void {
  tx.insert(reimbursement).values(values).run();
}

/** Overwrites what the user types and counts the change. */
export function updateReimbursement(tx: Tx, { id, version }: Reimbursement, values: Partial<ReimbursementInput>): Reimbursement {
  tx.update(reimbursement)
    .set({ ...values, version: version + 1 })
    .where(eq(reimbursement.id, id))
    .run();
  return getReimbursement(tx, id);
}

/** Puts every field back to what it was, and counts the change. */
export function overwriteReimbursement(tx: Tx, { id, version }: Reimbursement, values: Reimbursement): void {
  tx.update(reimbursement)
    .set({ ...values, id, version: version + 1 })
    .where(eq(reimbursement.id, id))
    .run();
}

/** Takes out (`at` in ms UTC), or puts back (null). */
export function setReimbursementRemoved(tx: Tx, { id, version }: Reimbursement, at: number | null): void {
  tx.update(reimbursement)
    .set({ removedAt: at, version: version + 1 })
    .where(eq(reimbursement.id, id))
    .run();
}

/** Deletes for good. */
export function deleteReimbursement(tx: Tx, id: ReimbursementId): void {
  tx.delete(reimbursement).where(eq(reimbursement.id, id)).run();
}

/** Everything asked back of a request. */
export function askedBack(db: Reader, requestId: GrantRequestId): Cents {
  const sql = 'SELECT ifnull(sum(amount), 0) FROM reimbursement WHERE request_id = ? AND removed_at IS NULL';
  return zCents.parse(db.statement(sql).pluck().get(requestId));
}
