import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { Demand } from '#shared/features/council-calendar/demand';
import { notFound } from '#shared/kernel/errors';
import type { DemandId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import { councilDemand } from '../../db/schema/assembly';

const DEMANDS = `SELECT id, version, author, received_on AS receivedOn, signatories, reason, days FROM council_demand`;

/** The requests that the council meet, the latest first. */
export function listDemands(db: Reader): Demand[] {
  return z.array(Demand).parse(db.statement(`${DEMANDS} WHERE removed_at IS NULL ORDER BY received_on DESC, id`).all());
}

/** A request that counts; undefined when there is none, or when it was taken away. */
export function findDemand(db: Reader, id: DemandId): Demand | undefined {
  const row = db.statement(`${DEMANDS} WHERE id = ? AND removed_at IS NULL`).get(id);
  return row === undefined ? undefined : Demand.parse(row);
}

/** A request, taken away or not. @throws NOT_FOUND */
export function getDemand(db: Reader, id: DemandId): Demand {
  const row = db.statement(`${DEMANDS} WHERE id = ?`).get(id);
  if (row === undefined) throw notFound('council-demand');
  return Demand.parse(row);
}

/** Writes a request, new or not; whatever it was, it counts again. */
export function saveDemand(tx: Tx, { id, ...demand }: Demand): void {
  const row = { ...demand, removedAt: null };
  tx.insert(councilDemand)
    .values({ ...row, id })
    .onConflictDoUpdate({ target: councilDemand.id, set: row })
    .run();
}

export function setDemandRemoved(tx: Tx, id: DemandId, removedAt: number | null): void {
  tx.update(councilDemand).set({ removedAt }).where(eq(councilDemand.id, id)).run();
}
