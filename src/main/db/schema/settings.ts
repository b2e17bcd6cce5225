import { primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** The town's details, one JSON value a key. */
export const townSetting = sqliteTable('town_setting', {
  key: text().primaryKey(),
  value: text().notNull(),
});

/** Legal values typed by the town; those that come with the program are in the shared catalogue. */
export const legalSetting = sqliteTable(
  'legal_setting',
  {
    key: text().notNull(),
    validFrom: text('valid_from').notNull(),
    value: text().notNull(),
    source: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.key, table.validFrom] })],
);
