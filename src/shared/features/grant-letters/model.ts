import { z } from 'zod';
import { line, text } from '../../ipc/define';
import { zCivilDate } from '../../kernel/dates';
import { AssociationId, DocumentId, GrantLetterId, GrantRequestId } from '../../kernel/ids';
import { zCents } from '../../kernel/money';
import { ClosedAs, GrantOutcome } from '../grants/model';
import { TrafficLight } from '../pieces/model';

/** The letters of instruction, from the receipt to the decision. */
export const FollowUpKind = z.enum(['receipt', 'completion', 'reminder-1', 'reminder-2', 'reminder-3', 'holding']);
export type FollowUpKind = z.infer<typeof FollowUpKind>;

/** The letters that tell what the council decided. */
export const NoticeKind = z.enum(['award', 'partial', 'refusal', 'adjournment']);
export type NoticeKind = z.infer<typeof NoticeKind>;

/** The letters of a request until its decision is told: one may be due. */
export const RequestLetterKind = z.enum([...FollowUpKind.options, ...NoticeKind.options]);
export type RequestLetterKind = z.infer<typeof RequestLetterKind>;

/** The letters that ask again for a financial report that is late. */
export const ReportLetterKind = z.enum(['report-1', 'report-2', 'report-3']);
export type ReportLetterKind = z.infer<typeof ReportLetterKind>;

/** Every letter written to an association about its request. */
export const GrantLetterKind = z.enum([...RequestLetterKind.options, ...ReportLetterKind.options]);
export type GrantLetterKind = z.infer<typeof GrantLetterKind>;

/** The texts a letter is written from: a receipt says something else when the file is incomplete. */
export const GrantTextKind = z.enum(['receipt-incomplete', ...GrantLetterKind.options]);
export type GrantTextKind = z.infer<typeof GrantTextKind>;

export const GrantLetter = z.strictObject({
  id: GrantLetterId,
  requestId: GrantRequestId,
  kind: GrantLetterKind,
  sentOn: zCivilDate,
  /** The day by which documents, or the financial report, were asked; null when nothing was. */
  dueOn: zCivilDate.nullable(),
  /** « 2026-014 », for the letters that tell a decision or ask again for a financial report. */
  number: z.string().nullable(),
  /** Why the request was refused. */
  reason: z.string(),
  documentId: DocumentId,
  fileName: z.string(),
  /** The day it was declared not sent; null while it stands. */
  withdrawnOn: zCivilDate.nullable(),
});
/** A letter that was written about a request. */
export type GrantLetter = z.infer<typeof GrantLetter>;

export const WantedPiece = z.strictObject({
  name: z.string(),
  state: z.enum(['missing', 'expired', 'refused']),
  /** Of a yearly kind: the year to ask for. */
  year: z.int().nullable(),
});
/** A document that is wanting in the file of a request. */
export type WantedPiece = z.infer<typeof WantedPiece>;

export const SilenceClock = z.strictObject({
  /** Days since the request came in. */
  days: z.int(),
  /** The day on which silence becomes a refusal. */
  endsOn: zCivilDate,
  /** Days until then; negative once it has passed. */
  left: z.int(),
  /** While the association has time to complete its file, the clock stands still; null when it runs. */
  heldUntil: zCivilDate.nullable(),
});
/** How long the town may still say nothing. */
export type SilenceClock = z.infer<typeof SilenceClock>;

/** A line of the list of what is to be done. */
export const FollowUpRow = z.strictObject({
  requestId: GrantRequestId,
  associationId: AssociationId,
  associationName: z.string(),
  number: z.int(),
  purpose: z.string(),
  receivedOn: zCivilDate.nullable(),
  outcome: GrantOutcome.nullable(),
  votedOn: zCivilDate.nullable(),
  notifiedOn: zCivilDate.nullable(),
  closedAs: ClosedAs.nullable(),
  asked: zCents,
  voted: zCents.nullable(),
  light: TrafficLight,
  /** What is missing, expired or refused; complete when there is none. */
  wanted: z.array(WantedPiece),
  /** Received and not checked yet. */
  toCheck: z.array(z.string()),
  /** Null when it is not running: not received, decided or closed. */
  clock: SilenceClock.nullable(),
  /** The letter that is due today; null when there is none. */
  next: RequestLetterKind.nullable(),
  letters: z.array(GrantLetter),
});
export type FollowUpRow = z.infer<typeof FollowUpRow>;

/** The text of a letter, with `{fields}`. */
export const GrantTextInput = z.strictObject({ subject: line(200), body: text(8000).min(1) });
export type GrantTextInput = z.infer<typeof GrantTextInput>;

export const GrantText = GrantTextInput.extend({
  kind: GrantTextKind,
  /** True when the town changed it. */
  own: z.boolean(),
});
/** A text as it is used now. */
export type GrantText = z.infer<typeof GrantText>;
