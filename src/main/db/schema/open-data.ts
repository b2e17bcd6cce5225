import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { grantRequest } from './grant';

/** A file of published grants that was imported: other years of the town, other towns. */
export const publishedFile = sqliteTable(
  'published_file',
  {
    id: text().primaryKey(),
    fileName: text('file_name').notNull(),
    /** Fingerprint of its bytes: the same file is not taken twice. */
    sha256: text().notNull(),
    granterName: text('granter_name').notNull(),
    granterSiret: text('granter_siret').notNull(),
    own: integer({ mode: 'boolean' }).notNull(),
    firstYear: integer('first_year').notNull(),
    lastYear: integer('last_year').notNull(),
    rows: integer().notNull(),
    refused: integer().notNull(),
    /** Cents, what each beneficiary got. */
    amount: integer().notNull(),
    importedAt: integer('imported_at').notNull(),
    by: text().notNull(),
    /** Null while in use. */
    removedAt: integer('removed_at'),
  },
  (table) => [index('published_file_sha256').on(table.sha256)],
);

/** One line of an imported file. */
export const publishedGrant = sqliteTable(
  'published_grant',
  {
    fileId: text('file_id')
      .notNull()
      .references(() => publishedFile.id, { onDelete: 'cascade' }),
    line: integer().notNull(),
    year: integer().notNull(),
    granterName: text('granter_name').notNull(),
    granterSiret: text('granter_siret').notNull(),
    /** Null when the file gives none. */
    conventionOn: text('convention_on'),
    reference: text().notNull(),
    beneficiaryName: text('beneficiary_name').notNull(),
    siret: text().notNull(),
    rna: text().notNull(),
    purpose: text().notNull(),
    /** Cents, of the whole grant. */
    amount: integer().notNull(),
    nature: text().notNull(),
    terms: text().notNull(),
    period: text().notNull(),
    raeId: text('rae_id').notNull(),
    notifiedEu: integer('notified_eu', { mode: 'boolean' }).notNull(),
    /** In ten-thousandths. */
    share: integer().notNull(),
    scheme: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.fileId, table.line] }),
    check('published_grant_share', sql`${table.share} > 0 AND ${table.share} <= 10000`),
  ],
);

/** That a file of grants was put on a public site. */
export const publication = sqliteTable(
  'publication',
  {
    id: text().primaryKey(),
    version: integer().notNull(),
    year: integer().notNull(),
    scope: text({ enum: ['legal', 'all'] }).notNull(),
    inKind: integer('in_kind', { mode: 'boolean' }).notNull(),
    publishedOn: text('published_on').notNull(),
    place: text().notNull(),
    fileName: text('file_name').notNull(),
    sha256: text().notNull(),
    rows: integer().notNull(),
    amount: integer().notNull(),
    by: text().notNull(),
    createdAt: integer('created_at').notNull(),
    /** Null while it counts. */
    removedAt: integer('removed_at'),
  },
  (table) => [check('publication_scope', sql`${table.scope} IN ('legal', 'all')`)],
);

/** The grants that a publication held. */
export const publicationGrant = sqliteTable(
  'publication_grant',
  {
    publicationId: text('publication_id')
      .notNull()
      .references(() => publication.id, { onDelete: 'cascade' }),
    requestId: text('request_id')
      .notNull()
      .references(() => grantRequest.id, { onDelete: 'cascade' }),
  },
  (table) => [primaryKey({ columns: [table.publicationId, table.requestId] }), index('publication_grant_request').on(table.requestId)],
);
