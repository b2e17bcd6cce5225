import { sql } from 'drizzle-orm';
import { blob, check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { association } from './association';
import { issuedDocument } from './issued-document';

/** A kind of supporting document that the town asks for, and how long one is good for. */
export const pieceType = sqliteTable(
  'piece_type',
  {
    id: text().primaryKey(),
    version: integer().notNull(),
    name: text().notNull(),
    /** `yearly`: one a year; `until-changed`: good until another replaces it; `until-date`: good until the day written on it. */
    validity: text({ enum: ['yearly', 'until-changed', 'until-date'] }).notNull(),
    /** Of a yearly piece: how many months after the end of its year it is still good. */
    validMonths: integer('valid_months').notNull(),
    required: integer({ mode: 'boolean' }).notNull(),
    position: integer().notNull(),
    /** `republican-commitment` and `bank-identity` are tied to a date and to bank details of the file; null for any other. */
    role: text({ enum: ['republican-commitment', 'bank-identity'] }),
    /** Null while asked for. */
    archivedAt: integer('archived_at'),
  },
  (table) => [
    check('piece_type_validity', sql`${table.validity} IN ('yearly', 'until-changed', 'until-date')`),
    check('piece_type_role', sql`${table.role} IN ('republican-commitment', 'bank-identity')`),
  ],
);

/** A supporting document that was given. One that is missing has no row. */
export const piece = sqliteTable(
  'piece',
  {
    id: text().primaryKey(),
    version: integer().notNull(),
    associationId: text('association_id')
      .notNull()
      .references(() => association.id, { onDelete: 'restrict' }),
    typeId: text('type_id')
      .notNull()
      .references(() => pieceType.id, { onDelete: 'restrict' }),
    /** The year it is about; null for a type that is not yearly. */
    year: integer(),
    /** The day written on it; null when there is none. */
    datedOn: text('dated_on'),
    receivedOn: text('received_on').notNull(),
    /** The end of validity written on it (an insurance certificate); null when there is none. */
    writtenEnd: text('written_end'),
    /** The last day it is good, worked out from its type when it is written; null: good until another replaces it. */
    validThrough: text('valid_through'),
    status: text({ enum: ['received', 'valid', 'refused'] }).notNull(),
    /** Null until somebody has checked it. */
    checkedBy: text('checked_by'),
    checkedAt: integer('checked_at'),
    note: text().notNull(),
    /** Empty when only its arrival is noted, without a file. */
    fileName: text('file_name').notNull(),
    format: text().notNull(),
    size: integer().notNull(),
    sha256: text().notNull(),
    createdAt: integer('created_at').notNull(),
    by: text('created_by').notNull(),
    /** Null while in the file of its association. */
    removedAt: integer('removed_at'),
  },
  (table) => [
    /** Holds all that the traffic light reads, so that a list never visits the rows. */
    index('piece_association').on(table.associationId, table.typeId, table.removedAt, table.status, table.validThrough),
    index('piece_of_type').on(table.typeId),
    index('piece_valid_through').on(table.validThrough),
    // Who was heard of since a day: read from the index alone, and of that day's documents only.
    index('piece_received')
      .on(table.receivedOn, table.associationId)
      .where(sql`${table.removedAt} IS NULL`),
    check('piece_status', sql`${table.status} IN ('received', 'valid', 'refused')`),
  ],
);

/** The bytes, apart from the rows that lists read. */
export const pieceContent = sqliteTable('piece_content', {
  pieceId: text('piece_id')
    .primaryKey()
    .references(() => piece.id, { onDelete: 'restrict' }),
  bytes: blob({ mode: 'buffer' }).notNull(),
});

/** A piece that was asked for in a letter: it is not asked for a second time unawares. */
export const pieceRequest = sqliteTable(
  'piece_request',
  {
    id: text().primaryKey(),
    associationId: text('association_id')
      .notNull()
      .references(() => association.id, { onDelete: 'restrict' }),
    typeId: text('type_id')
      .notNull()
      .references(() => pieceType.id, { onDelete: 'restrict' }),
    /** Null for a type that is not yearly. */
    year: integer(),
    requestedOn: text('requested_on').notNull(),
    documentId: text('document_id')
      .notNull()
      .references(() => issuedDocument.id, { onDelete: 'restrict' }),
  },
  (table) => [
    index('piece_request_association').on(table.associationId, table.typeId),
    index('piece_request_type').on(table.typeId),
    uniqueIndex('piece_request_once').on(table.documentId, table.associationId, table.typeId),
  ],
);
