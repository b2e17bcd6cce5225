import { sql } from 'drizzle-orm';
import { blob, check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { councilSession } from './council';

/** A document that was issued. Never updated. */
export const issuedDocument = sqliteTable(
  'issued_document',
  {
    id: text().primaryKey(),
    sessionId: text('session_id')
      .notNull()
      .references(() => councilSession.id, { onDelete: 'restrict' }),
    kind: text({ enum: ['convocation', 'agenda', 'explanatory-note', 'draft-deliberation', 'dossier'] }).notNull(),
    title: text().notNull(),
    fileName: text('file_name').notNull(),
    size: integer().notNull(),
    sha256: text().notNull(),
    issuedAt: integer('issued_at').notNull(),
    accountId: text('account_id').notNull(),
    by: text('issued_by').notNull(),
    version: integer().notNull(),
  },
  (table) => [
    index('issued_document_session').on(table.sessionId),
    check('issued_document_kind', sql`${table.kind} IN ('convocation', 'agenda', 'explanatory-note', 'draft-deliberation', 'dossier')`),
  ],
);

/** The bytes, apart from the rows that lists read. */
export const documentContent = sqliteTable('document_content', {
  documentId: text('document_id')
    .primaryKey()
    .references(() => issuedDocument.id, { onDelete: 'restrict' }),
  bytes: blob({ mode: 'buffer' }).notNull(),
});
