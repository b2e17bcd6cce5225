import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** Two records made one. The one taken in keeps its row, in the trash, so that the merge can be undone. */
export const recordMerge = sqliteTable(
  'record_merge',
  {
    id: text().primaryKey(),
    kind: text({ enum: ['association', 'person'] }).notNull(),
    keptId: text('kept_id').notNull(),
    absorbedId: text('absorbed_id').notNull(),
    /** Their names, as they were. */
    keptName: text('kept_name').notNull(),
    absorbedName: text('absorbed_name').notNull(),
    /** JSON: what the kept record said before, and every link that was moved. */
    before: text({ mode: 'json' }).notNull(),
    mergedAt: integer('merged_at').notNull(),
    by: text('merged_by').notNull(),
    /** Null while the merge stands. */
    undoneAt: integer('undone_at'),
  },
  (table) => [
    index('record_merge_kept').on(table.keptId),
    index('record_merge_absorbed').on(table.absorbedId),
    check('record_merge_kind', sql`${table.kind} IN ('association', 'person')`),
  ],
);

/** Two records that look alike and are not the same: no longer proposed. `a` sorts before `b`. */
export const distinctPair = sqliteTable(
  'distinct_pair',
  {
    a: text().notNull(),
    b: text().notNull(),
    decidedAt: integer('decided_at').notNull(),
    by: text('decided_by').notNull(),
  },
  (table) => [primaryKey({ columns: [table.a, table.b] })],
);
