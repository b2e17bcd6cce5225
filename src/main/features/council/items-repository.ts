import { and, eq, isNull } from 'drizzle-orm';
import { v7 } from 'uuid';
import { z } from 'zod';
import { CouncilItem, ItemForm, ItemInput, type ItemDetails, type ItemParty, type ItemState } from '#shared/features/council/model';
import { zCivilDate, type CivilDate } from '#shared/kernel/dates';
import { notFound } from '#shared/kernel/errors';
import { GrantRequestId, type CampaignId, type ItemId, type SessionId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import { councilItem, councilItemRequest, councilSession } from '../../db/schema/council';
import { councilItemParty } from '../../db/schema/sitting';
import { WrittenMarks } from './written-texts';

const StoredItem = CouncilItem.omit({ concerns: true, decided: true, parties: true, committeeName: true, annexes: true }).extend({
  removedAt: z.int().nullable(),
  writtenFrom: WrittenMarks.nullable(),
});
/** An affair as stored. `removedAt` is null while it is on the agenda; `position` is then its place, else its former place. */
export type StoredItem = z.infer<typeof StoredItem>;

/** The affairs on the agenda, in its order. */
export function listItems(db: Reader, sessionId: SessionId): StoredItem[] {
  return db
    .select()
    .from(councilItem)
    .where(and(eq(councilItem.sessionId, sessionId), isNull(councilItem.removedAt)))
    .orderBy(councilItem.position)
    .all()
    .map((row) => storedOf(db, row));
}

/** An affair, on the agenda or taken off it; undefined when there is none. */
export function findItem(db: Reader, id: ItemId): StoredItem | undefined {
  const row = db.select().from(councilItem).where(eq(councilItem.id, id)).get();
  return row && storedOf(db, row);
}

/** The same. @throws NOT_FOUND */
export function getItem(db: Reader, id: ItemId): StoredItem {
  const found = findItem(db, id);
  if (!found) throw notFound('council-item');
  return found;
}

/** The requests put to the vote come from a table of their own; a standard affair has none to look for. */
function storedOf(db: Reader, row: typeof councilItem.$inferSelect): StoredItem {
  return StoredItem.parse({ ...row, requestIds: row.kind === 'grants' ? requestsOf(db, row.id) : [] });
}

function requestsOf(db: Reader, itemId: string): GrantRequestId[] {
  const sql = 'SELECT request_id FROM council_item_request WHERE item_id = ? ORDER BY request_id';
  return z.array(GrantRequestId).parse(db.statement(sql).pluck().all(itemId));
}

/** An affair that is on the agenda. @throws NOT_FOUND */
export function getAgendaItem(db: Reader, id: ItemId): StoredItem {
  const item = getItem(db, id);
  if (item.removedAt !== null) throw notFound('council-item');
  return item;
}

/** The day of the session whose agenda holds this campaign; undefined when none does. */
export function findAgendaDayOf(db: Reader, campaignId: CampaignId): CivilDate | undefined {
  const row = db
    .select({ meetsOn: councilSession.meetsOn })
    .from(councilItem)
    .innerJoin(councilSession, eq(councilSession.id, councilItem.sessionId))
    .where(and(eq(councilItem.campaignId, campaignId), isNull(councilItem.removedAt), isNull(councilItem.withdrawnOn)))
    .get();
  return row && zCivilDate.parse(row.meetsOn);
}

const TAKEN = `SELECT r.request_id FROM council_item_request r JOIN council_item i ON i.id = r.item_id
  WHERE i.campaign_id = @campaign AND i.removed_at IS NULL AND i.withdrawn_on IS NULL AND i.id <> ifnull(@except, '')`;
const WHOLE = `SELECT EXISTS (SELECT 1 FROM council_item i WHERE i.campaign_id = @campaign AND i.removed_at IS NULL AND i.withdrawn_on IS NULL
  AND i.id <> ifnull(@except, '')
  AND NOT EXISTS (SELECT 1 FROM council_item_request r WHERE r.item_id = i.id))`;

/** What agendas already hold of a campaign, apart from one affair: all of it, or these requests. */
export function agendaHolds(
  db: Reader,
  campaign: CampaignId,
  except: ItemId | null = null,
): { whole: boolean; requests: GrantRequestId[] } {
  const bound = { campaign, except };
  return {
    whole: db.statement(WHOLE).pluck().get(bound) === 1,
    requests: z.array(GrantRequestId).parse(db.statement(TAKEN).pluck().all(bound)),
  };
}

/** Without marks: a text that no campaign gives. */
export function insertItem(tx: Tx, item: NewItem): void {
  const { requestIds = [], ...row } = item;
  tx.insert(councilItem).values(row).run();
  for (const requestId of requestIds) tx.insert(councilItemRequest).values({ itemId: item.id, requestId }).run();
}

/** What an affair begins with unless it is said: an ordinary deliberation, in draft, with no committee, budget or former affair. */
type Begun =
  | 'writtenFrom'
  | 'type'
  | 'state'
  | 'agendaNumber'
  | 'withdrawnOn'
  | 'committeeId'
  | 'committeeMetOn'
  | 'budgetLine'
  | 'budgetYear'
  | 'budgetName'
  | 'reusedFromId'
  | 'discussion';

/** An affair to be put on an agenda. */
export type NewItem = Omit<StoredItem, Begun | 'requestIds'> &
  Partial<Pick<StoredItem, Begun>> & { readonly requestIds?: readonly GrantRequestId[] };

/** What may be overwritten at once; what is absent stays. */
export type ItemValues = ItemInput & Partial<Omit<ItemDetails, 'parties'>> & Pick<StoredItem, 'writtenFrom' | 'state'>;

/** Overwrites what the user types and counts the change. */
export function updateItem(tx: Tx, current: StoredItem, values: ItemValues): void {
  tx.update(councilItem)
    .set({ ...values, version: current.version + 1 })
    .where(eq(councilItem.id, current.id))
    .run();
}

/** Says how far an affair is; its texts stay as they are. */
export function setItemState(tx: Tx, current: StoredItem, state: ItemState): void {
  tx.update(councilItem).set({ state }).where(eq(councilItem.id, current.id)).run();
}

/** The number that is printed; empty when the numbers follow the places. */
export function setAgendaNumber(tx: Tx, id: ItemId, agendaNumber: string): void {
  tx.update(councilItem).set({ agendaNumber }).where(eq(councilItem.id, id)).run();
}

/** Withdraws an affair that the convocation announced, or takes it up again (null). */
export function setItemWithdrawn(tx: Tx, id: ItemId, withdrawnOn: CivilDate | null): void {
  tx.update(councilItem).set({ withdrawnOn }).where(eq(councilItem.id, id)).run();
}

/** Whom an affair is about, instead of those it had. */
export function replaceParties(tx: Tx, itemId: ItemId, parties: readonly ItemParty[]): void {
  tx.delete(councilItemParty).where(eq(councilItemParty.itemId, itemId)).run();
  for (const { associationId, name } of parties) {
    tx.insert(councilItemParty)
      .values({ id: v7(), itemId, associationId, body: associationId === null ? name : '' })
      .run();
  }
}

/** Takes an affair off the agenda (`at` in ms UTC) or puts it back (null); the places are given by `placeItems`. */
export function setItemRemoved(tx: Tx, id: ItemId, at: number | null): void {
  tx.update(councilItem).set({ removedAt: at }).where(eq(councilItem.id, id)).run();
}

/** Deletes for good, with its parties; the affairs that took up its texts no longer say so. */
export function deleteItem(tx: Tx, id: ItemId): void {
  tx.delete(councilItemParty).where(eq(councilItemParty.itemId, id)).run();
  tx.update(councilItem).set({ reusedFromId: null }).where(eq(councilItem.reusedFromId, id)).run();
  tx.delete(councilItem).where(eq(councilItem.id, id)).run();
}

/** Gives the affairs the places 1 to n in the order given. */
export function placeItems(tx: Tx, order: readonly StoredItem[]): void {
  order.forEach(({ id, position }, index) => {
    if (position !== index + 1)
      tx.update(councilItem)
        .set({ position: index + 1 })
        .where(eq(councilItem.id, id))
        .run();
  });
}

/** What the user typed, without what the program adds. */
export function inputOf(item: StoredItem): ItemInput {
  return ItemInput.strip().parse(item);
}

/** The same with its details. */
export function formOf(item: StoredItem, parties: readonly ItemParty[]): ItemForm {
  return ItemForm.strip().parse({ ...item, parties });
}
