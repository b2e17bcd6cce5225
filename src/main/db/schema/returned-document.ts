import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { issuedDocument } from './issued-document';

/** A version of an issued document that was changed in Word and came back. */
export const returnedDocument = sqliteTable('returned_document', {
  documentId: text('document_id')
    .primaryKey()
    .references(() => issuedDocument.id, { onDelete: 'restrict' }),
  /** As the user's file was named. */
  fileName: text('file_name').notNull(),
  /** Why it was changed; may be empty. */
  reason: text().notNull(),
});
