import { z } from 'zod';
import { line } from '../../ipc/define';
import { zCivilDate } from '../../kernel/dates';
import { AnnexFileId, AnnexId, ItemId } from '../../kernel/ids';

export const AnnexInput = z.strictObject({
  title: line(200),
  /** Sent with the explanatory note; otherwise it is consulted at the town hall (CGCT, art. L. 2121-12 and L. 2121-13). */
  withNote: z.boolean(),
  /** Holds personal data: it is neither put online nor on the councillors' portal (CGCT, art. L. 2131-1; CRPA, art. L. 312-1-2). */
  personalData: z.boolean(),
  /** Goes with the deliberation to the control of legality, and is annexed to it (CGCT, art. L. 2131-1 and L. 2131-2). */
  toTransmit: z.boolean(),
  /** The councillors have it already. */
  alreadyGiven: z.boolean(),
});
/** What the user says of an annex. */
export type AnnexInput = z.infer<typeof AnnexInput>;

export const AnnexFile = z.strictObject({
  id: AnnexFileId,
  /** As the user named it. */
  fileName: z.string(),
  /** `pdf`, `docx`, `xlsx`, `png`…: what it really is. */
  format: z.string(),
  /** Bytes. */
  size: z.int(),
  sha256: z.string(),
  /** Of a PDF that tells it; null otherwise. */
  pages: z.int().nullable(),
  addedOn: zCivilDate,
  addedAt: z.int(),
  by: z.string(),
  /** Whether the convocation was said to have left when it was added. */
  afterConvocation: z.boolean(),
});
/** A file of an annex, kept with its fingerprint. */
export type AnnexFile = z.infer<typeof AnnexFile>;

export const Annex = AnnexInput.extend({
  id: AnnexId,
  itemId: ItemId,
  version: z.int(),
  /** Its number within the affair, from 1. */
  position: z.int(),
  /** The one that counts. */
  file: AnnexFile,
  /** Files that it replaced, all kept. */
  formerFiles: z.int(),
});
/** A document annexed to an affair of the council. */
export type Annex = z.infer<typeof Annex>;
