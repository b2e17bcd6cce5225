import { sql } from 'drizzle-orm';
import { check, index, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { grantRequest } from './grant';
import { issuedDocument } from './issued-document';

/** A letter written to an association about its request. Changed only to say that it was not sent. */
export const grantLetter = sqliteTable(
  'grant_letter',
  {
    id: text().primaryKey(),
    requestId: text('request_id')
      .notNull()
      .references(() => grantRequest.id, { onDelete: 'restrict' }),
    kind: text({
      enum: [
        'receipt',
        'completion',
        'reminder-1',
        'reminder-2',
        'reminder-3',
        'holding',
        'award',
        'partial',
        'refusal',
        'adjournment',
        'report-1',
        'report-2',
        'report-3',
      ],
    }).notNull(),
    sentOn: text('sent_on').notNull(),
    /** Null when it asks for nothing by a day. */
    dueOn: text('due_on'),
    /** « 2026-014 », one sequence a year; null for a letter of the instruction, which takes no number. */
    number: text(),
    /** Why the request was refused; empty otherwise. */
    reason: text().notNull(),
    documentId: text('document_id')
      .notNull()
      .references(() => issuedDocument.id, { onDelete: 'restrict' }),
    /** Null while it stands. */
    withdrawnOn: text('withdrawn_on'),
    withdrawnReason: text('withdrawn_reason').notNull(),
  },
  (table) => [
    index('grant_letter_request').on(table.requestId),
    index('grant_letter_document').on(table.documentId),
    uniqueIndex('grant_letter_number').on(table.number),
    check(
      'grant_letter_kind',
      sql`${table.kind} IN ('receipt', 'completion', 'reminder-1', 'reminder-2', 'reminder-3', 'holding', 'award', 'partial', 'refusal', 'adjournment', 'report-1', 'report-2', 'report-3')`,
    ),
  ],
);

/** A text of these letters that the town wrote itself. */
export const grantLetterText = sqliteTable('grant_letter_text', {
  kind: text().primaryKey(),
  subject: text().notNull(),
  body: text().notNull(),
});
