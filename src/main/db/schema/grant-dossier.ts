import { sql } from 'drizzle-orm';
import { check, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { grantRequest } from './grant';

/** The content of a request (Cerfa n° 12156*06). One row a request at most; texts not known are empty. */
export const grantDossier = sqliteTable(
  'grant_dossier',
  {
    requestId: text('request_id')
      .primaryKey()
      .references(() => grantRequest.id, { onDelete: 'restrict' }),
    version: integer().notNull(),
    frequency: text({ enum: ['first', 'renewal'] }).notNull(),
    form: text({ enum: ['cash', 'in-kind'] }).notNull(),
    scope: text({ enum: ['general', 'projects'] }).notNull(),
    period: text({ enum: ['annual', 'pluriannual'] }).notNull(),
    /** Null for an annual request. */
    years: integer(),
    exerciseStartsOn: text('exercise_starts_on'),
    exerciseEndsOn: text('exercise_ends_on'),
    contactName: text('contact_name').notNull(),
    contactRole: text('contact_role').notNull(),
    contactPhone: text('contact_phone').notNull(),
    contactEmail: text('contact_email').notNull(),
    attestsUpToDate: integer('attests_up_to_date', { mode: 'boolean' }).notNull(),
    attestsCommitment: integer('attests_commitment', { mode: 'boolean' }).notNull(),
    publicAids: text('public_aids', { enum: ['unknown', 'up-to-threshold', 'over-threshold'] }).notNull(),
    signatory: text({ enum: ['unknown', 'representative', 'mandated'] }).notNull(),
    signedBy: text('signed_by').notNull(),
    signedOn: text('signed_on'),
  },
  (table) => [
    check('grant_dossier_frequency', sql`${table.frequency} IN ('first', 'renewal')`),
    check('grant_dossier_form', sql`${table.form} IN ('cash', 'in-kind')`),
    check('grant_dossier_scope', sql`${table.scope} IN ('general', 'projects')`),
    check('grant_dossier_period', sql`${table.period} IN ('annual', 'pluriannual')`),
    check('grant_dossier_public_aids', sql`${table.publicAids} IN ('unknown', 'up-to-threshold', 'over-threshold')`),
    check('grant_dossier_signatory', sql`${table.signatory} IN ('unknown', 'representative', 'mandated')`),
  ],
);

/** One project of a dossier, by its place from 1. */
export const grantProject = sqliteTable(
  'grant_project',
  {
    requestId: text('request_id')
      .notNull()
      .references(() => grantDossier.requestId, { onDelete: 'cascade' }),
    position: integer().notNull(),
    title: text().notNull(),
    objectives: text().notNull(),
    description: text().notNull(),
    beneficiaries: text().notNull(),
    beneficiaryCount: integer('beneficiary_count'),
    territory: text().notNull(),
    means: text().notNull(),
    volunteers: integer(),
    employees: integer(),
    /** Full-time equivalents, in hundredths. */
    fullTimeEquivalents: integer('full_time_equivalents'),
    startsOn: text('starts_on'),
    endsOn: text('ends_on'),
    indicators: text().notNull(),
    /** Cents; null when nothing is asked for this project apart. */
    asked: integer(),
  },
  (table) => [
    primaryKey({ columns: [table.requestId, table.position] }),
    check('grant_project_asked', sql`ifnull(${table.asked}, 0) >= 0`),
  ],
);

/** The amount of one line of a budget, in cents. Lines are those of `shared/features/grant-dossiers/budget-lines.ts`. */
export const grantBudgetLine = sqliteTable(
  'grant_budget_line',
  {
    requestId: text('request_id')
      .notNull()
      .references(() => grantDossier.requestId, { onDelete: 'cascade' }),
    /** 0: the association's own budget; from 1: that of a project, by its place. */
    project: integer().notNull(),
    line: text().notNull(),
    amount: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.requestId, table.project, table.line] }),
    check('grant_budget_line_amount', sql`${table.amount} >= 0`),
  ],
);
