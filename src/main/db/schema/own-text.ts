import { sql } from 'drizzle-orm';
import { check, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** A visa, a recital or an article as the town words it. */
export const ownText = sqliteTable(
  'own_text',
  {
    id: text().primaryKey(),
    version: integer().notNull(),
    kind: text({ enum: ['visa', 'recital', 'article'] }).notNull(),
    text: text().notNull(),
    /** @CTES subject codes, as JSON; empty for any subject. */
    subjects: text({ mode: 'json' }).notNull(),
    /** The days it may be cited, both included; null when it has no known beginning or end. */
    validFrom: text('valid_from'),
    validUntil: text('valid_until'),
    source: text().notNull(),
    /** What to cite in its place; empty when nothing does. */
    replacement: text().notNull(),
    /** Null while in the library. */
    removedAt: integer('removed_at'),
  },
  (table) => [check('own_text_kind', sql`${table.kind} IN ('visa', 'recital', 'article')`)],
);
