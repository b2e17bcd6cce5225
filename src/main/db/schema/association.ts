import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

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
    /** JSON arrays of texts: the other domains, and the labels. */
    otherDomains: text('other_domains', { mode: 'json' }).notNull().default([]),
    labels: text({ mode: 'json' }).notNull().default([]),
    /** The number given before 2009, as written. */
    formerRna: text('former_rna').notNull().default(''),
    siren: text().notNull().default(''),
    naf: text().notNull().default(''),
    /** Alsace-Moselle: the court, volume, folio and date of the registry of associations. */
    registryCourt: text('registry_court').notNull().default(''),
    registryVolume: text('registry_volume').notNull().default(''),
    registryFolio: text('registry_folio').notNull().default(''),
    registeredOn: text('registered_on'),
    declaredOn: text('declared_on'),
    publishedOn: text('published_on'),
    dissolvedOn: text('dissolved_on'),
    /** 1 when the seat is somebody's home: personal data, never printed in a public document. */
    seatIsHome: integer('seat_is_home', { mode: 'boolean' }).notNull().default(false),
    mailRecipient: text('mail_recipient').notNull().default(''),
    mailAddress: text('mail_address').notNull().default(''),
    mailPostalCode: text('mail_postal_code').notNull().default(''),
    mailCity: text('mail_city').notNull().default(''),
    secondPhone: text('second_phone').notNull().default(''),
    /** JSON array of `{ kind, authority, grantedOn }`. */
    approvals: text({ mode: 'json' }).notNull().default([]),
    affiliations: text().notNull().default(''),
    publicUtility: integer('public_utility', { mode: 'boolean' }).notNull().default(false),
    publicUtilityOn: text('public_utility_on'),
    commercialTaxes: text('commercial_taxes', { enum: ['unknown', 'yes', 'no'] })
      .notNull()
      .default('unknown'),
    /** The day the human means below were counted on. */
    countedOn: text('counted_on'),
    membersFemale: integer('members_female'),
    membersMale: integer('members_male'),
    membersResident: integer('members_resident'),
    volunteers: integer(),
    employees: integer(),
    /** Full-time equivalents, in hundredths. */
    fullTimeEquivalents: integer('full_time_equivalents'),
    /** What the directory may print: everything public, the name and purpose only, or nothing. */
    directoryEntry: text('directory_entry', { enum: ['full', 'name-only', 'none'] })
      .notNull()
      .default('name-only'),
    /** The record that took this one in, when two were made one; null otherwise. */
    mergedInto: text('merged_into'),
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
    index('association_siren').on(table.siren),
    check('association_status', sql`${table.status} IN ('active', 'dormant', 'dissolved')`),
  ],
);

/** The SIRET numbers an association had before: a move changes the number, never the SIREN. */
export const formerSiret = sqliteTable(
  'former_siret',
  {
    associationId: text('association_id')
      .notNull()
      .references(() => association.id, { onDelete: 'restrict' }),
    siret: text().notNull(),
    /** The day it was replaced. */
    until: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.associationId, table.siret] }), index('former_siret_number').on(table.siret)],
);
