import { sql } from 'drizzle-orm';
import { check, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/**
 * What can be found by words, one row a record, already folded (no accents, no case). The FTS5 table `search_index` follows it by
 * triggers; both live in migration 0001, where others keep `leaders`. The integer key keeps its value through VACUUM, which a text key would not.
 */
export const searchDocument = sqliteTable(
  'search_document',
  {
    rowId: integer('row_id').primaryKey(),
    kind: text({ enum: ['association', 'person', 'session', 'campaign', 'mayor-decision'] }).notNull(),
    entityId: text('entity_id').notNull(),
    title: text().notNull(),
    detail: text().notNull(),
    words: text().notNull(),
    /** Of an association: the names of those who lead it now, folded. */
    leaders: text().notNull().default(''),
  },
  (table) => [
    uniqueIndex('search_document_entity').on(table.entityId),
    check('search_document_kind', sql`${table.kind} IN ('association', 'person', 'session', 'campaign', 'mayor-decision')`),
  ],
);
