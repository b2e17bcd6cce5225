import { and, count, desc, eq, isNull } from 'drizzle-orm';
import { Exchange, type ExchangeInput } from '#shared/features/exchanges/model';
import { notFound } from '#shared/kernel/errors';
import type { AssociationId, ExchangeId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import { exchange } from '../../db/schema/exchange';

/** One page of the exchanges of an association that are not in the trash, newest first, with their number. */
export function listExchanges(
  db: Reader,
  { associationId, page, pageSize }: { associationId: AssociationId; page: number; pageSize: number },
): { exchanges: Exchange[]; total: number } {
  const wanted = and(eq(exchange.associationId, associationId), isNull(exchange.removedAt));
  const rows = db
    .select()
    .from(exchange)
    .where(wanted)
    .orderBy(desc(exchange.happenedOn), desc(exchange.createdAt))
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .all();
  const total = db.select({ total: count() }).from(exchange).where(wanted).get()?.total ?? 0;
  return { exchanges: rows.map((row) => Exchange.parse(row)), total };
}

export function findExchange(db: Reader, id: ExchangeId): Exchange | undefined {
  const row = db.select().from(exchange).where(eq(exchange.id, id)).get();
  return row && Exchange.parse(row);
}

/** In the file or in the trash. @throws NOT_FOUND */
export function getExchange(db: Reader, id: ExchangeId): Exchange {
  const found = findExchange(db, id);
  if (!found) throw notFound('exchange');
  return found;
}

export function insertExchange(tx: Tx, values: Exchange): void {
  tx.insert(exchange).values(values).run();
}

/** Overwrites what the user types and counts the change. */
export function updateExchange(tx: Tx, current: Exchange, values: ExchangeInput): void {
  tx.update(exchange)
    .set({ ...values, version: current.version + 1 })
    .where(eq(exchange.id, current.id))
    .run();
}

/** Puts in the trash (`at` in ms UTC), or takes out of it (null). */
export function setExchangeRemoved(tx: Tx, current: Exchange, at: number | null): void {
  tx.update(exchange)
    .set({ removedAt: at, version: current.version + 1 })
    .where(eq(exchange.id, current.id))
    .run();
}

/** Deletes for good. */
export function deleteExchange(tx: Tx, id: ExchangeId): void {
  tx.delete(exchange).where(eq(exchange.id, id)).run();
}
