import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { TermKind } from '#shared/features/terms/model';
import { notFound } from '#shared/kernel/errors';
import { ListTermId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import { newId } from '../../db/new-id';
import { listTerm } from '../../db/schema/list-term';

export const StoredTerm = z.strictObject({ id: ListTermId, kind: TermKind, value: z.string(), position: z.int() });
/** A word of a list; `position` counts from 1. */
export type StoredTerm = z.infer<typeof StoredTerm>;

/** The words of a list, in its order. */
export function listTerms(db: Reader, kind: TermKind): StoredTerm[] {
  const rows = db.select().from(listTerm).where(eq(listTerm.kind, kind)).orderBy(listTerm.position, listTerm.value).all();
  return rows.map((row) => StoredTerm.parse(row));
}

export function findTerm(db: Reader, id: ListTermId): StoredTerm | undefined {
  const row = db.select().from(listTerm).where(eq(listTerm.id, id)).get();
  return row && StoredTerm.parse(row);
}

/** @throws NOT_FOUND */
export function getTerm(db: Reader, id: ListTermId): StoredTerm {
  const found = findTerm(db, id);
  if (!found) throw notFound('list-term');
  return found;
}

export function insertTerm(tx: Tx, term: StoredTerm): void {
  tx.insert(listTerm).values(term).run();
}

export function setTermValue(tx: Tx, id: ListTermId, value: string): void {
  tx.update(listTerm).set({ value }).where(eq(listTerm.id, id)).run();
}

export function deleteTerm(tx: Tx, id: ListTermId): void {
  tx.delete(listTerm).where(eq(listTerm.id, id)).run();
}

/** Numbers the words of a list from 1, in this order. */
export function placeTerms(tx: Tx, terms: readonly StoredTerm[]): void {
  for (const [index, { id }] of terms.entries()) tx.statement('UPDATE list_term SET position = ? WHERE id = ?').run(index + 1, id);
}

/** Makes these the whole list, in this order. */
export function replaceTerms(tx: Tx, kind: TermKind, values: readonly string[]): void {
  tx.delete(listTerm).where(eq(listTerm.kind, kind)).run();
  for (const [index, value] of values.entries()) insertTerm(tx, { id: newId(ListTermId), kind, value, position: index + 1 });
}
