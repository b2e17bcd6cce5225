import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { association } from './association';

/** What was said or written between the town and an association. */
export const exchange = sqliteTable(
  'exchange',
  {
    id: text().primaryKey(),
    version: integer().notNull(),
    associationId: text('association_id')
      .notNull()
      .references(() => association.id, { onDelete: 'restrict' }),
    kind: text({ enum: ['meeting', 'call', 'letter', 'email', 'visit', 'note'] }).notNull(),
    happenedOn: text('happened_on').notNull(),
    subject: text().notNull(),
    text: text().notNull(),
    createdAt: integer('created_at').notNull(),
    by: text('created_by').notNull(),
    /** Null while in the file. */
    removedAt: integer('removed_at'),
  },
  (table) => [
    index('exchange_association').on(table.associationId, table.happenedOn),
    check('exchange_kind', sql`${table.kind} IN ('meeting', 'call', 'letter', 'email', 'visit', 'note')`),
  ],
);
