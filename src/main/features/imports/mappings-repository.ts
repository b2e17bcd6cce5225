import { asc, eq } from 'drizzle-orm';
import { ImportMapping } from '#shared/features/imports/model';
import { notFound } from '#shared/kernel/errors';
import type { ImportMappingId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import { importMapping } from '../../db/schema/imports';

const COLUMNS = { id: importMapping.id, name: importMapping.name, columns: importMapping.columns };

export function listMappings(db: Reader): ImportMapping[] {
  return db
    .select(COLUMNS)
    .from(importMapping)
    .orderBy(asc(importMapping.name))
    .all()
    .map((row) => ImportMapping.parse(row));
}

/** @throws NOT_FOUND */
export function getMapping(db: Reader, id: ImportMappingId): ImportMapping {
  const row = db.select(COLUMNS).from(importMapping).where(eq(importMapping.id, id)).get();
  if (!row) throw notFound('import-mapping');
  return ImportMapping.parse(row);
}

export function findMappingNamed(db: Reader, name: string): ImportMapping | undefined {
  const row = db.select(COLUMNS).from(importMapping).where(eq(importMapping.name, name)).get();
  return row && ImportMapping.parse(row);
}

/** Writes a mapping, in the place of the one with the same identifier. */
export function saveMapping(tx: Tx, mapping: ImportMapping, { at, by }: { readonly at: number; readonly by: string }): void {
  const { columns, name } = mapping;
  tx.insert(importMapping)
    .values({ ...mapping, createdAt: at, by })
    .onConflictDoUpdate({ target: importMapping.id, set: { columns, name } })
    .run();
}

export function deleteMapping(tx: Tx, id: ImportMappingId): void {
  tx.delete(importMapping).where(eq(importMapping.id, id)).run();
}
