import { z } from 'zod';
import { line, optionalLine } from '../../ipc/define';
import { zCivilDate } from '../../kernel/dates';
import { AssociationId, PieceId, PieceTypeId } from '../../kernel/ids';

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

export const Piece = z.strictObject({
  id: PieceId,
  version: z.int(),
  associationId: AssociationId,
  typeId: PieceTypeId,
  year: z.int().nullable(),
  datedOn: zCivilDate.nullable(),
  receivedOn: zCivilDate,
  /** The last day it is good; null: until another replaces it. */
  validThrough: zCivilDate.nullable(),
  status: PieceStatus,
  checkedBy: z.string().nullable(),
  checkedAt: z.int().nullable(),
  note: optionalLine(500),
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
