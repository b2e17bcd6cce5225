import { z } from 'zod';
import { Bytes, command, query } from '../../ipc/define';
import { zCivilDate } from '../../kernel/dates';
import { GrantRequestId, PaymentId, ReimbursementId } from '../../kernel/ids';
import { zCents } from '../../kernel/money';
import { IssuedDocument } from '../documents/contract';
import {
  Payment,
  PaymentAmount,
  PaymentInput,
  PaymentRow,
  Reimbursement,
  ReimbursementInput,
  ReimbursementRow,
  RequestPayments,
  SchedulePart,
  UnplannedRow,
} from './model';

const Ids = z.array(PaymentId).min(1).max(2_000);
const Filter = {
  /** Of the campaign. */
  year: z.int().min(2000).max(2100).optional(),
  search: z.string().max(200).optional(),
};
const Paged = { ...Filter, page: z.int().min(1), pageSize: z.int().min(1).max(200) };

export const PaymentView = z.enum(['to-pay', 'late', 'paid']);
export type PaymentView = z.infer<typeof PaymentView>;

export const paymentsContract = {
  'payments.ofRequest': query(
    {
      permission: 'read',
      summary: 'The schedule of a voted request, what was paid and asked back, and what is to be mended before paying.',
    },
    z.strictObject({ requestId: GrantRequestId }),
    RequestPayments,
  ),
  'payments.list': query(
    {
      permission: 'read',
      summary:
        'One page of the payments to make (earliest due first), of the late ones, or of those made (latest first), with their total.',
    },
    z.strictObject({ view: PaymentView, ...Paged }),
    z.strictObject({ rows: z.array(PaymentRow), total: z.int(), amount: zCents }),
  ),
  'payments.counts': query(
    {
      permission: 'read',
      summary: 'How many payments are to be made, late, made, how many voted requests are not wholly planned, what is asked back.',
    },
    z.strictObject({ year: z.int().min(2000).max(2100) }),
    z.strictObject({ unplanned: z.int(), toPay: z.int(), late: z.int(), paid: z.int(), owed: z.int() }),
  ),
  'payments.unplanned': query(
    { permission: 'read', summary: 'The voted requests of a year whose amount is not wholly planned, by association.' },
    z.strictObject({ year: z.int().min(2000).max(2100), search: z.string().max(200).optional() }),
    z.array(UnplannedRow),
  ),
  'payments.years': query(
    {
      permission: 'read',
      summary: 'The years of the campaigns in which something was voted, latest first; this year is always among them.',
    },
    z.strictObject({}),
    z.array(z.int()),
  ),
  'payments.plan': command(
    {
      permission: 'write',
      summary: 'Plans what is left of the voted amount of these requests in one or several parts; the shares add up to the cent.',
    },
    z.strictObject({ requestIds: z.array(GrantRequestId).min(1).max(2_000), parts: z.array(SchedulePart).min(1).max(12) }),
    z.strictObject({ payments: z.int(), requests: z.int(), skipped: z.array(z.string()) }),
  ),
  'payments.add': command(
    { permission: 'write', summary: 'Plans one payment more; refused above what was voted.' },
    z.strictObject({ requestId: GrantRequestId, values: PaymentInput }),
    Payment,
  ),
  'payments.update': command(
    { permission: 'write', summary: 'Changes a payment that was neither certified, handed over nor made; refused above what was voted.' },
    z.strictObject({ id: PaymentId, version: z.int(), values: PaymentInput }),
    Payment,
  ),
  'payments.remove': command(
    { permission: 'write', summary: 'Takes payments out that are neither handed over nor made; `payments.putBack` undoes it.' },
    z.strictObject({ ids: Ids }),
    z.strictObject({}),
  ),
  'payments.putBack': command(
    { permission: 'write', summary: 'Puts removed payments back; refused above what was voted.' },
    z.strictObject({ ids: Ids }),
    z.strictObject({}),
  ),
  'payments.send': command(
    { permission: 'write', summary: 'Records the day on which payments were handed over to the accounting office; null takes it back.' },
    z.strictObject({ ids: Ids, on: zCivilDate.nullable() }),
    z.strictObject({ changed: z.int() }),
  ),
  'payments.pay': command(
    { permission: 'write', summary: 'Records the day on which payments were made; null takes it back. None before the vote.' },
    z.strictObject({ ids: Ids, on: zCivilDate.nullable() }),
    z.strictObject({ changed: z.int() }),
  ),
  'payments.payPart': command(
    { permission: 'write', summary: 'Records that only a part was paid: what is left becomes a payment of its own, still to be made.' },
    z.strictObject({ id: PaymentId, version: z.int(), amount: PaymentAmount, on: zCivilDate }),
    z.strictObject({ paid: Payment, left: Payment }),
  ),
  'payments.certify': command(
    {
      permission: 'write',
      summary: 'Writes the certificats administratifs of these payments in one Word document, numbers those that have none, and keeps it.',
    },
    z.strictObject({ ids: z.array(PaymentId).min(1).max(400) }),
    IssuedDocument,
  ),
  'payments.accountingList': command(
    {
      permission: 'write',
      summary:
        'The list of payments for the accounting office (.xlsx): whole IBANs only for an account that may validate; the journal says so.',
    },
    z.strictObject({ ids: Ids }),
    z.strictObject({ fileName: z.string(), bytes: Bytes, revealed: z.boolean() }),
  ),

  'reimbursements.list': query(
    { permission: 'read', summary: 'The money asked back from associations, what is still owed first.' },
    z.strictObject({ ...Paged }),
    z.strictObject({ rows: z.array(ReimbursementRow), total: z.int(), amount: zCents, received: zCents }),
  ),
  'reimbursements.add': command(
    { permission: 'write', summary: 'Asks a part of a grant back; never more than was paid.' },
    z.strictObject({ requestId: GrantRequestId, values: ReimbursementInput }),
    Reimbursement,
  ),
  'reimbursements.update': command(
    { permission: 'write', summary: 'Changes what is asked back: its order (titre de recette), the day it was received.' },
    z.strictObject({ id: ReimbursementId, version: z.int(), values: ReimbursementInput }),
    Reimbursement,
  ),
  'reimbursements.remove': command(
    { permission: 'write', summary: 'Takes back a reimbursement asked by mistake; `reimbursements.putBack` undoes it.' },
    z.strictObject({ id: ReimbursementId }),
    z.strictObject({}),
  ),
  'reimbursements.putBack': command(
    { permission: 'write', summary: 'Puts a removed reimbursement back.' },
    z.strictObject({ id: ReimbursementId }),
    Reimbursement,
  ),
};
