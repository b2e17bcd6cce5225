import { sql } from 'drizzle-orm';
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { grantRequest } from './grant';

/** One payment of a voted grant, planned or made. Amounts in cents. */
export const payment = sqliteTable(
  'payment',
  {
    id: text().primaryKey(),
    version: integer().notNull(),
    requestId: text('request_id')
      .notNull()
      .references(() => grantRequest.id, { onDelete: 'restrict' }),
    /** Place in its schedule, in the order in which payments were planned. */
    position: integer().notNull(),
    kind: text({ enum: ['advance', 'balance', 'single'] }).notNull(),
    /** Null when no day is set. */
    plannedOn: text('planned_on'),
    /** The day is one that the agreement sets, in the place of the legal delay. */
    byAgreement: integer('by_agreement', { mode: 'boolean' }).notNull(),
    amount: integer().notNull(),
    note: text().notNull(),
    /** Empty until its certificate is issued. */
    certificateNumber: text('certificate_number').notNull(),
    certifiedOn: text('certified_on'),
    /** Null until it is handed over to the accounting office. */
    sentOn: text('sent_on'),
    /** Null until it is made. */
    paidOn: text('paid_on'),
    /** Null while it counts. */
    removedAt: integer('removed_at'),
  },
  (table) => [
    index('payment_request').on(table.requestId),
    index('payment_paid_on').on(table.paidOn),
    index('payment_certificate').on(table.certificateNumber),
    check('payment_amount', sql`${table.amount} > 0`),
    check('payment_kind', sql`${table.kind} IN ('advance', 'balance', 'single')`),
  ],
);

/** Money of a grant that is asked back. Amounts in cents. */
export const reimbursement = sqliteTable(
  'reimbursement',
  {
    id: text().primaryKey(),
    version: integer().notNull(),
    requestId: text('request_id')
      .notNull()
      .references(() => grantRequest.id, { onDelete: 'restrict' }),
    amount: integer().notNull(),
    reason: text().notNull(),
    askedOn: text('asked_on').notNull(),
    /** Number of the titre de recette; empty until it is issued. */
    orderNumber: text('order_number').notNull(),
    orderedOn: text('ordered_on'),
    /** Null while it is owed. */
    receivedOn: text('received_on'),
    /** Null while it counts. */
    removedAt: integer('removed_at'),
  },
  (table) => [
    index('reimbursement_request').on(table.requestId),
    index('reimbursement_received_on').on(table.receivedOn),
    check('reimbursement_amount', sql`${table.amount} > 0`),
  ],
);
