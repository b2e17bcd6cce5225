import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { association } from './association';

/** One year's call for requests. Amounts in cents. */
export const campaign = sqliteTable(
  'campaign',
  {
    id: text().primaryKey(),
    version: integer().notNull(),
    year: integer().notNull(),
    name: text().notNull(),
    opensOn: text('opens_on').notNull(),
    closesOn: text('closes_on').notNull(),
    /** Null until the committee is set. */
    committeeOn: text('committee_on'),
    committeeName: text('committee_name').notNull(),
    /** Null until the session that votes is known. */
    councilOn: text('council_on'),
    envelope: integer().notNull(),
    account: text().notNull(),
    function: text('function_code').notNull(),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [index('campaign_year').on(table.year), check('campaign_envelope', sql`${table.envelope} >= 0`)],
);

/** A part of a campaign's money, for a domain or for a line of the budget. */
export const grantEnvelope = sqliteTable(
  'grant_envelope',
  {
    id: text().primaryKey(),
    campaignId: text('campaign_id')
      .notNull()
      .references(() => campaign.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    label: text().notNull(),
    /** The domain whose requests it pays for; empty when they are chosen one by one. */
    domain: text().notNull(),
    account: text().notNull(),
    function: text('function_code').notNull(),
    amount: integer().notNull(),
  },
  (table) => [index('grant_envelope_campaign').on(table.campaignId), check('grant_envelope_amount', sql`${table.amount} >= 0`)],
);

/** One criterion the reviewers of a campaign mark from 0 to 10, with its weight. */
export const grantCriterion = sqliteTable(
  'grant_criterion',
  {
    id: text().primaryKey(),
    campaignId: text('campaign_id')
      .notNull()
      .references(() => campaign.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    label: text().notNull(),
    weight: integer().notNull(),
  },
  (table) => [index('grant_criterion_campaign').on(table.campaignId), check('grant_criterion_weight', sql`${table.weight} > 0`)],
);

/** What an association asks in a campaign. Null amounts: not decided yet. */
export const grantRequest = sqliteTable(
  'grant_request',
  {
    id: text().primaryKey(),
    version: integer().notNull(),
    campaignId: text('campaign_id')
      .notNull()
      .references(() => campaign.id, { onDelete: 'restrict' }),
    associationId: text('association_id')
      .notNull()
      .references(() => association.id, { onDelete: 'restrict' }),
    /** Place in the campaign, taken inside the transaction: no holes but those of removed requests. */
    number: integer().notNull(),
    purpose: text().notNull(),
    asked: integer().notNull(),
    proposed: integer(),
    /** What the committee would give; null until it has met. */
    committee: integer(),
    voted: integer(),
    /** Null: paid from the campaign's money as a whole, or from the envelope of its domain. */
    envelopeId: text('envelope_id').references(() => grantEnvelope.id, { onDelete: 'set null' }),
    serviceOpinion: text('service_opinion').notNull().default(''),
    committeeOpinion: text('committee_opinion').notNull().default(''),
    /** Why an award is made although a rule holds it back; empty when none is. */
    forcedReason: text('forced_reason').notNull().default(''),
    /** What the council decided; null until it has. */
    outcome: text({ enum: ['granted', 'partial', 'refused', 'adjourned'] }),
    votedOn: text('voted_on'),
    /** Number of the deliberation. */
    deliberation: text().notNull().default(''),
    /** Null until the association was told. */
    notifiedOn: text('notified_on'),
    /** Null while the request lives. */
    closedAs: text('closed_as', { enum: ['withdrawn', 'cancelled', 'inadmissible'] }),
    closedReason: text('closed_reason').notNull().default(''),
    receivedOn: text('received_on'),
    note: text().notNull(),
    /** Null while in the campaign. */
    removedAt: integer('removed_at'),
  },
  (table) => [
    uniqueIndex('grant_request_number').on(table.campaignId, table.number),
    index('grant_request_association').on(table.associationId),
    index('grant_request_envelope').on(table.envelopeId),
    check(
      'grant_request_amounts',
      sql`${table.asked} >= 0 AND ifnull(${table.proposed}, 0) >= 0 AND ifnull(${table.committee}, 0) >= 0 AND ifnull(${table.voted}, 0) >= 0`,
    ),
    check('grant_request_outcome', sql`${table.outcome} IN ('granted', 'partial', 'refused', 'adjourned')`),
    check('grant_request_closed_as', sql`${table.closedAs} IN ('withdrawn', 'cancelled', 'inadmissible')`),
  ],
);

/** What one reviewer thinks of a request. */
export const grantReview = sqliteTable(
  'grant_review',
  {
    id: text().primaryKey(),
    requestId: text('request_id')
      .notNull()
      .references(() => grantRequest.id, { onDelete: 'cascade' }),
    reviewer: text().notNull(),
    comment: text().notNull(),
    /** Marks by criterion, from 0 to 10, as JSON. */
    marks: text({ mode: 'json' }).$type<Readonly<Record<string, number>>>().notNull(),
  },
  (table) => [uniqueIndex('grant_review_reviewer').on(table.requestId, table.reviewer)],
);

/** A way of sharing a campaign's money, tried beside others. */
export const grantScenario = sqliteTable(
  'grant_scenario',
  {
    id: text().primaryKey(),
    campaignId: text('campaign_id')
      .notNull()
      .references(() => campaign.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    /** The rules, in the order they apply, as JSON. */
    steps: text({ mode: 'json' }).$type<readonly unknown[]>().notNull(),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [index('grant_scenario_campaign').on(table.campaignId)],
);
