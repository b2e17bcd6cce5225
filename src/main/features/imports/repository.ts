import { desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { ImportBatch } from '#shared/features/imports/model';
import { BLANK_ASSOCIATION } from '#shared/features/associations/blank';
import { AssociationInput } from '#shared/features/associations/model';
import { notFound } from '#shared/kernel/errors';
import { AssociationId, MandateId, PersonId, type ImportBatchId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import { importBatch, importRow } from '../../db/schema/imports';

/** A new batch, before its rows. `accountId` is empty when nobody was signed in. */
export function insertBatch(tx: Tx, batch: ImportBatch, accountId: string): void {
  tx.insert(importBatch)
    .values({ ...batch, accountId })
    .run();
}

/** The imports that were carried out, newest first. */
export function listBatches(db: Reader): ImportBatch[] {
  return selectBatches(db)
    .orderBy(desc(importBatch.doneAt), desc(importBatch.id))
    .all()
    .map((row) => ImportBatch.parse(row));
}

/** @throws NOT_FOUND */
export function getBatch(db: Reader, id: ImportBatchId): ImportBatch {
  const row = selectBatches(db).where(eq(importBatch.id, id)).get();
  if (!row) throw notFound('import-batch');
  return ImportBatch.parse(row);
}

export function markUndone(tx: Tx, id: ImportBatchId, at: number): void {
  tx.update(importBatch).set({ undoneAt: at }).where(eq(importBatch.id, id)).run();
}

function selectBatches(db: Reader) {
  return db
    .select({
      id: importBatch.id,
      fileName: importBatch.fileName,
      doneAt: importBatch.doneAt,
      by: importBatch.by,
      created: importBatch.created,
      updated: importBatch.updated,
      rejected: importBatch.rejected,
      undoneAt: importBatch.undoneAt,
    })
    .from(importBatch);
}

/** An import older than some fields of the register did not know them: they were empty then. */
const Before = z
  .string()
  .transform((json) => AssociationInput.parse({ ...BLANK_ASSOCIATION, ...z.record(z.string(), z.unknown()).parse(JSON.parse(json)) }));

/** What an import wrote, in the order it was written. `before` holds the former values of a completed association. */
export const WrittenRecord = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('association created'), id: AssociationId, versionAfter: z.int() }),
  z.object({ kind: z.literal('association updated'), id: AssociationId, versionAfter: z.int(), before: Before }),
  z.object({ kind: z.literal('person created'), id: PersonId }),
  z.object({ kind: z.literal('mandate created'), id: MandateId }),
]);
export type WrittenRecord = z.infer<typeof WrittenRecord>;

const INSERT_ROW = `INSERT INTO import_row (batch_id, seq, entity, entity_id, action, before, version_after) VALUES (?, ?, ?, ?, ?, ?, ?)`;

/** Notes that the batch wrote a record, as its `seq`-th. */
export function insertWritten(tx: Tx, place: { readonly batchId: ImportBatchId; readonly seq: number }, record: WrittenRecord): void {
  const [entity, action] = record.kind.split(' ');
  const before = 'before' in record ? JSON.stringify(record.before) : null;
  const version = 'versionAfter' in record ? record.versionAfter : null;
  tx.statement(INSERT_ROW).run(place.batchId, place.seq, entity, record.id, action, before, version);
}

export function listWritten(db: Reader, batchId: ImportBatchId): WrittenRecord[] {
  const rows = db.select().from(importRow).where(eq(importRow.batchId, batchId)).orderBy(importRow.seq).all();
  return rows.map(({ entity, action, entityId, before, versionAfter }) =>
    WrittenRecord.parse({ kind: `${entity} ${action}`, id: entityId, before, versionAfter }),
  );
}
