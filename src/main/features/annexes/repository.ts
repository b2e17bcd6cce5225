import { and, desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { Annex, AnnexFile, type AnnexInput } from '#shared/features/annexes/model';
import { zCivilDate } from '#shared/kernel/dates';
import { notFound } from '#shared/kernel/errors';
import { AnnexFileId, AnnexId, type ItemId, type SessionId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import { newId } from '../../db/new-id';
import { itemAnnex, itemAnnexContent, itemAnnexFile } from '../../db/schema/annex';

const flag = z.int().transform((value) => value === 1);
const Row = Annex.omit({ file: true }).extend({
  withNote: flag,
  personalData: flag,
  toTransmit: flag,
  alreadyGiven: flag,
  fileId: AnnexFileId,
  fileName: z.string(),
  format: z.string(),
  size: z.int(),
  sha256: z.string(),
  pages: z.int().nullable(),
  addedOn: zCivilDate,
  addedAt: z.int(),
  by: z.string(),
  afterConvocation: flag,
  removedAt: z.int().nullable(),
});

const ANNEXES = `SELECT a.id, a.item_id AS itemId, a.version, a.position, a.title, a.with_note AS withNote, a.personal_data AS personalData,
    a.to_transmit AS toTransmit, a.already_given AS alreadyGiven, a.removed_at AS removedAt, f.id AS fileId, f.file_name AS fileName, f.format,
    f.size, f.sha256, f.pages, f.added_on AS addedOn, f.added_at AS addedAt, f.added_by AS "by", f.after_convocation AS afterConvocation,
    (SELECT count(*) - 1 FROM item_annex_file o WHERE o.annex_id = a.id) AS formerFiles
  FROM item_annex a JOIN item_annex_file f ON f.id = a.file_id`;
const OF_ITEM = `${ANNEXES} WHERE a.item_id = ? AND a.removed_at IS NULL ORDER BY a.position, a.id`;
const OF_SESSION = `${ANNEXES} WHERE a.item_id IN (SELECT id FROM council_item WHERE session_id = ?) AND a.removed_at IS NULL
  ORDER BY a.item_id, a.position, a.id`;
const ONE = `${ANNEXES} WHERE a.id = ?`;

/** An annex as stored. `removedAt` is null while it counts. */
export type StoredAnnex = Annex & { readonly removedAt: number | null };

function annexOf(row: unknown): StoredAnnex {
  const { fileId, fileName, format, size, sha256, pages, addedOn, addedAt, by, afterConvocation, ...annex } = Row.parse(row);
  return { ...annex, file: { id: fileId, fileName, format, size, sha256, pages, addedOn, addedAt, by, afterConvocation } };
}

function shown({ removedAt: _removedAt, ...annex }: StoredAnnex): Annex {
  return annex;
}

/** The annexes of an affair, in their order. */
export function listAnnexes(db: Reader, itemId: ItemId): Annex[] {
  return db
    .statement(OF_ITEM)
    .all(itemId)
    .map((row) => shown(annexOf(row)));
}

/** Those of every affair of a session, in one statement. */
export function annexesOfSession(db: Reader, sessionId: SessionId): ReadonlyMap<ItemId, readonly Annex[]> {
  const annexes = new Map<ItemId, Annex[]>();
  for (const row of db.statement(OF_SESSION).all(sessionId)) {
    const annex = shown(annexOf(row));
    const known = annexes.get(annex.itemId);
    if (known) known.push(annex);
    else annexes.set(annex.itemId, [annex]);
  }
  return annexes;
}

/** An annex, in the trash or not; undefined when there is none. */
export function findAnnex(db: Reader, id: AnnexId): StoredAnnex | undefined {
  const row = db.statement(ONE).get(id);
  return row === undefined ? undefined : annexOf(row);
}

/** In the trash or not. @throws NOT_FOUND */
export function getAnnex(db: Reader, id: AnnexId): StoredAnnex {
  const found = findAnnex(db, id);
  if (!found) throw notFound('item-annex');
  return found;
}

/** One that counts. @throws NOT_FOUND */
export function getCounting(db: Reader, id: AnnexId): Annex {
  const found = getAnnex(db, id);
  if (found.removedAt !== null) throw notFound('item-annex');
  return shown(found);
}

/** Every file an annex ever was, the last one added first. */
export function listFiles(db: Reader, id: AnnexId): AnnexFile[] {
  const rows = db
    .select()
    .from(itemAnnexFile)
    .where(eq(itemAnnexFile.annexId, id))
    .orderBy(desc(itemAnnexFile.addedAt), desc(itemAnnexFile.id))
    .all();
  return rows.map((row) => AnnexFile.strip().parse(row));
}

/** The bytes as they are stored. @throws NOT_FOUND */
export function bytesOfFile(db: Reader, id: AnnexId, fileId: AnnexFileId): { file: AnnexFile; bytes: Uint8Array } {
  const row = db
    .select()
    .from(itemAnnexFile)
    .innerJoin(itemAnnexContent, eq(itemAnnexContent.fileId, itemAnnexFile.id))
    .where(and(eq(itemAnnexFile.id, fileId), eq(itemAnnexFile.annexId, id)))
    .get();
  if (!row) throw notFound('item-annex');
  return { file: AnnexFile.strip().parse(row.item_annex_file), bytes: Uint8Array.from(row.item_annex_content.bytes) };
}

/** What is written of a new annex: what is said of it, its place, and its first file. */
export interface NewAnnex extends AnnexInput {
  readonly id: AnnexId;
  readonly itemId: ItemId;
  readonly position: number;
  readonly file: AnnexFile;
}

export function insertAnnex(tx: Tx, { file, ...annex }: NewAnnex, bytes: Uint8Array): void {
  tx.insert(itemAnnex)
    .values({ ...annex, version: 1, fileId: file.id, removedAt: null })
    .run();
  insertFile(tx, annex.id, { file, bytes });
}

/** Keeps one more file of an annex; which one counts is said by `updateAnnex`. */
export function insertFile(tx: Tx, annexId: AnnexId, { file, bytes }: { file: AnnexFile; bytes: Uint8Array }): void {
  tx.insert(itemAnnexFile)
    .values({ ...file, annexId })
    .run();
  tx.insert(itemAnnexContent)
    .values({ fileId: file.id, bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) })
    .run();
}

/** Overwrites what is said of an annex, or its file, and counts the change. */
export function updateAnnex(
  tx: Tx,
  { id, version }: Pick<Annex, 'id' | 'version'>,
  values: Partial<AnnexInput & { fileId: AnnexFileId }>,
): void {
  tx.update(itemAnnex)
    .set({ ...values, version: version + 1 })
    .where(eq(itemAnnex.id, id))
    .run();
}

/** Puts an annex in the trash (`at` in ms UTC) or takes it out (null). */
export function setAnnexRemoved(tx: Tx, id: AnnexId, at: number | null): void {
  tx.update(itemAnnex).set({ removedAt: at }).where(eq(itemAnnex.id, id)).run();
}

/** Gives the annexes of an affair the places 1 to n in this order. */
export function placeAnnexes(tx: Tx, order: readonly Pick<Annex, 'id'>[]): void {
  order.forEach(({ id }, index) => {
    tx.update(itemAnnex)
      .set({ position: index + 1 })
      .where(eq(itemAnnex.id, id))
      .run();
  });
}

/** Deletes for good, with every file and its bytes. */
export function deleteAnnex(tx: Tx, id: AnnexId): void {
  tx.delete(itemAnnex).where(eq(itemAnnex.id, id)).run();
}

const COPY_CONTENT = 'INSERT INTO item_annex_content (file_id, bytes) SELECT @to, bytes FROM item_annex_content WHERE file_id = @from';

/** How annexes are copied: which of them, what becomes of what is said of them, and of their file. */
interface CopyHow {
  readonly wanted?: (annex: Annex) => boolean;
  readonly change?: (annex: Annex) => Partial<AnnexInput>;
  readonly file?: Partial<AnnexFile>;
}

/** Gives an affair the annexes of another in their order, each with the file that counts. */
export function copyAnnexes(
  tx: Tx,
  { from, to }: { readonly from: ItemId; readonly to: ItemId },
  { wanted = () => true, change = () => ({}), file: added = {} }: CopyHow,
): Annex[] {
  return listAnnexes(tx, from)
    .filter(wanted)
    .map((annex, index) => {
      const { formerFiles: _formerFiles, version: _version, ...kept } = annex;
      const file = { ...annex.file, ...added, id: newId(AnnexFileId) };
      const { file: _file, ...row } = { ...kept, ...change(annex), id: newId(AnnexId), itemId: to, position: index + 1 };
      tx.insert(itemAnnex)
        .values({ ...row, version: 1, fileId: file.id, removedAt: null })
        .run();
      tx.insert(itemAnnexFile)
        .values({ ...file, annexId: row.id })
        .run();
      tx.statement(COPY_CONTENT).run({ from: annex.file.id, to: file.id });
      return { ...row, file, version: 1, formerFiles: 0 };
    });
}
