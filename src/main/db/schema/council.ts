import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { campaign, grantRequest } from './grant';
import { councillor } from './person';

/** A session of the municipal council. */
export const councilSession = sqliteTable(
  'council_session',
  {
    id: text().primaryKey(),
    version: integer().notNull(),
    kind: text({ enum: ['ordinary', 'urgent', 'first'] }).notNull(),
    meetsOn: text('meets_on').notNull(),
    meetsAt: text('meets_at').notNull(),
    place: text().notNull(),
    urgencyReason: text('urgency_reason').notNull(),
    /** Null until the convocation is sent. */
    convocationSentOn: text('convocation_sent_on'),
    closingNotes: text('closing_notes').notNull(),
  },
  (table) => [
    index('council_session_meets_on').on(table.meetsOn),
    check('council_session_kind', sql`${table.kind} IN ('ordinary', 'urgent', 'first')`),
  ],
);

/** An affair on the agenda of a session. */
export const councilItem = sqliteTable(
  'council_item',
  {
    id: text().primaryKey(),
    version: integer().notNull(),
    sessionId: text('session_id')
      .notNull()
      .references(() => councilSession.id, { onDelete: 'restrict' }),
    position: integer().notNull(),
    kind: text({ enum: ['standard', 'grants'] }).notNull(),
    /** The campaign whose table is printed; null for a standard item. */
    campaignId: text('campaign_id').references(() => campaign.id, { onDelete: 'restrict' }),
    title: text().notNull(),
    /** Null until a rapporteur is chosen. */
    rapporteurId: text('rapporteur_id').references(() => councillor.id, { onDelete: 'restrict' }),
    subjectCode: text('subject_code').notNull(),
    committeeOpinion: text('committee_opinion').notNull(),
    context: text().notNull(),
    proposal: text().notNull(),
    budget: text().notNull(),
    visas: text().notNull(),
    recitals: text().notNull(),
    decision: text().notNull(),
    /** Null while on the agenda. */
    removedAt: integer('removed_at'),
    /** Marks of the texts its campaign gave, by field, as JSON; null for a standard item, and for one older than the marks. */
    writtenFrom: text('written_from', { mode: 'json' }),
  },
  (table) => [
    index('council_item_session').on(table.sessionId, table.position),
    index('council_item_campaign').on(table.campaignId),
    index('council_item_rapporteur').on(table.rapporteurId),
    check('council_item_kind', sql`${table.kind} IN ('standard', 'grants')`),
  ],
);

/** The requests an affair puts to the vote, when it puts only some of its campaign's. */
export const councilItemRequest = sqliteTable(
  'council_item_request',
  {
    itemId: text('item_id')
      .notNull()
      .references(() => councilItem.id, { onDelete: 'cascade' }),
    requestId: text('request_id')
      .notNull()
      .references(() => grantRequest.id, { onDelete: 'restrict' }),
  },
  (table) => [primaryKey({ columns: [table.itemId, table.requestId] }), index('council_item_request_request').on(table.requestId)],
);
