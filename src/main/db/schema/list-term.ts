import { sql } from 'drizzle-orm';
import { check, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** The words offered for domains, labels and neighbourhoods, in the order the town wants them. Associations keep the words themselves. */
export const listTerm = sqliteTable(
  'list_term',
  {
    id: text().primaryKey(),
    kind: text({ enum: ['domain', 'label', 'neighbourhood'] }).notNull(),
    value: text().notNull(),
    position: integer().notNull(),
  },
  (table) => [
    uniqueIndex('list_term_value').on(table.kind, table.value),
    check('list_term_kind', sql`${table.kind} IN ('domain', 'label', 'neighbourhood')`),
  ],
);
