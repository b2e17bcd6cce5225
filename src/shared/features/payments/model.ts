import { z } from 'zod';
import { line, optionalLine, text } from '../../ipc/define';
import { zCivilDate } from '../../kernel/dates';
import { AssociationId, CampaignId, GrantRequestId, PaymentId, ReimbursementId } from '../../kernel/ids';
import { zCents } from '../../kernel/money';

/** What a payment is in its schedule: one of several before the last (acompte), the last (solde), or the only one. */
export const PaymentKind = z.enum(['advance', 'balance', 'single']);
export type PaymentKind = z.infer<typeof PaymentKind>;

const AMOUNT_LIMITS = 'Montant entre 0,01 € et 10 000 000,00 €.';

/** What one payment may be: a cent to ten million euros. */
export const PaymentAmount = zCents.refine((amount) => amount > 0 && amount <= 1_000_000_000, AMOUNT_LIMITS);

export const PaymentInput = z.strictObject({
  kind: PaymentKind,
  /** Null when no day is set. */
  plannedOn: zCivilDate.nullable(),
  /** The day is one that the agreement sets: it takes the place of the legal delay (loi n° 2021-875, art. 2). */
  byAgreement: z.boolean(),
  amount: PaymentAmount,
  note: text(500),
});
export type PaymentInput = z.infer<typeof PaymentInput>;

export const Payment = PaymentInput.extend({
  id: PaymentId,
  version: z.int(),
  requestId: GrantRequestId,
  /** Number of its certificate, given when it is issued; empty until then. */
  certificateNumber: z.string(),
  certifiedOn: zCivilDate.nullable(),
  /** Day it was handed over to the accounting office. */
  sentOn: zCivilDate.nullable(),
  paidOn: zCivilDate.nullable(),
  /** Null while it counts. */
  removedAt: z.int().nullable(),
});
/** One payment of a grant, planned or made. */
export type Payment = z.infer<typeof Payment>;

/** Where a payment stands: the furthest step it has reached. */
export const PaymentStep = z.enum(['planned', 'certified', 'sent', 'paid']);
export type PaymentStep = z.infer<typeof PaymentStep>;

/** Something to mend before a payment, with its source. `blocking`: the facts make it impossible. */
export const PaymentWarning = z.strictObject({
  kind: z.enum([
    'not-voted',
    'closed',
    'agreement-unsigned',
    'no-bank-details',
    'call-back',
    'no-siret',
    'not-notified',
    'after-deadline',
    'late',
  ]),
  message: z.string(),
  source: z.string(),
  blocking: z.boolean(),
});
export type PaymentWarning = z.infer<typeof PaymentWarning>;

export const PaymentRow = Payment.omit({ removedAt: true }).extend({
  step: PaymentStep,
  /** 1 for the first of its schedule. */
  rank: z.int(),
  /** How many payments the schedule has. */
  ranks: z.int(),
  /** The last day to pay it; null until the award is notified. */
  dueOn: zCivilDate.nullable(),
  late: z.boolean(),
  campaignId: CampaignId,
  campaignName: z.string(),
  year: z.int(),
  associationId: AssociationId,
  associationName: z.string(),
  purpose: z.string(),
  warnings: z.array(PaymentWarning),
});
/** One payment in the list of all. */
export type PaymentRow = z.infer<typeof PaymentRow>;

export const ReimbursementInput = z.strictObject({
  amount: PaymentAmount,
  /** Why the money comes back: an excess not kept, an action that did not take place… */
  reason: line(500),
  askedOn: zCivilDate,
  /** Number of the titre de recette; empty until it is issued. */
  orderNumber: optionalLine(40),
  orderedOn: zCivilDate.nullable(),
  receivedOn: zCivilDate.nullable(),
});
export type ReimbursementInput = z.infer<typeof ReimbursementInput>;

export const Reimbursement = ReimbursementInput.extend({
  id: ReimbursementId,
  version: z.int(),
  requestId: GrantRequestId,
  removedAt: z.int().nullable(),
});
/** Money of a grant that is asked back from the association. */
export type Reimbursement = z.infer<typeof Reimbursement>;

export const ReimbursementRow = Reimbursement.omit({ removedAt: true }).extend({
  campaignId: CampaignId,
  campaignName: z.string(),
  associationId: AssociationId,
  associationName: z.string(),
  purpose: z.string(),
});
/** One reimbursement in the list of all. */
export type ReimbursementRow = z.infer<typeof ReimbursementRow>;

export const RequestPayments = z.strictObject({
  requestId: GrantRequestId,
  associationId: AssociationId,
  associationName: z.string(),
  voted: zCents.nullable(),
  votedOn: zCivilDate.nullable(),
  deliberation: z.string(),
  notifiedOn: zCivilDate.nullable(),
  /** End of the legal delay; null until the award is notified. */
  dueOn: zCivilDate.nullable(),
  /** Sum of every payment, made or not. */
  planned: zCents,
  paid: zCents,
  /** Voted, less everything planned. */
  left: zCents,
  reimbursed: zCents,
  /** What the financial report says is to be returned and is not asked yet. */
  toAskBack: zCents,
  payments: z.array(PaymentRow),
  reimbursements: z.array(ReimbursementRow),
  warnings: z.array(PaymentWarning),
});
/** All that is known of the payment of one request. */
export type RequestPayments = z.infer<typeof RequestPayments>;

/** A request whose voted amount is not wholly planned. */
export const UnplannedRow = z.strictObject({
  requestId: GrantRequestId,
  campaignId: CampaignId,
  campaignName: z.string(),
  associationId: AssociationId,
  associationName: z.string(),
  purpose: z.string(),
  voted: zCents,
  left: zCents,
  notifiedOn: zCivilDate.nullable(),
  dueOn: zCivilDate.nullable(),
  warnings: z.array(PaymentWarning),
});
export type UnplannedRow = z.infer<typeof UnplannedRow>;

/** One part of a schedule: its share of what is to be planned, in hundredths of a percent, and its day. */
export const SchedulePart = z.strictObject({
  share: z.int().min(1, 'Une part d’au moins 0,01 % est attendue.').max(10_000, 'Une part d’au plus 100 % est attendue.'),
  plannedOn: zCivilDate.nullable(),
  byAgreement: z.boolean(),
});
export type SchedulePart = z.infer<typeof SchedulePart>;
