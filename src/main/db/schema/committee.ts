import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { councillor } from './person';

/** A committee of the municipal council (CGCT, art. L. 2121-22). */
export const committee = sqliteTable('committee', {
  id: text().primaryKey(),
  version: integer().notNull(),
  name: text().notNull(),
  startsOn: text('starts_on').notNull(),
  /** Null while it sits. */
  endsOn: text('ends_on'),
});

/** A councillor's seat in a committee. */
export const committeeMember = sqliteTable(
  'committee_member',
  {
    committeeId: text('committee_id')
      .notNull()
      .references(() => committee.id, { onDelete: 'cascade' }),
    councillorId: text('councillor_id')
      .notNull()
      .references(() => councillor.id, { onDelete: 'restrict' }),
    role: text({ enum: ['vice-chair', 'member'] }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.committeeId, table.councillorId] }),
    index('committee_member_councillor').on(table.councillorId),
    check('committee_member_role', sql`${table.role} IN ('vice-chair', 'member')`),
  ],
);
