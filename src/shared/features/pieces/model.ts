import { z } from 'zod';
import { line, optionalLine } from '../../ipc/define';
import { zCivilDate } from '../../kernel/dates';
import { AssociationId, PieceId, PieceTypeId } from '../../kernel/ids';

/** The largest file that is kept, in bytes: 20 Mo. */
export const PIECE_FILE_LIMIT = 20 * 1024 * 1024;

/** How long a supporting document is good: one a year, until another replaces it, or until the day written on it. */
export const PieceValidity = z.enum(['yearly', 'until-changed', 'until-date']);
export type PieceValidity = z.infer<typeof PieceValidity>;

export const PieceTypeInput = z.strictObject({
  name: line(120),
  validity: PieceValidity,
  /** Of a yearly one: how many months after 31 December of its year it is still good. */
  validMonths: z.int().min(0).max(60),
  /** Whether a file without it is incomplete. */
  required: z.boolean(),
});
export type PieceTypeInput = z.infer<typeof PieceTypeInput>;

export const PieceType = PieceTypeInput.extend({
  id: PieceTypeId,
  version: z.int(),
  position: z.int(),
  /** Tied to a date or to bank details of the file; null for any other. */
  role: z.enum(['republican-commitment', 'bank-identity']).nullable(),
  archivedAt: z.int().nullable(),
});
/** A kind of supporting document that the town asks for. */
export type PieceType = z.infer<typeof PieceType>;

export const PieceStatus = z.enum(['received', 'valid', 'refused']);
export type PieceStatus = z.infer<typeof PieceStatus>;

/** What is found of a document when it is looked at; `none` takes the verdict back. */
export const PieceVerdict = z.enum(['valid', 'refused', 'none']);
export type PieceVerdict = z.infer<typeof PieceVerdict>;

/** What is typed about a document that was given. */
export const PieceInput = z.strictObject({
  typeId: PieceTypeId,
  /** The year it is about; null for a type that is not yearly. */
  year: z.int().min(1990).max(2100).nullable(),
  /** The day written on it. */
  datedOn: zCivilDate.nullable(),
  /** The end of validity written on it. */
  writtenEnd: zCivilDate.nullable(),
  receivedOn: zCivilDate,
  note: optionalLine(500),
});
export type PieceInput = z.infer<typeof PieceInput>;

export const Piece = PieceInput.extend({
  id: PieceId,
  version: z.int(),
  associationId: AssociationId,
  /** The last day it is good; null: until another replaces it. */
  validThrough: zCivilDate.nullable(),
  status: PieceStatus,
  checkedBy: z.string().nullable(),
  checkedAt: z.int().nullable(),
  /** Empty when only its arrival is noted. */
  fileName: z.string(),
  /** `pdf`, `png`, `jpeg`, `docx`…; empty without a file. */
  format: z.string(),
  /** Bytes. */
  size: z.int(),
  sha256: z.string(),
  createdAt: z.int(),
  by: z.string(),
  removedAt: z.int().nullable(),
});
/** A supporting document that an association gave. */
export type Piece = z.infer<typeof Piece>;

/** What the file of an association has of one kind of document. */
export const PieceState = z.enum(['missing', 'received', 'valid', 'expired', 'refused']);
export type PieceState = z.infer<typeof PieceState>;

/** The traffic light of a file: green when nothing is wanting, orange when something is still to be checked, red otherwise. */
export const TrafficLight = z.enum(['green', 'orange', 'red']);
export type TrafficLight = z.infer<typeof TrafficLight>;

/** Why the contrat d'engagement républicain is deemed to be signed (loi n° 2000-321, art. 10-1 and 25-1). */
export const CommitmentExemption = z.enum(['public-utility', 'state-approval']);
export type CommitmentExemption = z.infer<typeof CommitmentExemption>;

export const PieceLine = z.strictObject({
  type: PieceType,
  state: PieceState,
  /** Not asked of this association: the law deems it given. Null for nearly all. */
  exemption: CommitmentExemption.nullable(),
  /** The document that makes the state; null when there is none. */
  counting: Piece.nullable(),
  /** The others of this kind, newest first. */
  older: z.array(Piece),
  /** Of a yearly kind: the year to ask for today. */
  expectedYear: z.int().nullable(),
  /** When a letter last asked for it and nothing came since; null otherwise. */
  askedOn: zCivilDate.nullable(),
});
/** One kind of document in the file of an association. */
export type PieceLine = z.infer<typeof PieceLine>;

export const PieceChecklist = z.strictObject({
  light: TrafficLight,
  /** The date of the contrat d'engagement républicain on the sheet. */
  commitmentOn: zCivilDate.nullable(),
  /** In the order of the town's list; kinds no longer asked for come last, and only when the file holds one. */
  lines: z.array(PieceLine),
});
/** Everything the file of an association holds or wants. */
export type PieceChecklist = z.infer<typeof PieceChecklist>;

export const ExpiringPiece = z.strictObject({
  id: PieceId,
  associationId: AssociationId,
  associationName: z.string(),
  typeName: z.string(),
  year: z.int().nullable(),
  validThrough: zCivilDate,
});
/** A document that will have to be asked for again. */
export type ExpiringPiece = z.infer<typeof ExpiringPiece>;
