import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { grantRequest } from './grant';
import { issuedDocument } from './issued-document';

/** A convention d'objectifs, about one voted request. Amounts in cents. */
export const agreement = sqliteTable(
  'agreement',
  {
    id: text().primaryKey(),
    version: integer().notNull(),
    requestId: text('request_id')
      .notNull()
      .references(() => grantRequest.id, { onDelete: 'restrict' }),
    /** « 2026-03 », one sequence a year. */
    number: text().notNull(),
    startsOn: text('starts_on').notNull(),
    endsOn: text('ends_on').notNull(),
    /** Of the first year, as voted. */
    amount: integer().notNull(),
    /** Whole cost of the project; null when it is not known. */
    projectCost: integer('project_cost'),
    project: text().notNull(),
    /** Percentage paid on signature; the rest is the balance. */
    advanceShare: integer('advance_share').notNull(),
    useTerms: text('use_terms').notNull(),
    indicators: text().notNull(),
    /** How much of what is not spent may be kept, in percent of the grant. */
    keptShare: integer('kept_share').notNull(),
    inKind: text('in_kind').notNull(),
    preparedOn: text('prepared_on').notNull(),
    /** Null until each step is done. */
    sentOn: text('sent_on'),
    associationSignedOn: text('association_signed_on'),
    signedOn: text('signed_on'),
    depositedOn: text('deposited_on'),
    publishedOn: text('published_on'),
    /** The last written version; null before the first. */
    documentId: text('document_id').references(() => issuedDocument.id, { onDelete: 'restrict' }),
    /** Null while it counts. */
    removedAt: integer('removed_at'),
  },
  (table) => [
    index('agreement_request').on(table.requestId),
    index('agreement_document').on(table.documentId),
    uniqueIndex('agreement_number').on(table.number),
    check('agreement_amount', sql`${table.amount} > 0`),
    check('agreement_shares', sql`${table.advanceShare} BETWEEN 0 AND 100 AND ${table.keptShare} BETWEEN 0 AND 100`),
  ],
);

/** A change of an agreement, signed by both sides. */
export const agreementAmendment = sqliteTable(
  'agreement_amendment',
  {
    id: text().primaryKey(),
    agreementId: text('agreement_id')
      .notNull()
      .references(() => agreement.id, { onDelete: 'restrict' }),
    /** From 1, in the order they are written. */
    number: integer().notNull(),
    purpose: text().notNull(),
    terms: text().notNull(),
    /** The amount and the end it sets; null when it leaves them. */
    amount: integer(),
    endsOn: text('ends_on'),
    preparedOn: text('prepared_on').notNull(),
    /** Null until the mayor signed it. */
    signedOn: text('signed_on'),
    documentId: text('document_id')
      .notNull()
      .references(() => issuedDocument.id, { onDelete: 'restrict' }),
  },
  (table) => [
    uniqueIndex('agreement_amendment_number').on(table.agreementId, table.number),
    index('agreement_amendment_document').on(table.documentId),
    check('agreement_amendment_amount', sql`ifnull(${table.amount}, 1) > 0`),
  ],
);
