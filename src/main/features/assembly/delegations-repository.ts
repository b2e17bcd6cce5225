import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { Delegation, type DelegationInput } from '#shared/features/assembly/file';
import { notFound } from '#shared/kernel/errors';
import type { CouncillorDelegationId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import { councillorDelegation } from '../../db/schema/assembly';

const ONE = `SELECT id, version, councillor_id AS councillorId, subject, order_number AS orderNumber, ordered_on AS orderedOn,
    starts_on AS startsOn, ends_on AS endsOn, removed_at AS removedAt FROM councillor_delegation WHERE id = ?`;

const Stored = Delegation.extend({ removedAt: z.int().nullable() });
/** A delegation, and when it was taken away (ms UTC). */
export type StoredDelegation = z.infer<typeof Stored>;

/** A delegation, taken away or not; undefined when there is none. */
export function findDelegation(db: Reader, id: CouncillorDelegationId): StoredDelegation | undefined {
  const row = db.statement(ONE).get(id);
  return row === undefined ? undefined : Stored.parse(row);
}

/** @throws NOT_FOUND */
export function getDelegation(db: Reader, id: CouncillorDelegationId): StoredDelegation {
  const found = findDelegation(db, id);
  if (!found) throw notFound('councillor-delegation');
  return found;
}

/** Writes a delegation, new or not; whatever it was, it counts again. */
export function saveDelegation(
  tx: Tx,
  id: CouncillorDelegationId,
  { version, values }: { version: number; values: DelegationInput },
): void {
  const row = { ...values, version, removedAt: null };
  tx.insert(councillorDelegation)
    .values({ ...row, id })
    .onConflictDoUpdate({ target: councillorDelegation.id, set: row })
    .run();
}

export function setDelegationRemoved(tx: Tx, id: CouncillorDelegationId, removedAt: number | null): void {
  tx.update(councillorDelegation).set({ removedAt }).where(eq(councillorDelegation.id, id)).run();
}
