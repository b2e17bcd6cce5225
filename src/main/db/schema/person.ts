import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { association } from './association';

/** Somebody, once. */
export const person = sqliteTable(
  'person',
  {
    id: text().primaryKey(),
    civility: text({ enum: ['madam', 'sir', 'none'] }).notNull(),
    firstName: text('first_name').notNull(),
    lastName: text('last_name').notNull(),
    email: text().notNull(),
    phone: text().notNull(),
    sortName: text('sort_name').notNull(),
    version: integer().notNull().default(1),
    /** What tells two people of the same name apart, and how a name is said aloud. */
    note: text().notNull().default(''),
    /** The record that took this one in, when two were made one; null otherwise. */
    mergedInto: text('merged_into'),
  },
  (table) => [index('person_sort_name').on(table.sortName), check('person_civility', sql`${table.civility} IN ('madam', 'sir', 'none')`)],
);

/** What is read of somebody wherever they are named. */
export const personColumns = {
  id: person.id,
  civility: person.civility,
  firstName: person.firstName,
  lastName: person.lastName,
  email: person.email,
  phone: person.phone,
};

/** A function held in an association. Null dates: not known, or still held. */
export const mandate = sqliteTable(
  'mandate',
  {
    id: text().primaryKey(),
    associationId: text('association_id')
      .notNull()
      .references(() => association.id, { onDelete: 'restrict' }),
    personId: text('person_id')
      .notNull()
      .references(() => person.id, { onDelete: 'restrict' }),
    role: text({ enum: ['president', 'vice-president', 'treasurer', 'secretary', 'board-member', 'other'] }).notNull(),
    startsOn: text('starts_on'),
    endsOn: text('ends_on'),
  },
  (table) => [
    index('mandate_association').on(table.associationId),
    index('mandate_person').on(table.personId),
    check('mandate_role', sql`${table.role} IN ('president', 'vice-president', 'treasurer', 'secretary', 'board-member', 'other')`),
  ],
);

/** A member of the municipal council. */
export const councillor = sqliteTable(
  'councillor',
  {
    id: text().primaryKey(),
    version: integer().notNull(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id, { onDelete: 'restrict' }),
    function: text({ enum: ['mayor', 'deputy', 'delegate', 'councillor'] }).notNull(),
    delegation: text().notNull(),
    tableOrder: integer('table_order').notNull(),
    group: text('group_name').notNull(),
    startsOn: text('starts_on').notNull(),
    /** Null while in office. */
    endsOn: text('ends_on'),
  },
  (table) => [
    index('councillor_person').on(table.personId),
    check('councillor_function', sql`${table.function} IN ('mayor', 'deputy', 'delegate', 'councillor')`),
  ],
);
