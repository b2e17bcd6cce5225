import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { councillor } from './person';

/** That a councillor took another function from a day on: elected mayor or deputy, delegate by an order (CGCT, art. L. 2122-1 and following). */
export const functionChange = sqliteTable(
  'function_change',
  {
    id: text().primaryKey(),
    councillorId: text('councillor_id')
      .notNull()
      .references(() => councillor.id, { onDelete: 'restrict' }),
    /** The function taken. */
    function: text({ enum: ['mayor', 'deputy', 'delegate', 'councillor'] }).notNull(),
    effectiveOn: text('effective_on').notNull(),
    note: text().notNull(),
    recordedAt: integer('recorded_at').notNull(),
  },
  (table) => [
    index('function_change_councillor').on(table.councillorId),
    check('function_change_function', sql`${table.function} IN ('mayor', 'deputy', 'delegate', 'councillor')`),
  ],
);

/** The function and the place that somebody had through a day, which a change of function altered: sessions of that day and before keep them. */
export const formerFunction = sqliteTable(
  'former_function',
  {
    changeId: text('change_id')
      .notNull()
      .references(() => functionChange.id, { onDelete: 'cascade' }),
    councillorId: text('councillor_id')
      .notNull()
      .references(() => councillor.id, { onDelete: 'restrict' }),
    untilOn: text('until_on').notNull(),
    function: text({ enum: ['mayor', 'deputy', 'delegate', 'councillor'] }).notNull(),
    tableOrder: integer('table_order').notNull(),
    /** False for those whose place alone moved. */
    functionChanged: integer('function_changed', { mode: 'boolean' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.councillorId, table.changeId] }),
    index('former_function_change').on(table.changeId),
    check('former_function_function', sql`${table.function} IN ('mayor', 'deputy', 'delegate', 'councillor')`),
  ],
);
