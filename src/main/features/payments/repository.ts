import { and, asc, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { Payment, PaymentKind } from '#shared/features/payments/model';
import { zCivilDate } from '#shared/kernel/dates';
import { notFound } from '#shared/kernel/errors';
import { GrantRequestId, type PaymentId } from '#shared/kernel/ids';
import { zCents, type Cents } from '#shared/kernel/money';
import type { Reader, Tx } from '../../db/connection';
import { payment } from '../../db/schema/payment';

export const StoredPayment = Payment.extend({ position: z.int() });
/** One payment as stored. */
export type StoredPayment = z.infer<typeof StoredPayment>;

export function findPayment(db: Reader, id: PaymentId): StoredPayment | undefined {
  const row = db.select().from(payment).where(eq(payment.id, id)).get();
  return row && StoredPayment.parse(row);
}

/** @throws NOT_FOUND */
export function getPayment(db: Reader, id: PaymentId): StoredPayment {
  const found = findPayment(db, id);
  if (!found) throw notFound('payment');
  return found;
}

/** The payments of a request that count, in the order of its schedule. */
export function listPaymentsOf(db: Reader, requestId: GrantRequestId): StoredPayment[] {
  const rows = db
    .select()
    .from(payment)
    .where(and(eq(payment.requestId, requestId), isNull(payment.removedAt)))
    .orderBy(asc(payment.position), asc(payment.id))
    .all();
  return rows.map((row) => StoredPayment.parse(row));
}

export function insertPayment(tx: Tx, values: StoredPayment): void {
  tx.insert(payment).values(values).run();
}

/** Overwrites what is given and counts the change. */
export function updatePayment(
  tx: Tx,
  { id, version }: StoredPayment,
  values: Partial<Omit<StoredPayment, 'id' | 'version'>>,
): StoredPayment {
  tx.update(payment)
    .set({ ...values, version: version + 1 })
    .where(eq(payment.id, id))
    .run();
  return getPayment(tx, id);
}

/** Deletes for good. */
export function deletePayment(tx: Tx, id: PaymentId): void {
  tx.delete(payment).where(eq(payment.id, id)).run();
}

/** The number of the last certificate of a year, 0 when there is none. Numbers are `2026-001`; those of removed payments stay taken. */
export function lastCertificate(db: Reader, year: number): number {
  const sql = `SELECT ifnull(max(CAST(substr(certificate_number, 6) AS INTEGER)), 0) FROM payment
    WHERE certificate_number >= ? AND certificate_number < ?`;
  return z.int().parse(db.statement(sql).pluck().get(`${year}-`, `${year}.`));
}

const Given = z.object({
  requestId: GrantRequestId,
  kind: PaymentKind,
  amount: zCents,
  plannedOn: zCivilDate.nullable(),
  paidOn: zCivilDate.nullable(),
});
/** What others may know of a payment: when it was made, or is to be. */
export type GivenPayment = z.infer<typeof Given>;

const GIVEN = `SELECT request_id AS requestId, kind, amount, planned_on AS plannedOn, paid_on AS paidOn FROM payment
  WHERE removed_at IS NULL AND request_id IN (SELECT value FROM json_each(?)) ORDER BY request_id, position, id`;

/** The payments of these requests, planned or made, in the order of each schedule; nothing for a request without any. */
export function paymentsOf(db: Reader, requestIds: readonly GrantRequestId[]): ReadonlyMap<GrantRequestId, GivenPayment[]> {
  const rows = z.array(Given).parse(db.statement(GIVEN).all(JSON.stringify(requestIds)));
  const byRequest = new Map<GrantRequestId, GivenPayment[]>();
  for (const row of rows) byRequest.set(row.requestId, [...(byRequest.get(row.requestId) ?? []), row]);
  return byRequest;
}

const PAID = `SELECT request_id AS requestId, sum(amount) AS paid FROM payment
  WHERE removed_at IS NULL AND paid_on IS NOT NULL AND request_id IN (SELECT value FROM json_each(?)) GROUP BY request_id`;
const Paid = z.object({ requestId: GrantRequestId, paid: zCents });

/** What was paid to each of these requests; nothing for one that was not paid. */
export function paidTotals(db: Reader, requestIds: readonly GrantRequestId[]): ReadonlyMap<GrantRequestId, Cents> {
  const rows = z.array(Paid).parse(db.statement(PAID).all(JSON.stringify(requestIds)));
  return new Map(rows.map(({ requestId, paid }) => [requestId, paid]));
}

/** The sum of every payment of a request, made or planned. */
export function plannedTotal(db: Reader, requestId: GrantRequestId): Cents {
  const sql = 'SELECT ifnull(sum(amount), 0) FROM payment WHERE request_id = ? AND removed_at IS NULL';
  return zCents.parse(db.statement(sql).pluck().get(requestId));
}
