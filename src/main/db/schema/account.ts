import { sql } from 'drizzle-orm';
import { check, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';

/** Who may open the file. Passwords are not here: each account has a slot in the keys file. */
export const account = sqliteTable(
  'account',
  {
    id: text().primaryKey(),
    login: text().notNull(),
    name: text().notNull(),
    role: text({ enum: ['reader', 'editor', 'validator', 'administrator'] }).notNull(),
    createdAt: integer('created_at').notNull(),
    /** Null while the account opens the file; kept afterwards because the journal names it. */
    removedAt: integer('removed_at'),
  },
  (table) => [
    uniqueIndex('account_login')
      .on(table.login)
      .where(sql`${table.removedAt} IS NULL`),
    check('account_role', sql`${table.role} IN ('reader', 'editor', 'validator', 'administrator')`),
  ],
);
