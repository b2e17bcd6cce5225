import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text, type AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { committee } from './committee';
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
    /** The session that lacked its quorum and that this one replaces (CGCT, art. L. 2121-17); null otherwise. */
    afterSessionId: text('after_session_id').references((): AnySQLiteColumn => councilSession.id, { onDelete: 'restrict' }),
    /** Who takes the chair; null for the mayor. */
    presidentId: text('president_id').references(() => councillor.id, { onDelete: 'restrict' }),
    /** `HH:MM`, as it really began and ended; null until known. */
    openedAt: text('opened_at'),
    closedAt: text('closed_at'),
    /** What was said outside the affairs, printed in the minutes. */
    remarks: text().notNull().default(''),
  },
  (table) => [
    index('council_session_meets_on').on(table.meetsOn),
    index('council_session_after').on(table.afterSessionId),
    index('council_session_president').on(table.presidentId),
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
    /** An `information` is not voted; a `motion` is a vœu; an `appointment` is voted in secret unless waived. */
    type: text({ enum: ['deliberation', 'appointment', 'motion', 'information'] })
      .notNull()
      .default('deliberation'),
    /** How far its texts are. */
    state: text({ enum: ['draft', 'checked', 'ready'] })
      .notNull()
      .default('draft'),
    /** The number printed on the agenda once the convocation has left: « 4 », « 4-1 » for a late affair; empty before. */
    agendaNumber: text('agenda_number').notNull().default(''),
    /** The committee whose opinion was asked, and when it met; null when none was. */
    committeeId: text('committee_id').references(() => committee.id, { onDelete: 'restrict' }),
    committeeMetOn: text('committee_met_on'),
    /** Accounts and functions of the M57 chart; empty when none is known. */
    budgetLine: text('budget_line').notNull().default(''),
    /** The budget concerned, both or none: « 2026 » and « Budget principal ». */
    budgetYear: text('budget_year').notNull().default(''),
    budgetName: text('budget_name').notNull().default(''),
    /** The affair of an earlier session whose texts were taken up; null otherwise. */
    reusedFromId: text('reused_from_id').references((): AnySQLiteColumn => councilItem.id, { onDelete: 'restrict' }),
    /** What was said about it, for the minutes (CGCT, art. L. 2121-15). */
    discussion: text().notNull().default(''),
    /** The day it was withdrawn once the convocation had left: it stays on the agenda with its number. Null otherwise. */
    withdrawnOn: text('withdrawn_on'),
    /** Null while on the agenda. */
    removedAt: integer('removed_at'),
    /** Marks of the texts its campaign gave, by field, as JSON; null for a standard item, and for one older than the marks. */
    writtenFrom: text('written_from', { mode: 'json' }),
  },
  (table) => [
    index('council_item_session').on(table.sessionId, table.position),
    index('council_item_campaign').on(table.campaignId),
    index('council_item_rapporteur').on(table.rapporteurId),
    index('council_item_committee').on(table.committeeId),
    index('council_item_reused_from').on(table.reusedFromId),
    check('council_item_kind', sql`${table.kind} IN ('standard', 'grants')`),
    check('council_item_type', sql`${table.type} IN ('deliberation', 'appointment', 'motion', 'information')`),
    check('council_item_state', sql`${table.state} IN ('draft', 'checked', 'ready')`),
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
