import { PaymentId, ReimbursementId } from '#shared/kernel/ids';
import type { Reverter } from '../../features/history/reverter';
import * as reimbursements from '../../features/payments/reimbursements-repository';
import * as payments from '../../features/payments/repository';
import { Reimbursement } from '#shared/features/payments/model';
import { requirePaidCovers, requireVotedCovers } from '../../features/payments/limits';

/** A payment of a grant; put back, it still may not go over what was voted. */
export const paymentReverter: Reverter = {
  entity: 'payment',
  topics: ['payments'],

  current(db, id) {
    const found = payments.findPayment(db, PaymentId.parse(id));
    if (!found) return null;
    const { version: _version, ...payment } = found;
    return payment;
  },

  told: ({ version: _version, ...state }) => state,

  restore(tx, text, { before }) {
    const id = PaymentId.parse(text);
    const found = payments.findPayment(tx, id);
    const requestId = found?.requestId;
    if (before === null) payments.deletePayment(tx, id);
    else {
      const { id: _id, version: _version, ...values } = payments.StoredPayment.parse(before);
      if (found) payments.updatePayment(tx, found, values);
      else payments.insertPayment(tx, payments.StoredPayment.parse(before));
      requireVotedCovers(tx, values.requestId);
    }
    if (requestId !== undefined) requirePaidCovers(tx, requestId);
  },
};

/** Money asked back; put back, it still may not go over what was paid. */
export const reimbursementReverter: Reverter = {
  entity: 'reimbursement',
  topics: ['payments'],

  current(db, id) {
    const found = reimbursements.findReimbursement(db, ReimbursementId.parse(id));
    if (!found) return null;
    const { version: _version, ...reimbursement } = found;
    return reimbursement;
  },

  told: ({ version: _version, ...state }) => state,

  restore(tx, text, { before }) {
    const id = ReimbursementId.parse(text);
    const found = reimbursements.findReimbursement(tx, id);
    if (before === null) {
      reimbursements.deleteReimbursement(tx, id);
      return;
    }
    const whole = Reimbursement.parse(before);
    if (found) reimbursements.overwriteReimbursement(tx, found, whole);
    else reimbursements.insertReimbursement(tx, whole);
    requirePaidCovers(tx, whole.requestId);
  },
};
