import { desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { Delegation, type DelegationInput } from '#shared/features/mayor-decisions/model';
import { notFound } from '#shared/kernel/errors';
import type { DelegationId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import { mayorDelegation, mayorDelegationMatter } from '../../db/schema/mayor-decision';

/** The delegations, latest first, in two statements. */
export function listDelegations(db: Reader): Delegation[] {
  const matters = db.select().from(mayorDelegationMatter).all();
  const rows = db.select().from(mayorDelegation).orderBy(desc(mayorDelegation.decidedOn)).all();
  return z.array(Delegation).parse(
    rows.map((row) => ({
      ...row,
      matters: inOrder(matters.filter(({ delegationId }) => delegationId === row.id).map(({ matter, limit }) => ({ matter, limit }))),
    })),
  );
}

/** Matters in the order of the article. */
export function inOrder<M extends { readonly matter: string }>(matters: readonly M[]): M[] {
  return matters.toSorted((a, b) => Number(a.matter) - Number(b.matter));
}

/** Undefined when there is none. */
export function findDelegation(db: Reader, id: DelegationId): Delegation | undefined {
  return listDelegations(db).find((one) => one.id === id);
}

/** @throws NOT_FOUND */
export function getDelegation(db: Reader, id: DelegationId): Delegation {
  const found = findDelegation(db, id);
  if (!found) throw notFound('delegation');
  return found;
}

export function insertDelegation(tx: Tx, id: DelegationId, { matters, ...values }: DelegationInput): void {
  tx.insert(mayorDelegation)
    .values({ ...values, id, version: 1 })
    .run();
  insertMatters(tx, id, matters);
}

/** Overwrites a delegation with its matters, and counts the change. */
export function updateDelegation(tx: Tx, current: Pick<Delegation, 'id' | 'version'>, { matters, ...values }: DelegationInput): void {
  tx.update(mayorDelegation)
    .set({ ...values, version: current.version + 1 })
    .where(eq(mayorDelegation.id, current.id))
    .run();
  tx.delete(mayorDelegationMatter).where(eq(mayorDelegationMatter.delegationId, current.id)).run();
  insertMatters(tx, current.id, matters);
}

/** Deletes a delegation with its matters. */
export function deleteDelegation(tx: Tx, id: DelegationId): void {
  tx.delete(mayorDelegation).where(eq(mayorDelegation.id, id)).run();
}

function insertMatters(tx: Tx, delegationId: DelegationId, matters: DelegationInput['matters']): void {
  for (const { matter, limit } of matters) tx.insert(mayorDelegationMatter).values({ delegationId, matter, limit }).run();
}
