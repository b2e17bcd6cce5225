import { z } from 'zod';
import { line, optionalLine } from '../../ipc/define';
import { zCivilDate } from '../../kernel/dates';
import { BankAccountId, PieceId } from '../../kernel/ids';

/** Bank details as they are typed: spaces, hyphens and lower case are fine. */
export const BankDetailsInput = z.strictObject({
  iban: line(60),
  /** Not needed for a transfer within SEPA: may be empty. */
  bic: optionalLine(20),
  /** The name written on the bank identity slip. */
  holder: line(140),
  bankName: optionalLine(120),
  /** The slip in the vault that they were read from. */
  pieceId: PieceId.nullable(),
});
export type BankDetailsInput = z.infer<typeof BankDetailsInput>;

/** What the checks say of a number: `refused` blocks, with the sentence that says what to look at. */
export const NumberVerdict = z.strictObject({
  status: z.enum(['empty', 'valid', 'refused']),
  /** In groups of four when it is valid; as normalised otherwise. */
  shown: z.string(),
  /** Empty when there is nothing to say. */
  message: z.string(),
});
export type NumberVerdict = z.infer<typeof NumberVerdict>;

/** Something to look into before money goes there. Never blocking. */
export const BankWarning = z.strictObject({
  kind: z.enum(['foreign', 'not-sepa', 'bic-country', 'holder', 'person', 'shared', 'unchanged']),
  message: z.string(),
});
export type BankWarning = z.infer<typeof BankWarning>;

/** Proof that somebody called the association back on a number known before. */
export const CallBack = z.strictObject({
  on: zCivilDate,
  /** Who made the call. */
  by: z.string(),
  /** Who answered, and on which number. */
  note: z.string(),
});

export const BankAccountView = z.strictObject({
  id: BankAccountId,
  /** `FR76 •••• … 0189` */
  maskedIban: z.string(),
  bic: z.string(),
  holder: z.string(),
  bankName: z.string(),
  pieceId: PieceId.nullable(),
  /** Ms UTC. */
  createdAt: z.int(),
  by: z.string(),
  /** Whether the one who asks typed them. */
  byYou: z.boolean(),
  /** Null: still to be done. */
  callBack: CallBack.nullable(),
  /** Ms UTC; null while in use. */
  endedAt: z.int().nullable(),
  warnings: z.array(BankWarning),
});
/** Bank details as anybody may see them. */
export type BankAccountView = z.infer<typeof BankAccountView>;

/** A number in the file that the association may be called back on. */
export const KnownNumber = z.strictObject({ label: z.string(), phone: z.string() });
export type KnownNumber = z.infer<typeof KnownNumber>;

/** The latest bank identity slip in the vault. */
export const BankSlip = z.strictObject({
  pieceId: PieceId,
  typeName: z.string(),
  fileName: z.string(),
  receivedOn: zCivilDate,
  status: z.enum(['received', 'valid', 'refused']),
});

export const CallBackInput = z.strictObject({
  calledOn: zCivilDate,
  spokeTo: line(120),
  /** A number known before the new details came, never the one written beside them. */
  phone: line(40),
  note: optionalLine(300),
});
export type CallBackInput = z.infer<typeof CallBackInput>;
