import { z } from 'zod';
import { line, text } from '../../ipc/define';
import { zCivilDate, zTimeOfDay } from '../../kernel/dates';
import { DeliberationId, DocumentId, ItemId, SessionId } from '../../kernel/ids';
import { ItemType } from '../council/model';
import { VoteMode, VoteOutcome } from '../sitting/model';

export const NumberingPattern = z.strictObject({
  /** The day from which sessions are numbered so. */
  startsOn: zCivilDate,
  pattern: line(60),
});
/** How the deliberations of the sessions held from a day on are numbered. */
export type NumberingPattern = z.infer<typeof NumberingPattern>;

export const DeliberationTexts = z.strictObject({
  title: line(499),
  /** Visas and recitals, one a line, and the articles decided, one a paragraph. */
  visas: text(10_000),
  recitals: text(10_000),
  decision: text(10_000),
});
/** What may be corrected of a deliberation; its figures come from the sitting. */
export type DeliberationTexts = z.infer<typeof DeliberationTexts>;

const PrintedTable = z.strictObject({
  title: z.string(),
  caption: z.string(),
  heads: z.array(z.string()),
  groups: z.array(z.strictObject({ domain: z.string(), rows: z.array(z.array(z.string())), subtotal: z.array(z.string()) })),
  total: z.array(z.string()),
  tie: z.string(),
  empty: z.string(),
});

const Members = z.strictObject({
  /** In the room when the affair is opened. */
  present: z.array(z.string()),
  /** Present at the session, out of the room for this affair (CGCT, art. L. 2131-11). */
  out: z.array(z.string()),
  /** Away, with who votes for them, and whether that counts for this affair. */
  represented: z.array(z.strictObject({ name: z.string(), holder: z.string(), used: z.boolean() })),
  excused: z.array(z.string()),
  absent: z.array(z.string()),
});

const RecordedVote = z.strictObject({
  mode: VoteMode,
  outcome: VoteOutcome,
  votesFor: z.int(),
  votesAgainst: z.int(),
  abstentions: z.int(),
  blank: z.int(),
  /** Members there or represented whose vote does not count. */
  noPart: z.int(),
  /** Names by vote, of a public ballot only (CGCT, art. L. 2121-21). */
  names: z.strictObject({ for: z.array(z.string()), against: z.array(z.string()), abstain: z.array(z.string()) }).nullable(),
});

export const DeliberationContent = DeliberationTexts.extend({
  number: z.string(),
  /** Order inside the session, from 1. */
  rank: z.int(),
  type: ItemType,
  subjectCode: z.string(),
  /** « Mme Claire Martin »; empty when nobody reported. */
  rapporteur: z.string(),
  meetsOn: zCivilDate,
  /** When it really began, or when it was called for. */
  openedAt: zTimeOfDay,
  place: z.string(),
  convocationSentOn: zCivilDate.nullable(),
  town: z.strictObject({
    name: z.string(),
    department: z.string(),
    arrondissement: z.string(),
    prefecture: z.string(),
    mayorTitle: z.string(),
    mayorName: z.string(),
  }),
  /** « M. Paul Henry, maire » */
  president: z.string(),
  secretaries: z.array(z.string()),
  inOffice: z.int(),
  present: z.int(),
  represented: z.int(),
  voters: z.int(),
  quorum: z.int(),
  members: Members,
  vote: RecordedVote,
  /** « Adoptée à l’unanimité des suffrages exprimés. » */
  sentence: z.string(),
  /** « M. X, président de …, a quitté la salle… », one per councillor. */
  standings: z.array(z.string()),
  remedies: z.string(),
  /** The town's own sentences that day; absent from those drawn up before they were kept. `publicity` keeps its fields, whose dates come later. */
  lead: z.string().optional(),
  publicity: z.string().optional(),
  made: z.array(z.string()).optional(),
  /** The table of a grants affair, as voted; null for any other. */
  annex: PrintedTable.nullable(),
  /** What is annexed to it, one line each; absent from those drawn up before annexes were kept. */
  annexes: z.array(z.string()).optional(),
});
/** A deliberation as it was drawn up: the whole text and figures, names included. */
export type DeliberationContent = z.infer<typeof DeliberationContent>;

export const DeliberationVersion = z.strictObject({
  version: z.int(),
  /** Why it was corrected; empty for the first. */
  reason: z.string(),
  createdAt: z.int(),
  content: DeliberationContent,
});
/** One version of a deliberation: never changed. */
export type DeliberationVersion = z.infer<typeof DeliberationVersion>;

export const DrawnDeliberation = z.strictObject({
  id: DeliberationId,
  sessionId: SessionId,
  number: z.string(),
  /** Latest first. */
  versions: z.array(DeliberationVersion),
});
/** A deliberation with every version of it. */
export type DrawnDeliberation = z.infer<typeof DrawnDeliberation>;

export const DeliberationRow = z.strictObject({
  itemId: ItemId,
  /** Place on the agenda, from 1, and the number printed there. */
  position: z.int(),
  agendaNumber: z.string(),
  title: z.string(),
  subjectCode: z.string(),
  type: ItemType,
  outcome: VoteOutcome.nullable(),
  /** Null until numbered. */
  deliberationId: DeliberationId.nullable(),
  number: z.string().nullable(),
  /** Whether passages « à compléter » are left in its texts. */
  incomplete: z.boolean(),
  /** How many versions were drawn up, and the Word file last kept. */
  versions: z.int(),
  documentId: DocumentId.nullable(),
});
/** One affair of a session, with its deliberation. */
export type DeliberationRow = z.infer<typeof DeliberationRow>;

export const DeliberationBoard = z.strictObject({
  /** The pattern of the day of the session. */
  pattern: z.string(),
  rows: z.array(DeliberationRow),
  /** The numbers that would be taken now, in the order of the agenda. */
  next: z.array(z.strictObject({ itemId: ItemId, number: z.string() })),
  /** Affairs whose vote is not recorded. */
  awaited: z.int(),
  /** Whether the numbers may be given back: nothing was drawn up, and no number was taken since. */
  releasable: z.boolean(),
  /** Earlier sessions of the year that decided affairs and took no number for them. */
  earlier: z.array(z.strictObject({ sessionId: SessionId, meetsOn: zCivilDate, affairs: z.int() })),
});
/** The deliberations of a session: what is numbered, drawn up, and what comes next. */
export type DeliberationBoard = z.infer<typeof DeliberationBoard>;

export const RegisterRow = z.strictObject({
  id: DeliberationId,
  sessionId: SessionId,
  meetsOn: zCivilDate,
  number: z.string(),
  rank: z.int(),
  title: z.string(),
  subjectCode: z.string(),
  outcome: VoteOutcome.nullable(),
  versions: z.int(),
  documentId: DocumentId.nullable(),
});
/** One deliberation of the register. */
export type RegisterRow = z.infer<typeof RegisterRow>;

export const RegisterSession = z.strictObject({
  sessionId: SessionId,
  meetsOn: zCivilDate,
  firstNumber: z.string(),
  lastNumber: z.string(),
  deliberations: z.int(),
  /** The day its closing sheet was signed; null until then. */
  signedOn: zCivilDate.nullable(),
});
/** One session of the register, with its closing sheet (CGCT, art. R. 2121-9). */
export type RegisterSession = z.infer<typeof RegisterSession>;

export const Register = z.strictObject({
  year: z.int(),
  /** The years in which numbers were taken, latest first. */
  years: z.array(z.int()),
  /** In the order in which numbers were taken. */
  rows: z.array(RegisterRow),
  sessions: z.array(RegisterSession),
});
/** The register of the deliberations of a year. */
export type Register = z.infer<typeof Register>;
