import { sql } from 'drizzle-orm';
import { blob, check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { association } from './association';
import { councilSession } from './council';

/** A document that was issued. Never updated. */
export const issuedDocument = sqliteTable(
  'issued_document',
  {
    id: text().primaryKey(),
    /** Null for a document that is of no session. */
    sessionId: text('session_id').references(() => councilSession.id, { onDelete: 'restrict' }),
    kind: text({
      enum: [
        'convocation',
        'agenda',
        'explanatory-note',
        'draft-deliberation',
        'dossier',
        'association-sheet',
        'mayor-minute',
        'directory',
        'letter',
        'piece-request',
        'payment-certificate',
        'grants-table',
        'grant-sheet',
        'report-analysis',
        'grant-letter',
        'agreement',
        'agreement-amendment',
        'deliberation',
        'deliberation-list',
        'minutes',
        'posting-certificate',
        'register',
        'convocation-letters',
        'proxy-forms',
        'attendance-sheet',
        'name-cards',
        'running-order',
        'annex-list',
        'mayor-decisions',
      ],
    }).notNull(),
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
    check(
      'issued_document_kind',
      sql`${table.kind} IN ('convocation', 'agenda', 'explanatory-note', 'draft-deliberation', 'dossier', 'association-sheet', 'mayor-minute', 'directory', 'letter', 'piece-request', 'payment-certificate', 'grants-table', 'grant-sheet', 'report-analysis', 'grant-letter', 'agreement', 'agreement-amendment', 'deliberation', 'deliberation-list', 'minutes', 'posting-certificate', 'register', 'convocation-letters', 'proxy-forms', 'attendance-sheet', 'name-cards', 'running-order', 'annex-list', 'mayor-decisions')`,
    ),
  ],
);

/** The associations a document is about or was written to. */
export const documentAssociation = sqliteTable(
  'document_association',
  {
    documentId: text('document_id')
      .notNull()
      .references(() => issuedDocument.id, { onDelete: 'restrict' }),
    associationId: text('association_id')
      .notNull()
      .references(() => association.id, { onDelete: 'restrict' }),
  },
  (table) => [
    primaryKey({ columns: [table.documentId, table.associationId] }),
    index('document_association_association').on(table.associationId),
  ],
);

/** The bytes, apart from the rows that lists read. */
export const documentContent = sqliteTable('document_content', {
  documentId: text('document_id')
    .primaryKey()
    .references(() => issuedDocument.id, { onDelete: 'restrict' }),
  bytes: blob({ mode: 'buffer' }).notNull(),
});
