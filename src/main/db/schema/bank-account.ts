import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { association } from './association';
import { piece } from './piece';

/** Bank details as they were given at one time. Never changed but for the call-back; new details are a new row. */
export const bankAccount = sqliteTable(
  'bank_account',
  {
    id: text().primaryKey(),
    associationId: text('association_id')
      .notNull()
      .references(() => association.id, { onDelete: 'restrict' }),
    /** Without spaces, upper case. */
    iban: text().notNull(),
    bic: text().notNull(),
    holder: text().notNull(),
    bankName: text('bank_name').notNull(),
    /** The bank identity slip they were read from; null when none was given. */
    pieceId: text('piece_id').references(() => piece.id, { onDelete: 'restrict' }),
    createdAt: integer('created_at').notNull(),
    by: text('created_by').notNull(),
    /** Null until somebody has called the association back on a number known before. */
    calledBackOn: text('called_back_on'),
    calledBackBy: text('called_back_by').notNull().default(''),
    callBackNote: text('call_back_note').notNull().default(''),
    /** Null while in use. */
    endedAt: integer('ended_at'),
  },
  (table) => [
    index('bank_account_association').on(table.associationId),
    index('bank_account_iban').on(table.iban),
    index('bank_account_piece').on(table.pieceId),
  ],
);
