import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { councilSession } from './council';
import { councillor } from './person';

/** How and where a councillor asked to be convened (CGCT, art. L. 2121-10). A councillor without a row is convened in electronic form. */
export const councillorAddress = sqliteTable(
  'councillor_address',
  {
    id: text().primaryKey(),
    version: integer().notNull(),
    councillorId: text('councillor_id')
      .notNull()
      .references(() => councillor.id, { onDelete: 'restrict' }),
    means: text({ enum: ['electronic', 'paper'] }).notNull(),
    /** Null while they never asked for anything. */
    askedOn: text('asked_on'),
    complement: text().notNull(),
    street: text().notNull(),
    postalCode: text('postal_code').notNull(),
    city: text().notNull(),
  },
  (table) => [
    index('councillor_address_councillor').on(table.councillorId),
    check('councillor_address_means', sql`${table.means} IN ('electronic', 'paper')`),
  ],
);

/** Somebody who joined the council after the convocation had left, and was convened on their own. */
export const lateConvocation = sqliteTable(
  'late_convocation',
  {
    id: text().primaryKey(),
    sessionId: text('session_id')
      .notNull()
      .references(() => councilSession.id, { onDelete: 'cascade' }),
    councillorId: text('councillor_id')
      .notNull()
      .references(() => councillor.id, { onDelete: 'restrict' }),
    sentOn: text('sent_on').notNull(),
  },
  (table) => [index('late_convocation_session').on(table.sessionId), index('late_convocation_councillor').on(table.councillorId)],
);
