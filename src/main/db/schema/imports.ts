import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** One import that was carried out. */
export const importBatch = sqliteTable('import_batch', {
  id: text().primaryKey(),
  fileName: text('file_name').notNull(),
  doneAt: integer('done_at').notNull(),
  accountId: text('account_id').notNull(),
  by: text('done_by').notNull(),
  created: integer().notNull(),
  updated: integer().notNull(),
  rejected: integer().notNull(),
  /** Null while the import stands. */
  undoneAt: integer('undone_at'),
});

/** What an import wrote, record by record, so that the whole of it can be undone. */
export const importRow = sqliteTable(
  'import_row',
  {
    batchId: text('batch_id')
      .notNull()
      .references(() => importBatch.id, { onDelete: 'restrict' }),
    seq: integer().notNull(),
    entity: text({ enum: ['association', 'person', 'mandate'] }).notNull(),
    entityId: text('entity_id').notNull(),
    action: text({ enum: ['created', 'updated'] }).notNull(),
    /** JSON of the former values of an updated record; null for a created one. */
    before: text(),
    /** The record's version as the import left it: a later change by hand is seen by the undo. Null for persons and mandates. */
    versionAfter: integer('version_after'),
  },
  (table) => [
    primaryKey({ columns: [table.batchId, table.seq] }),
    index('import_row_entity').on(table.entityId),
    check('import_row_entity_kind', sql`${table.entity} IN ('association', 'person', 'mandate')`),
    check('import_row_action', sql`${table.action} IN ('created', 'updated')`),
  ],
);

/** How the columns of a kind of file are read, kept under a name. */
export const importMapping = sqliteTable(
  'import_mapping',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    /** JSON array of `{ title, field }`: a column is known by its title, not by its place. */
    columns: text({ mode: 'json' }).notNull(),
    createdAt: integer('created_at').notNull(),
    by: text('created_by').notNull(),
  },
  (table) => [uniqueIndex('import_mapping_name').on(table.name)],
);
