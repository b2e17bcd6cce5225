import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { association } from './association';

/** Something the town lends or does for associations. */
export const tariff = sqliteTable(
  'tariff',
  {
    id: text().primaryKey(),
    version: integer().notNull(),
    kind: text({ enum: ['room', 'equipment', 'staff', 'other'] }).notNull(),
    name: text().notNull(),
    unit: text({ enum: ['hour', 'half-day', 'day', 'use', 'month', 'year'] }).notNull(),
    /** Null while offered. */
    archivedAt: integer('archived_at'),
  },
  (table) => [
    check('tariff_kind', sql`${table.kind} IN ('room', 'equipment', 'staff', 'other')`),
    check('tariff_unit', sql`${table.unit} IN ('hour', 'half-day', 'day', 'use', 'month', 'year')`),
  ],
);

/** The price of one unit from a year on, in cents. */
export const tariffRate = sqliteTable(
  'tariff_rate',
  {
    tariffId: text('tariff_id')
      .notNull()
      .references(() => tariff.id, { onDelete: 'restrict' }),
    year: integer().notNull(),
    amount: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.tariffId, table.year] }), check('tariff_rate_amount', sql`${table.amount} >= 0`)],
);

/** One support in kind. The price and the amount are those of the day it was written: a new tariff changes nothing that is past. */
export const inKindSupport = sqliteTable(
  'in_kind_support',
  {
    id: text().primaryKey(),
    version: integer().notNull(),
    associationId: text('association_id')
      .notNull()
      .references(() => association.id, { onDelete: 'restrict' }),
    tariffId: text('tariff_id')
      .notNull()
      .references(() => tariff.id, { onDelete: 'restrict' }),
    year: integer().notNull(),
    /** Null when only the year is known. */
    startsOn: text('starts_on'),
    endsOn: text('ends_on'),
    /** In hundredths of the unit. */
    quantity: integer().notNull(),
    /** Cents, of one unit. */
    unitPrice: integer('unit_price').notNull(),
    /** Cents. */
    amount: integer().notNull(),
    note: text().notNull(),
    /** Null while counted. */
    removedAt: integer('removed_at'),
  },
  (table) => [
    index('in_kind_support_association').on(table.associationId, table.year),
    index('in_kind_support_tariff').on(table.tariffId),
    check('in_kind_support_amounts', sql`${table.quantity} > 0 AND ${table.unitPrice} >= 0 AND ${table.amount} >= 0`),
  ],
);
