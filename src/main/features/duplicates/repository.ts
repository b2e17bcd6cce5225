import { desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { Merge } from '#shared/features/duplicates/model';
import { notFound } from '#shared/kernel/errors';
import type { MergeId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import { distinctPair, recordMerge } from '../../db/schema/merge';
import { LinkChanges } from './links-repository';

/** What is kept of a merge, so that it can be undone. */
const MergeState = z.object({
  /** The fields that the merge changed in the kept record. */
  fields: z.record(z.string(), z.object({ before: z.unknown(), after: z.unknown() })),
  updatedAt: z.int(),
  links: LinkChanges,
});
export type MergeState = z.infer<typeof MergeState>;

const StoredMerge = Merge.extend({ before: MergeState });
export type StoredMerge = z.infer<typeof StoredMerge>;

export function insertMerge(tx: Tx, merge: StoredMerge): void {
  tx.insert(recordMerge).values(merge).run();
}

export function markUndone(tx: Tx, id: MergeId, at: number): void {
  tx.update(recordMerge).set({ undoneAt: at }).where(eq(recordMerge.id, id)).run();
}

/** @throws NOT_FOUND */
export function getMerge(db: Reader, id: MergeId): StoredMerge {
  const row = db.select().from(recordMerge).where(eq(recordMerge.id, id)).get();
  if (!row) throw notFound('merge');
  return StoredMerge.parse(row);
}

/** The merges that stand and were made after this one, the latest first. */
export function listLaterMerges(db: Reader, { id }: StoredMerge): StoredMerge[] {
  const sql =
    'SELECT id FROM record_merge WHERE undone_at IS NULL AND rowid > (SELECT rowid FROM record_merge WHERE id = ?) ORDER BY rowid DESC';
  return z
    .array(Merge.shape.id)
    .parse(db.statement(sql).pluck().all(id))
    .map((later) => getMerge(db, later));
}

/** Every merge, the latest first, without what undoing it needs. */
export function listMerges(db: Reader): Merge[] {
  const { id, kind, keptId, keptName, absorbedId, absorbedName, mergedAt, by, undoneAt } = recordMerge;
  return db
    .select({ id, kind, keptId, keptName, absorbedId, absorbedName, mergedAt, by, undoneAt })
    .from(recordMerge)
    .orderBy(desc(recordMerge.mergedAt), desc(recordMerge.id))
    .all()
    .map((row) => Merge.parse(row));
}

/** The two identifiers of a pair in their order. */
export function orderedPair(one: string, other: string): { a: string; b: string } {
  return one < other ? { a: one, b: other } : { a: other, b: one };
}

/** Says that two records are distinct; false when it was said already. */
export function insertDistinct(tx: Tx, pair: { a: string; b: string }, decided: { at: number; by: string }): boolean {
  const row = { ...pair, decidedAt: decided.at, by: decided.by };
  return tx.insert(distinctPair).values(row).onConflictDoNothing().run().changes > 0;
}

/** False when it had not been said. */
export function deleteDistinct(tx: Tx, { a, b }: { a: string; b: string }): boolean {
  return tx.statement('DELETE FROM distinct_pair WHERE a = ? AND b = ?').run(a, b).changes > 0;
}

/** The pairs said to be distinct, the latest first. */
export function listDistinct(db: Reader): { a: string; b: string }[] {
  const sql = 'SELECT a, b FROM distinct_pair ORDER BY decided_at DESC, a, b';
  return z.array(z.object({ a: z.string(), b: z.string() })).parse(db.statement(sql).all());
}
