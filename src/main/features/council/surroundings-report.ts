import { z } from 'zod';
import { ItemParty } from '#shared/features/council/model';
import { CommitteeId, ItemId, type SessionId } from '#shared/kernel/ids';
import type { Reader } from '../../db/connection';

const PARTIES = `SELECT p.item_id AS itemId, p.association_id AS associationId, coalesce(a.name, p.body) AS name
  FROM council_item_party p JOIN council_item i ON i.id = p.item_id LEFT JOIN association a ON a.id = p.association_id
  WHERE i.session_id = ? ORDER BY p.id`;
const COMMITTEES = 'SELECT id, name FROM committee';

/** What the affairs of a session are about, and the names of the committees they were put to. */
export interface Surroundings {
  readonly parties: ReadonlyMap<ItemId, readonly ItemParty[]>;
  readonly committees: ReadonlyMap<CommitteeId, string>;
}

/** Everything the affairs of a session name, in two statements whatever their number. */
export function surroundingsOf(db: Reader, session: SessionId): Surroundings {
  const named = z.array(z.object({ id: CommitteeId, name: z.string() })).parse(db.statement(COMMITTEES).all());
  return { parties: partiesOf(db, session), committees: new Map(named.map(({ id, name }) => [id, name])) };
}

/** Whom each affair of a session is about, in the order it was typed. */
function partiesOf(db: Reader, session: SessionId): Surroundings['parties'] {
  const rows = z.array(ItemParty.safeExtend({ itemId: ItemId })).parse(db.statement(PARTIES).all(session));
  const parties = new Map<ItemId, ItemParty[]>();
  for (const { itemId, ...party } of rows) {
    const known = parties.get(itemId);
    if (known) known.push(party);
    else parties.set(itemId, [party]);
  }
  return parties;
}

const PARTIES_OF_ITEM = `SELECT p.association_id AS associationId, coalesce(a.name, p.body) AS name
  FROM council_item_party p LEFT JOIN association a ON a.id = p.association_id WHERE p.item_id = ? ORDER BY p.id`;

/** Whom one affair is about. */
export function partiesOfItem(db: Reader, id: ItemId): ItemParty[] {
  return z.array(ItemParty).parse(db.statement(PARTIES_OF_ITEM).all(id));
}

const NAMED = 'SELECT (SELECT count(*) FROM association a WHERE a.id = ?) + (SELECT count(*) FROM committee c WHERE c.id = ?)';

/** Whether there is such an association of the register, or such a committee. */
export function isNamed(db: Reader, id: string): boolean {
  return db.statement(NAMED).pluck().get(id, id) !== 0;
}

const REPORTS = `SELECT EXISTS (SELECT 1 FROM council_item i JOIN mayor_decision d ON d.reported_item_id = i.id
  WHERE i.session_id = ? AND i.removed_at IS NULL AND i.withdrawn_on IS NULL)`;

/** Whether an affair of this agenda tells the council of the mayor's decisions (CGCT, art. L. 2122-23). */
export function reportsDecisions(db: Reader, session: SessionId): boolean {
  return db.statement(REPORTS).pluck().get(session) === 1;
}
