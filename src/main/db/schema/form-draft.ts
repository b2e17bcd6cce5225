import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { account } from './account';

/** What somebody was typing in a form and has not saved: one a form and an account, replaced as they type. Never in the journal. */
export const formDraft = sqliteTable(
  'form_draft',
  {
    accountId: text('account_id')
      .notNull()
      .references(() => account.id),
    /** The form: `association:new`, `association:<id>`. */
    formKey: text('form_key').notNull(),
    /** A JSON object that only the form's own screen can read. */
    value: text().notNull(),
    savedAt: integer('saved_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.formKey] })],
);
