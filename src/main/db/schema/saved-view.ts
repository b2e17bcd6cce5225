import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { account } from './account';

/** A list with its filters, order and columns, under a name. */
export const savedView = sqliteTable(
  'saved_view',
  {
    id: text().primaryKey(),
    list: text({ enum: ['associations'] }).notNull(),
    name: text().notNull(),
    /** Whose it is. */
    accountId: text('account_id')
      .notNull()
      .references(() => account.id, { onDelete: 'restrict' }),
    /** 1 when everybody sees it. */
    shared: integer({ mode: 'boolean' }).notNull(),
    /** JSON: the search parameters of the list's address. */
    search: text({ mode: 'json' }).notNull(),
    /** JSON array of column keys, in order. */
    columns: text({ mode: 'json' }).notNull(),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [index('saved_view_account').on(table.accountId), check('saved_view_list', sql`${table.list} IN ('associations')`)],
);
