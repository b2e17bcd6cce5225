import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex, type AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { councilItem } from './council';
import { issuedDocument } from './issued-document';

/** A decision that the mayor takes by delegation of the council (CGCT, art. L. 2122-22). */
export const mayorDecision = sqliteTable(
  'mayor_decision',
  {
    id: text().primaryKey(),
    version: integer().notNull(),
    /** The year of its register: that of the day it is taken. */
    year: integer().notNull(),
    /** Both null until it takes its number. */
    rank: integer(),
    number: text(),
    decidedOn: text('decided_on').notNull(),
    title: text().notNull(),
    /** The point of the article: « 4 » for the 4°. */
    matter: text().notNull(),
    subjectCode: text('subject_code').notNull(),
    thirdParty: text('third_party').notNull(),
    /** In cents; null without an amount. */
    amount: integer(),
    recitals: text().notNull(),
    decision: text().notNull(),
    signatory: text().notNull(),
    /** The decision it withdraws; null for none. */
    withdrawsId: text('withdraws_id').references((): AnySQLiteColumn => mayorDecision.id, { onDelete: 'restrict' }),
    /** Null until it is signed: from then on its text no longer changes. */
    signedOn: text('signed_on'),
    /** Null until known. */
    transmittedOn: text('transmitted_on'),
    publishedOn: text('published_on'),
    /** The affair by which the council is told of it; null when it is on no agenda. */
    reportedItemId: text('reported_item_id').references(() => councilItem.id, { onDelete: 'set null' }),
  },
  (table) => [
    uniqueIndex('mayor_decision_number').on(table.number),
    uniqueIndex('mayor_decision_rank').on(table.year, table.rank),
    index('mayor_decision_withdraws').on(table.withdrawsId),
    index('mayor_decision_reported').on(table.reportedItemId),
    check('mayor_decision_numbered', sql`(${table.rank} IS NULL) = (${table.number} IS NULL)`),
    check('mayor_decision_signed', sql`${table.signedOn} IS NULL OR ${table.number} IS NOT NULL`),
  ],
);

/** A decision as it was signed: never changed, corrected by the next version only. */
export const mayorDecisionVersion = sqliteTable(
  'mayor_decision_version',
  {
    decisionId: text('decision_id')
      .notNull()
      .references(() => mayorDecision.id, { onDelete: 'restrict' }),
    version: integer().notNull(),
    /** Why it was corrected; empty for the first. */
    reason: text().notNull(),
    /** The whole text, as JSON. */
    content: text({ mode: 'json' }).notNull(),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.decisionId, table.version] })],
);

/** The Word files of a decision. */
export const mayorDecisionDocument = sqliteTable(
  'mayor_decision_document',
  {
    documentId: text('document_id')
      .primaryKey()
      .references(() => issuedDocument.id, { onDelete: 'restrict' }),
    decisionId: text('decision_id')
      .notNull()
      .references(() => mayorDecision.id, { onDelete: 'restrict' }),
  },
  (table) => [index('mayor_decision_document_decision').on(table.decisionId)],
);

/** A year whose register is closed. */
export const mayorDecisionYear = sqliteTable('mayor_decision_year', {
  year: integer().primaryKey(),
  closedOn: text('closed_on').notNull(),
});

/** How the decisions taken from a day on are numbered. */
export const mayorDecisionPattern = sqliteTable('mayor_decision_pattern', {
  startsOn: text('starts_on').primaryKey(),
  pattern: text().notNull(),
});

/** A deliberation that delegates matters to the mayor. */
export const mayorDelegation = sqliteTable('mayor_delegation', {
  id: text().primaryKey(),
  version: integer().notNull(),
  number: text().notNull(),
  decidedOn: text('decided_on').notNull(),
  /** Null until the end of the mandate is known. */
  endsOn: text('ends_on'),
});

/** One matter of a delegation, with the limits that the council set. */
export const mayorDelegationMatter = sqliteTable(
  'mayor_delegation_matter',
  {
    delegationId: text('delegation_id')
      .notNull()
      .references(() => mayorDelegation.id, { onDelete: 'cascade' }),
    matter: text().notNull(),
    limit: text('limit_text').notNull(),
  },
  (table) => [primaryKey({ columns: [table.delegationId, table.matter] })],
);
