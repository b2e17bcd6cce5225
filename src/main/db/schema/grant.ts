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
    envelope: integer().notNull(),
    account: text().notNull(),
    function: text('function_code').notNull(),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [index('campaign_year').on(table.year), check('campaign_envelope', sql`${table.envelope} >= 0`)],
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
    voted: integer(),
    receivedOn: text('received_on'),
    note: text().notNull(),
    /** Null while in the campaign. */
    removedAt: integer('removed_at'),
  },
  (table) => [
    uniqueIndex('grant_request_number').on(table.campaignId, table.number),
    index('grant_request_association').on(table.associationId),
    check('grant_request_amounts', sql`${table.asked} >= 0 AND ifnull(${table.proposed}, 0) >= 0 AND ifnull(${table.voted}, 0) >= 0`),
  ],
);
