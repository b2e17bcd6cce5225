import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { CouncilItem, ItemInput } from '#shared/features/council/model';
import { zCivilDate, type CivilDate } from '#shared/kernel/dates';
import { notFound } from '#shared/kernel/errors';
import type { CampaignId, ItemId, SessionId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import { councilItem, councilSession } from '../../db/schema/council';
import { WrittenMarks } from './written-texts';

const StoredItem = CouncilItem.omit({ concerns: true }).extend({ removedAt: z.int().nullable(), writtenFrom: WrittenMarks.nullable() });
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
    .map((row) => StoredItem.parse(row));
}

/** An affair, on the agenda or taken off it. @throws NOT_FOUND */
export function getItem(db: Reader, id: ItemId): StoredItem {
  const row = db.select().from(councilItem).where(eq(councilItem.id, id)).get();
  if (!row) throw notFound('council-item');
  return StoredItem.parse(row);
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
    .where(and(eq(councilItem.campaignId, campaignId), isNull(councilItem.removedAt)))
    .get();
  return row && zCivilDate.parse(row.meetsOn);
}

/** Without marks: a text that no campaign gives. */
export function insertItem(tx: Tx, item: Omit<StoredItem, 'writtenFrom'> & Partial<Pick<StoredItem, 'writtenFrom'>>): void {
  tx.insert(councilItem).values(item).run();
}

/** Overwrites what the user types and counts the change. */
export function updateItem(tx: Tx, current: StoredItem, values: ItemInput & Pick<StoredItem, 'writtenFrom'>): void {
  tx.update(councilItem)
    .set({ ...values, version: current.version + 1 })
    .where(eq(councilItem.id, current.id))
    .run();
}

/** Takes an affair off the agenda (`at` in ms UTC) or puts it back (null); the places are given by `placeItems`. */
export function setItemRemoved(tx: Tx, id: ItemId, at: number | null): void {
  tx.update(councilItem).set({ removedAt: at }).where(eq(councilItem.id, id)).run();
}

/** Deletes for good. */
export function deleteItem(tx: Tx, id: ItemId): void {
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
  return ItemInput.parse(Object.fromEntries(ItemInput.keyof().options.map((field) => [field, item[field]])));
}
