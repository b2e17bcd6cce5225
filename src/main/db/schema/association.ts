import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** The register of associations. Texts not known are empty; nulls mean not known for dates and numbers. */
export const association = sqliteTable(
  'association',
  {
    id: text().primaryKey(),
    version: integer().notNull(),
    name: text().notNull(),
    acronym: text().notNull(),
    purpose: text().notNull(),
    domain: text().notNull(),
    neighbourhood: text().notNull(),
    rna: text().notNull(),
    siret: text().notNull(),
    legalCategory: text('legal_category').notNull(),
    address: text().notNull(),
    postalCode: text('postal_code').notNull(),
    city: text().notNull(),
    email: text().notNull(),
    phone: text().notNull(),
    website: text().notNull(),
    foundedOn: text('founded_on'),
    status: text({ enum: ['active', 'dormant', 'dissolved'] }).notNull(),
    members: integer(),
    republicanCommitmentOn: text('republican_commitment_on'),
    notes: text().notNull(),
    /** 1 when an identifier is refused by the checks and kept as typed. Computed at each write. */
    flagged: integer({ mode: 'boolean' }).notNull(),
    /** The name without accents or case, for sorting and for telling duplicates. */
    sortName: text('sort_name').notNull(),
    createdAt: integer('created_at').notNull(),
    updatedAt: integer('updated_at').notNull(),
    /** Null while in the register; the instant it went to the trash otherwise. */
    archivedAt: integer('archived_at'),
  },
  (table) => [
    index('association_sort_name').on(table.sortName),
    index('association_siret').on(table.siret),
    index('association_rna').on(table.rna),
    index('association_domain').on(table.domain),
    check('association_status', sql`${table.status} IN ('active', 'dormant', 'dissolved')`),
  ],
);
