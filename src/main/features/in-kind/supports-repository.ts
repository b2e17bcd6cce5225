import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { InKindInput, InKindLine } from '#shared/features/in-kind/model';
import { notFound } from '#shared/kernel/errors';
import { AssociationId, InKindSupportId } from '#shared/kernel/ids';
import { zCents, type Cents } from '#shared/kernel/money';
import type { Reader, Tx } from '../../db/connection';
import { inKindSupport } from '../../db/schema/in-kind';

export const InKindSupport = InKindInput.extend({
  id: InKindSupportId,
  version: z.int(),
  associationId: AssociationId,
  amount: zCents,
  removedAt: z.int().nullable(),
});
/** One support in kind as stored. */
export type InKindSupport = z.infer<typeof InKindSupport>;

export function findSupport(db: Reader, id: InKindSupportId): InKindSupport | undefined {
  const row = db.select().from(inKindSupport).where(eq(inKindSupport.id, id)).get();
  return row && InKindSupport.parse(row);
}

/** @throws NOT_FOUND */
export function getSupport(db: Reader, id: InKindSupportId): InKindSupport {
  const found = findSupport(db, id);
  if (!found) throw notFound('in-kind-support');
  return found;
}

export function insertSupport(tx: Tx, support: InKindSupport): void {
  tx.insert(inKindSupport).values(support).run();
}

/** Overwrites what the user types, with its amount, and counts the change. */
export function updateSupport(tx: Tx, { id, version }: InKindSupport, values: InKindInput & { amount: Cents }): void {
  tx.update(inKindSupport)
    .set({ ...values, version: version + 1 })
    .where(eq(inKindSupport.id, id))
    .run();
}

/** Takes out (`at` in ms UTC), or puts back (null). */
export function setSupportRemoved(tx: Tx, { id, version }: InKindSupport, at: number | null): void {
  tx.update(inKindSupport)
    .set({ removedAt: at, version: version + 1 })
    .where(eq(inKindSupport.id, id))
    .run();
}

/** Deletes for good. */
export function deleteSupport(tx: Tx, id: InKindSupportId): void {
  tx.delete(inKindSupport).where(eq(inKindSupport.id, id)).run();
}

const LINES = `SELECT s.id, s.version, s.association_id AS associationId, a.name AS associationName, s.tariff_id AS tariffId, s.year,
    s.starts_on AS startsOn, s.ends_on AS endsOn, s.quantity, s.unit_price AS unitPrice, s.amount, s.note, t.kind, t.name AS tariffName, t.unit
  FROM in_kind_support s JOIN tariff t ON t.id = s.tariff_id JOIN association a ON a.id = s.association_id`;

/** The supports of an association: latest year first, then by day and tariff. */
export function listSupportsOf(db: Reader, associationId: AssociationId): InKindLine[] {
  const order = `ORDER BY s.year DESC, ifnull(s.starts_on, '9999'), t.name, s.id`;
  const rows = db.statement(`${LINES} WHERE s.association_id = ? AND s.removed_at IS NULL ${order}`).all(associationId);
  return z.array(InKindLine).parse(rows);
}

/** @throws NOT_FOUND */
export function getLine(db: Reader, id: InKindSupportId): InKindLine {
  const row = db.statement(`${LINES} WHERE s.id = ?`).get(id);
  if (row === undefined) throw notFound('in-kind-support');
  return InKindLine.parse(row);
}
