import { z } from 'zod';
import { ItemId, SessionId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../db/connection';
import { deleteItem } from '../features/council/items-repository';

interface Tie {
  readonly table: string;
  readonly column: string;
  /** What it is, in words. */
  readonly words: string;
}

/**
 * Everything that names an affair of the council, and what becomes of it when the affair is deleted for good. What `holds` it is the record
 * of what the council did. What `follows` was noted when the affair was opened, and is moved to the one opened then. The rest `goes`, or
 * `forgets` it.
 */
export const ITEM_TIES = {
  holds: [
    { table: 'deliberation', column: 'item_id', words: 'une délibération numérotée' },
    { table: 'council_vote', column: 'item_id', words: 'un vote enregistré' },
    { table: 'council_ballot', column: 'item_id', words: 'un vote enregistré' },
  ],
  follows: [
    { table: 'council_movement', column: 'item_id', words: 'une arrivée ou un départ en séance' },
    { table: 'council_proxy', column: 'from_item_id', words: 'un pouvoir donné en séance' },
    { table: 'council_proxy', column: 'until_item_id', words: 'un pouvoir donné en séance' },
  ],
  goes: [
    { table: 'council_standing', column: 'item_id', words: 'les déports notés' },
    { table: 'council_item_party', column: 'item_id', words: 'les organismes concernés' },
    { table: 'item_annex', column: 'item_id', words: 'ses annexes' },
    { table: 'council_item_request', column: 'item_id', words: 'le choix des demandes mises aux voix' },
  ],
  forgets: [
    { table: 'council_item', column: 'reused_from_id', words: 'une affaire qui en a repris les textes' },
    { table: 'mayor_decision', column: 'reported_item_id', words: 'une décision du maire dont elle rendait compte' },
  ],
} as const satisfies Readonly<Record<string, readonly Tie[]>>;

/** What keeps an affair from going for good, in words: a vote, a number, or a moment of the session when no other affair was to come. */
export function itemHeldBy(db: Reader, id: ItemId): string[] {
  const held = wordsOf(db, id, ITEM_TIES.holds);
  const moments = wordsOf(db, id, ITEM_TIES.follows);
  return moments.length === 0 || openedAtIts(db, id) !== null ? held : [...held, ...moments];
}

/** What goes with an affair, in words. */
export function goesWithItem(db: Reader, id: ItemId): string[] {
  return wordsOf(db, id, ITEM_TIES.goes);
}

/** Deletes an affair for good; what was noted when it was opened is then noted at the affair that took its place. */
export function purgeItem(tx: Tx, id: ItemId): void {
  const next = openedAtIts(tx, id);
  for (const { table, column } of ITEM_TIES.follows) tx.statement(`UPDATE ${table} SET ${column} = ? WHERE ${column} = ?`).run(next, id);
  for (const { table, column } of ITEM_TIES.goes) tx.statement(`DELETE FROM ${table} WHERE ${column} = ?`).run(id);
  deleteItem(tx, id);
}

const PLACE = z.object({ sessionId: SessionId, position: z.int() });

/** The affair that stands where this one stood on the agenda, as the rooms of a session reckon it; null past the last one. */
function openedAtIts(db: Reader, id: ItemId): ItemId | null {
  const place = PLACE.parse(db.statement('SELECT session_id AS sessionId, position FROM council_item WHERE id = ?').get(id));
  const sql =
    'SELECT id FROM council_item WHERE session_id = ? AND removed_at IS NULL AND withdrawn_on IS NULL AND position >= ? ORDER BY position LIMIT 1';
  return ItemId.nullable().parse(db.statement(sql).pluck().get(place.sessionId, place.position) ?? null);
}

function wordsOf(db: Reader, id: ItemId, ties: readonly Tie[]): string[] {
  const found = ties.filter(
    ({ table, column }) => db.statement(`SELECT 1 FROM ${table} WHERE ${column} = ? LIMIT 1`).get(id) !== undefined,
  );
  return [...new Set(found.map(({ words }) => words))];
}
