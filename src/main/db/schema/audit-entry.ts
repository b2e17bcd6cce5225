import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** The journal. Each line carries the fingerprint of the one before, so that a line taken out or altered shows. */
export const auditEntry = sqliteTable(
  'audit_entry',
  {
    seq: integer().primaryKey({ autoIncrement: true }),
    at: integer().notNull(),
    /** Null when nobody was signed in yet (the creation of the file). */
    accountId: text('account_id'),
    who: text().notNull(),
    operation: text().notNull(),
    entity: text().notNull(),
    entityId: text('entity_id'),
    label: text().notNull(),
    /** JSON; null when there was nothing before. */
    before: text(),
    /** JSON; null when nothing is left. */
    after: text(),
    previousHash: text('previous_hash').notNull(),
    hash: text().notNull(),
  },
  (table) => [index('audit_entry_entity').on(table.entityId)],
);
