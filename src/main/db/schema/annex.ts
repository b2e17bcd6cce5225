import { blob, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { councilItem } from './council';

/** A document annexed to an affair of the council. */
export const itemAnnex = sqliteTable(
  'item_annex',
  {
    id: text().primaryKey(),
    version: integer().notNull(),
    itemId: text('item_id')
      .notNull()
      .references(() => councilItem.id, { onDelete: 'restrict' }),
    /** Its number within the affair, from 1; its former one while in the trash. */
    position: integer().notNull(),
    title: text().notNull(),
    withNote: integer('with_note', { mode: 'boolean' }).notNull(),
    personalData: integer('personal_data', { mode: 'boolean' }).notNull(),
    toTransmit: integer('to_transmit', { mode: 'boolean' }).notNull(),
    alreadyGiven: integer('already_given', { mode: 'boolean' }).notNull(),
    /** The file that counts, one of its own: no foreign key, each would wait for the other. */
    fileId: text('file_id').notNull(),
    /** Null while it counts. */
    removedAt: integer('removed_at'),
  },
  (table) => [index('item_annex_item').on(table.itemId, table.position)],
);

/** A file that an annex is, or was: never changed. */
export const itemAnnexFile = sqliteTable(
  'item_annex_file',
  {
    id: text().primaryKey(),
    annexId: text('annex_id')
      .notNull()
      .references(() => itemAnnex.id, { onDelete: 'cascade' }),
    fileName: text('file_name').notNull(),
    format: text().notNull(),
    size: integer().notNull(),
    sha256: text().notNull(),
    /** Of a PDF that tells it; null otherwise. */
    pages: integer(),
    addedOn: text('added_on').notNull(),
    addedAt: integer('added_at').notNull(),
    by: text('added_by').notNull(),
    /** Whether the convocation was said to have left when it was added. */
    afterConvocation: integer('after_convocation', { mode: 'boolean' }).notNull(),
  },
  (table) => [index('item_annex_file_annex').on(table.annexId)],
);

/** The bytes, apart from the rows that lists read. */
export const itemAnnexContent = sqliteTable('item_annex_content', {
  fileId: text('file_id')
    .primaryKey()
    .references(() => itemAnnexFile.id, { onDelete: 'cascade' }),
  bytes: blob({ mode: 'buffer' }).notNull(),
});
