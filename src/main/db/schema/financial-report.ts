import { sql } from 'drizzle-orm';
import { check, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { grantRequest } from './grant';

/** The financial report of a grant (Cerfa n° 15059*02). One row a request at most. */
export const financialReport = sqliteTable(
  'financial_report',
  {
    requestId: text('request_id')
      .primaryKey()
      .references(() => grantRequest.id, { onDelete: 'restrict' }),
    version: integer().notNull(),
    /** Null: owed as the rule says. */
    expected: integer({ mode: 'boolean' }),
    /** Null: that of the dossier, or the campaign's year. */
    exerciseEndsOn: text('exercise_ends_on'),
    /** Null: as the law says. */
    dueOn: text('due_on'),
    receivedOn: text('received_on'),
    checkedOn: text('checked_on'),
    achievement: text().notNull(),
    beneficiaries: text().notNull(),
    places: text().notNull(),
    indicators: text().notNull(),
    allocation: text().notNull(),
    observations: text().notNull(),
    excess: text({ enum: ['none', 'kept', 'to-return'] }).notNull(),
    /** Cents; null while not told. */
    excessAmount: integer('excess_amount'),
    excessReason: text('excess_reason').notNull(),
    /** JSON array of `{ step, sentOn }`. */
    reminders: text({ mode: 'json' }).notNull(),
  },
  (table) => [check('financial_report_excess', sql`${table.excess} IN ('none', 'kept', 'to-return')`)],
);

/** One line of a report: forecast and realisation in cents; a null realisation is not told yet. */
export const financialReportLine = sqliteTable(
  'financial_report_line',
  {
    requestId: text('request_id')
      .notNull()
      .references(() => financialReport.requestId, { onDelete: 'cascade' }),
    position: integer().notNull(),
    line: text().notNull(),
    forecast: integer().notNull(),
    actual: integer(),
    explanation: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.requestId, table.line] }),
    check('financial_report_line_amounts', sql`${table.forecast} >= 0 AND ifnull(${table.actual}, 0) >= 0`),
  ],
);
