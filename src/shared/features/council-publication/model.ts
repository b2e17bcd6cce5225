import { z } from 'zod';
import { Bytes, line, optionalLine } from '../../ipc/define';
import { zCivilDate } from '../../kernel/dates';
import { DeliberationId, SessionId, SignedFileId } from '../../kernel/ids';
import { Milestone, MilestoneKind } from '../council/progress';
import { Finding } from '../open-data/findings';
import { VoteOutcome } from '../sitting/model';

/** What a signed PDF is the signed form of. */
export const SignedKind = z.enum(['deliberation', 'list', 'minutes']);
export type SignedKind = z.infer<typeof SignedKind>;

export const SignedFile = z.strictObject({
  id: SignedFileId,
  kind: SignedKind,
  deliberationId: DeliberationId.nullable(),
  /** As the user named it. */
  fileName: z.string(),
  size: z.int(),
  sha256: z.string(),
  addedAt: z.int(),
  by: z.string(),
  /** The name it is handed over under: the number and the subject of the deliberation. */
  handedOverAs: z.string(),
});
/** The PDF of a signed document, kept with its fingerprint. */
export type SignedFile = z.infer<typeof SignedFile>;

export const SignedPlace = z.strictObject({ kind: SignedKind, deliberationId: DeliberationId.nullable() });
/** What a file is the signed form of. */
export type SignedPlace = z.infer<typeof SignedPlace>;

export const GivenSignedFile = z.strictObject({ fileName: line(200), bytes: Bytes, place: SignedPlace });
/** A signed file as the user gives it. */
export type GivenSignedFile = z.infer<typeof GivenSignedFile>;

export const NumberedDeliberation = z.strictObject({
  id: DeliberationId,
  number: z.string(),
  title: z.string(),
  subjectCode: z.string(),
  /** Null when the vote was withdrawn since. */
  outcome: VoteOutcome.nullable(),
});
/** A deliberation that took its number. */
export type NumberedDeliberation = z.infer<typeof NumberedDeliberation>;

export const SessionPublication = z.strictObject({
  sessionId: SessionId,
  deliberations: z.array(NumberedDeliberation),
  milestones: z.array(Milestone),
  files: z.array(SignedFile),
});
/** What was published and sent of a session. */
export type SessionPublication = z.infer<typeof SessionPublication>;

export const MilestoneInput = z.strictObject({
  sessionId: SessionId,
  kind: MilestoneKind,
  happenedOn: zCivilDate,
  /** The address of the page, the reference of the acknowledgement, what was asked to be put right in the minutes. */
  note: optionalLine(1000),
});
export type MilestoneInput = z.infer<typeof MilestoneInput>;

/** Who the folder is for: the control of legality (@CTES), the councillors' portal, the town's site. */
export const HandOverTarget = z.enum(['transmission', 'portal', 'website']);
export type HandOverTarget = z.infer<typeof HandOverTarget>;

export const HandOverFile = z.strictObject({ key: z.string(), fileName: z.string(), size: z.int() });
/** One file of a folder to hand over; `key` asks for its bytes. */
export type HandOverFile = z.infer<typeof HandOverFile>;

export const HandOver = z.strictObject({
  folderName: z.string(),
  files: z.array(HandOverFile),
  /** What the folder misses, or what would be refused, in French. */
  missing: z.array(z.string()),
});
/** A folder to hand over, before it is written. */
export type HandOver = z.infer<typeof HandOver>;

export const PublishedCouncilYear = z.int().min(2000).max(2100);

export const DeliberationsPreview = z.strictObject({
  year: PublishedCouncilYear,
  fileName: z.string(),
  rows: z.int(),
  /** Each with the session where it is mended. */
  findings: z.array(Finding.extend({ sessionId: SessionId, number: z.string() })),
});
/** What the file of a year would hold, and what is to be mended before it is published. */
export type DeliberationsPreview = z.infer<typeof DeliberationsPreview>;
