import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { Demand, type DemandInput } from '#shared/features/council-calendar/demand';
import { notFound } from '#shared/kernel/errors';
import type { DemandId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import { councilDemand } from '../../db/schema/assembly';

const DEMANDS = `SELECT id, author, received_on AS receivedOn, signatories, reason, days FROM council_demand`;

/** The requests that the council meet, the latest first. */
export function listDemands(db: Reader): Demand[] {
  return z.array(Demand).parse(db.statement(`${DEMANDS} WHERE removed_at IS NULL ORDER BY received_on DESC, id`).all());
}

/** A request, taken away or not. @throws NOT_FOUND */
export function getDemand(db: Reader, id: DemandId): Demand {
  const row = db.statement(`${DEMANDS} WHERE id = ?`).get(id);
  if (row === undefined) throw notFound('council-demand');
  return Demand.parse(row);
}

export function insertDemand(tx: Tx, id: DemandId, values: DemandInput): void {
  tx.insert(councilDemand)
    .values({ ...values, id, version: 1, removedAt: null })
    .run();
}

export function setDemandRemoved(tx: Tx, id: DemandId, removedAt: number | null): void {
  tx.update(councilDemand).set({ removedAt }).where(eq(councilDemand.id, id)).run();
}
