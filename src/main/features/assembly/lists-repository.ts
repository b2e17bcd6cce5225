import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { Candidate, ElectoralList, type ListInput } from '#shared/features/assembly/model';
import { notFound } from '#shared/kernel/errors';
import { CandidateId, ElectoralListId, type CouncillorId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import { newId } from '../../db/new-id';
import { electoralCandidate, electoralList } from '../../db/schema/assembly';

const LISTS = 'SELECT id, version, name, elected_on AS electedOn, votes FROM electoral_list ORDER BY votes IS NULL, votes DESC, name';
const CANDIDATES = `SELECT list_id AS listId, id, rank, civility, first_name AS firstName, last_name AS lastName, born_on AS bornOn,
    councillor_id AS councillorId, set_aside AS setAside FROM electoral_candidate ORDER BY list_id, rank`;

const StoredCandidate = Candidate.extend({ listId: ElectoralListId });

/** Every list with its candidates in their order, in two statements. */
export function listElectoralLists(db: Reader): ElectoralList[] {
  const byList = new Map<ElectoralListId, Candidate[]>();
  for (const { listId, ...candidate } of z.array(StoredCandidate).parse(db.statement(CANDIDATES).all()))
    byList.set(listId, [...(byList.get(listId) ?? []), candidate]);
  const rows = z.array(ElectoralList.omit({ candidates: true })).parse(db.statement(LISTS).all());
  return rows.map((row) => ({ ...row, candidates: byList.get(row.id) ?? [] }));
}

/** @throws NOT_FOUND */
export function getElectoralList(db: Reader, id: ElectoralListId): ElectoralList {
  const found = listElectoralLists(db).find((one) => one.id === id);
  if (!found) throw notFound('electoral-list');
  return found;
}

/** Writes a list with its candidates in their order, new or not; those known keep their record. */
export function saveElectoralList(tx: Tx, id: ElectoralListId, { version, values }: { version: number; values: ListInput }): void {
  const { candidates, ...row } = values;
  tx.insert(electoralList)
    .values({ ...row, id, version })
    .onConflictDoUpdate({ target: electoralList.id, set: { ...row, version } })
    .run();
  tx.delete(electoralCandidate).where(eq(electoralCandidate.listId, id)).run();
  for (const [index, candidate] of candidates.entries())
    tx.insert(electoralCandidate)
      .values({ ...candidate, id: candidate.id ?? newId(CandidateId), listId: id, rank: index + 1 })
      .run();
}

/** Deletes a list; its candidates go with it. */
export function deleteElectoralList(tx: Tx, id: ElectoralListId): void {
  tx.delete(electoralList).where(eq(electoralList.id, id)).run();
}

/** Says which seat a candidate holds; null gives the place in line back. */
export function setSeatOfCandidate(tx: Tx, id: CandidateId, councillorId: CouncillorId | null): void {
  tx.update(electoralCandidate).set({ councillorId }).where(eq(electoralCandidate.id, id)).run();
}

/** Gives back the place in line of whoever holds a seat. */
export function freeCandidateOf(tx: Tx, councillorId: CouncillorId): void {
  tx.update(electoralCandidate).set({ councillorId: null }).where(eq(electoralCandidate.councillorId, councillorId)).run();
}
