import { eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { OwnText, OwnTextInput } from '#shared/features/legal-texts/own';
import { notFound } from '#shared/kernel/errors';
import type { OwnTextId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import { ownText } from '../../db/schema/own-text';

const Stored = OwnText.extend({ removedAt: z.int().nullable() });
/** A text as stored. `removedAt` is null while it is in the library. */
export type StoredText = z.infer<typeof Stored>;

/** The town's own library, in the order in which it was written. */
export function listOwnTexts(db: Reader): OwnText[] {
  const rows = db.select().from(ownText).where(isNull(ownText.removedAt)).orderBy(ownText.id).all();
  return rows.map((row) => OwnText.strip().parse(row));
}

/** A text, in the trash or not; undefined when there is none. */
export function findOwnText(db: Reader, id: OwnTextId): StoredText | undefined {
  const row = db.select().from(ownText).where(eq(ownText.id, id)).get();
  return row && Stored.parse(row);
}

/** In the trash or not. @throws NOT_FOUND */
export function getOwnText(db: Reader, id: OwnTextId): StoredText {
  const found = findOwnText(db, id);
  if (!found) throw notFound('own-text');
  return found;
}

export function insertOwnText(tx: Tx, id: OwnTextId, values: OwnTextInput): void {
  tx.insert(ownText)
    .values({ ...values, id, version: 1, removedAt: null })
    .run();
}

/** Overwrites a text and counts the change. */
export function updateOwnText(tx: Tx, { id, version }: Pick<OwnText, 'id' | 'version'>, values: OwnTextInput): void {
  tx.update(ownText)
    .set({ ...values, version: version + 1 })
    .where(eq(ownText.id, id))
    .run();
}

/** Puts a text in the trash (`at` in ms UTC) or takes it out (null). */
export function setOwnTextRemoved(tx: Tx, id: OwnTextId, at: number | null): void {
  tx.update(ownText).set({ removedAt: at }).where(eq(ownText.id, id)).run();
}

/** Deletes for good. */
export function deleteOwnText(tx: Tx, id: OwnTextId): void {
  tx.delete(ownText).where(eq(ownText.id, id)).run();
}

/** What is typed of a text, without what the program adds. */
export function inputOfOwnText(found: OwnText): OwnTextInput {
  return OwnTextInput.strip().parse(found);
}
