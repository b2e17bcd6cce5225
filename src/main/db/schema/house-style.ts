import { blob, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** How the documents look: the settings and the picture, one row each. */
export const houseStyle = sqliteTable('house_style', {
  key: text().primaryKey(),
  /** JSON. */
  value: text().notNull(),
  /** The file, for what is one; NULL for a setting. */
  bytes: blob({ mode: 'buffer' }),
});
