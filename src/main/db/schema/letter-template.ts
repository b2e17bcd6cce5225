import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** A letter written once for many; `{president}`, `{association}`… are filled for each. */
export const letterTemplate = sqliteTable('letter_template', {
  id: text().primaryKey(),
  version: integer().notNull(),
  name: text().notNull(),
  subject: text().notNull(),
  body: text().notNull(),
  /** Null while offered. */
  archivedAt: integer('archived_at'),
});
