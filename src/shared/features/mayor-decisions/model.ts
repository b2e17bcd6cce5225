import { z } from 'zod';
import { line, optionalLine, text } from '../../ipc/define';
import { zCivilDate } from '../../kernel/dates';
import { DelegationId, DocumentId, ItemId, MayorDecisionId, SessionId } from '../../kernel/ids';
import { zCents } from '../../kernel/money';
import { SubjectCode } from '../council/model';

/** The number of a point of CGCT, art. L. 2122-22: « 4 » for the 4°. */
export const Matter = z.string().regex(/^[1-9]\d?$/, 'Numéro d’une matière déléguée attendu.');

export const DecisionTexts = z.strictObject({
  /** The object, as the register has it. */
  title: line(499),
  matter: Matter,
  subjectCode: SubjectCode,
  /** Whom it is concluded with or concerns; empty for nobody. */
  thirdParty: optionalLine(250),
  /** In cents, taxes included or not as the title says; null without an amount. */
  amount: zCents.min(0).max(99_999_999_999).nullable(),
  /** Visas and recitals beside those of the delegation, one a line; then the articles, one a paragraph. */
  recitals: text(10_000),
  decision: text(10_000),
  /** Who signs by the mayor's own delegation; empty for the mayor (CGCT, art. L. 2122-23). */
  signatory: optionalLine(250),
});
/** What a correction may change of a decision. */
export type DecisionTexts = z.infer<typeof DecisionTexts>;

export const DecisionInput = DecisionTexts.extend({
  /** The day it is taken: tells its year in the register. */
  decidedOn: zCivilDate,
  /** The decision it withdraws; null for none. */
  withdrawsId: MayorDecisionId.nullable(),
});
/** What is typed of a decision until it is signed. */
export type DecisionInput = z.infer<typeof DecisionInput>;

export const DecisionDates = z.strictObject({ transmittedOn: zCivilDate.nullable(), publishedOn: zCivilDate.nullable() });
/** What became of a signed decision: sent to the prefecture, put online (CGCT, art. L. 2131-1). */
export type DecisionDates = z.infer<typeof DecisionDates>;

/** `draft`: without number; `numbered`: to be signed; `signed`; `withdrawn` by another one that is signed. */
export const DecisionState = z.enum(['draft', 'numbered', 'signed', 'withdrawn']);
export type DecisionState = z.infer<typeof DecisionState>;

const Named = z.strictObject({ id: MayorDecisionId, number: z.string(), decidedOn: zCivilDate, title: z.string() });

export const DecisionRow = DecisionInput.extend({
  ...DecisionDates.shape,
  id: MayorDecisionId,
  version: z.int(),
  /** Null until numbered. */
  number: z.string().nullable(),
  signedOn: zCivilDate.nullable(),
  state: DecisionState,
  /** How many versions were signed: 1, then one more for each correction. */
  versions: z.int(),
  /** The Word file last kept. */
  documentId: DocumentId.nullable(),
  /** The session at which the council was told of it, or will be; null when it is on no agenda (CGCT, art. L. 2122-23). */
  reportedAt: z.strictObject({ sessionId: SessionId, meetsOn: zCivilDate }).nullable(),
  /** The signed decision that withdrew it; null while it stands. */
  withdrawnBy: Named.nullable(),
});
/** One line of the register of the mayor's decisions. */
export type DecisionRow = z.infer<typeof DecisionRow>;

export const DecisionWarning = z.strictObject({ message: z.string(), source: z.string() });
/** What the law says of a decision as typed; it forbids nothing. */
export type DecisionWarning = z.infer<typeof DecisionWarning>;

export const DecisionContent = DecisionTexts.extend({
  number: z.string(),
  decidedOn: zCivilDate,
  /** The deliberation by which the council delegated the matter; null when none is recorded. */
  delegation: z.strictObject({ number: z.string(), decidedOn: zCivilDate }).nullable(),
  /** « L. 2122-22 », « L. 2122-23 ». */
  articles: z.strictObject({ delegation: z.string(), report: z.string() }),
  withdraws: Named.nullable(),
  town: z.strictObject({ name: z.string(), prefecture: z.string(), mayorTitle: z.string(), mayorName: z.string() }),
  remedies: z.string(),
  /** The town's own sentences that day; absent from those signed before they were kept. `publicity` keeps its fields, whose dates come later. */
  reporting: z.string().optional(),
  publicity: z.string().optional(),
  copies: z.array(z.string()).optional(),
});
/** A decision as it was signed: its whole text, names included. */
export type DecisionContent = z.infer<typeof DecisionContent>;

export const DecisionVersion = z.strictObject({
  version: z.int(),
  /** Why it was corrected; empty for the first. */
  reason: z.string(),
  createdAt: z.int(),
  content: DecisionContent,
});
/** One version of a signed decision: never changed. */
export type DecisionVersion = z.infer<typeof DecisionVersion>;

export const MayorDecision = DecisionRow.extend({
  /** Latest first; none before the signature. */
  signed: z.array(DecisionVersion),
  warnings: z.array(DecisionWarning),
  /** What the council said of the limits of this matter; empty when it said nothing. */
  limit: z.string(),
  withdraws: Named.nullable(),
});
/** A decision with all that is known of it. */
export type MayorDecision = z.infer<typeof MayorDecision>;

export const DelegatedMatter = z.strictObject({
  matter: Matter,
  /** The limits or conditions that the council set. */
  limit: optionalLine(500),
});

export const DelegationInput = z.strictObject({
  /** Number of the deliberation. */
  number: line(40),
  decidedOn: zCivilDate,
  /** The last day it holds; null until the end of the mandate is known. */
  endsOn: zCivilDate.nullable(),
  matters: z.array(DelegatedMatter).min(1, 'Choisissez au moins une matière.').max(99),
});
/** The deliberation by which the council delegates matters to the mayor for the mandate (CGCT, art. L. 2122-22). */
export type DelegationInput = z.infer<typeof DelegationInput>;

export const Delegation = DelegationInput.extend({ id: DelegationId, version: z.int() });
export type Delegation = z.infer<typeof Delegation>;

export const DecisionPattern = z.strictObject({
  /** The day from which decisions are numbered so. */
  startsOn: zCivilDate,
  pattern: line(60),
});
/** How the mayor's decisions are numbered from a day on. */
export type DecisionPattern = z.infer<typeof DecisionPattern>;

export const DecisionsToReport = z.strictObject({
  /** Signed decisions that no agenda tells of. */
  decisions: z.array(Named),
  /** The session at which they are due: the first one held since, or the next one; null while none is set. */
  due: z.strictObject({ sessionId: SessionId, meetsOn: zCivilDate, late: z.boolean() }).nullable(),
  /** Sessions to come, on whose agenda they may be put, soonest first; `itemId` when it already tells of decisions. */
  sessions: z.array(z.strictObject({ sessionId: SessionId, meetsOn: zCivilDate, itemId: ItemId.nullable() })),
});
/** What the mayor still has to report to the council (CGCT, art. L. 2122-23). */
export type DecisionsToReport = z.infer<typeof DecisionsToReport>;

export const DecisionRegister = z.strictObject({
  year: z.int(),
  /** The years that have decisions, latest first. */
  years: z.array(z.int()),
  /** Numbered ones in the order of their numbers, then the drafts. */
  rows: z.array(DecisionRow),
  /** The number the next one would take. */
  nextNumber: z.string(),
  pattern: z.string(),
  /** The day the year was closed; null while numbers may be taken. */
  closedOn: zCivilDate.nullable(),
});
/** The register of the mayor's decisions of a year. */
export type DecisionRegister = z.infer<typeof DecisionRegister>;
