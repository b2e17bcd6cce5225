import { z } from 'zod';
import { line, optionalLine, text } from '../../ipc/define';
import { zCivilDate, zTimeOfDay } from '../../kernel/dates';
import { AssociationId, CampaignId, CommitteeId, CouncillorId, GrantRequestId, ItemId, SessionId } from '../../kernel/ids';
import { Annex } from '../annexes/model';
import { GrantsVote } from '../grants/decision';
import { Interest } from '../interests/model';

/** `ordinary`; `urgent`: shortened delay with a reason; `first`: first meeting after a renewal. Each has its own clear days. */
export const SessionKind = z.enum(['ordinary', 'urgent', 'first']);
export type SessionKind = z.infer<typeof SessionKind>;

export const SessionInput = z.strictObject({
  kind: SessionKind,
  meetsOn: zCivilDate,
  meetsAt: zTimeOfDay,
  place: line(250),
  /** Why the delay is shortened; needed on the convocation of an urgent session. */
  urgencyReason: text(500),
  convocationSentOn: zCivilDate.nullable(),
  /** Free lines printed after the items: questions orales, informations. */
  closingNotes: text(2000),
});
export type SessionInput = z.infer<typeof SessionInput>;

export const SittingFacts = z.strictObject({
  /** The session without quorum that this one replaces (CGCT, art. L. 2121-17); null otherwise. */
  afterSessionId: SessionId.nullable(),
  /** Who takes the chair; null for the mayor. */
  presidentId: CouncillorId.nullable(),
  /** As the session really began and ended; null until known. */
  openedAt: zTimeOfDay.nullable(),
  closedAt: zTimeOfDay.nullable(),
  /** What was said outside the affairs, for the minutes. */
  remarks: text(20_000),
});
/** What is known of a session once it is held. */
export type SittingFacts = z.infer<typeof SittingFacts>;

/** A @CTES subject code: level 1 and 2, such as 7.5. */
export const SubjectCode = z.string().regex(/^\d\.\d{1,2}$/, 'Code ACTES attendu, par exemple 7.5.');

export const ItemInput = z.strictObject({
  title: line(499),
  rapporteurId: CouncillorId.nullable(),
  subjectCode: SubjectCode,
  committeeOpinion: text(500),
  /** « Contexte » and « Enjeux et proposition » of the explanatory note; paragraphs are separated by an empty line. */
  context: text(40_000),
  proposal: text(10_000),
  budget: text(2000),
  /** Visas and recitals, one a line, and the articles decided, one a paragraph. */
  visas: text(10_000),
  recitals: text(10_000),
  decision: text(10_000),
});
export type ItemInput = z.infer<typeof ItemInput>;

export const Concern = Interest.extend({ councillorId: CouncillorId, councillorName: z.string() });
/** A councillor tied to a body that an item is about, by a mandate or a declared link (CGCT, art. L2131-11). */
export type Concern = z.infer<typeof Concern>;

/** An `information` is not voted; a `motion` is a vœu; an `appointment` is voted in secret unless the council waives it (CGCT, art. L. 2121-21). */
export const ItemType = z.enum(['deliberation', 'appointment', 'motion', 'information']);
export type ItemType = z.infer<typeof ItemType>;

/** How far the texts of an affair are. */
export const ItemState = z.enum(['draft', 'checked', 'ready']);
export type ItemState = z.infer<typeof ItemState>;

export const ItemParty = z
  .strictObject({
    associationId: AssociationId.nullable(),
    /** The name of the association as the register has it, or of a body that is not in it. */
    name: optionalLine(250),
  })
  .refine(({ associationId, name }) => associationId !== null || name !== '', 'Nommez l’organisme.');
/** Whom an affair is about: an association of the register, or another body by its name. */
export type ItemParty = z.infer<typeof ItemParty>;

export const ItemDetails = z.strictObject({
  type: ItemType,
  /** The committee whose opinion was asked, and the day it gave it. */
  committeeId: CommitteeId.nullable(),
  committeeMetOn: zCivilDate.nullable(),
  /** Accounts and functions of the M57 chart: « 65748, fonction 024 ». */
  budgetLine: optionalLine(250),
  /** The budget concerned, both or none: « 2026 » and « Budget principal » (SCDL délibérations, BUDGET_ANNEE and BUDGET_NOM). */
  budgetYear: optionalLine(9).regex(/^(?:\d{4}(?:\/\d{4})?)?$/, 'Exercice attendu, par exemple 2026 ou 2026/2027.'),
  budgetName: optionalLine(250),
  parties: z.array(ItemParty).max(50),
});
/** What is known of an affair beside its texts. */
export type ItemDetails = z.infer<typeof ItemDetails>;

export const ItemForm = ItemInput.extend(ItemDetails.shape);
/** Everything that is typed of an affair. */
export type ItemForm = z.infer<typeof ItemForm>;

export const ItemChange = ItemInput.extend(ItemDetails.partial().shape);
/** The texts of an affair, and those of its details that change; what is absent stays. */
export type ItemChange = z.infer<typeof ItemChange>;

export const CouncilItem = ItemForm.extend({
  id: ItemId,
  sessionId: SessionId,
  version: z.int(),
  state: ItemState,
  /** The number printed once the convocation has left: « 4 », « 4-1 » for a late affair; empty before. */
  agendaNumber: z.string(),
  /** The day it was withdrawn after the convocation had left; it keeps its number. Null while it is to be examined. */
  withdrawnOn: zCivilDate.nullable(),
  /** Empty when no committee was asked. */
  committeeName: z.string(),
  /** The affair of an earlier session whose texts were taken up. */
  reusedFromId: ItemId.nullable(),
  /** What was said about it, for the minutes. */
  discussion: z.string(),
  /** Order on the agenda, from 1. */
  position: z.int(),
  kind: z.enum(['standard', 'grants']),
  campaignId: CampaignId.nullable(),
  /** The requests put to the vote; empty for the whole of the campaign. */
  requestIds: z.array(GrantRequestId),
  /** What the council decided of the requests; null until the vote is recorded, and for a standard affair. */
  decided: GrantsVote.omit({ outcome: true }).nullable(),
  concerns: z.array(Concern),
  /** In their order. */
  annexes: z.array(Annex),
});
/** One affair on the agenda. A `grants` item prints the table of its campaign, or of the part of it that is put to a separate vote. */
export type CouncilItem = z.infer<typeof CouncilItem>;

export const ConvocationCheck = z.strictObject({
  clearDays: z.int(),
  latestSendDate: zCivilDate,
  source: z.string(),
  status: z.enum(['to-send', 'late', 'in-time', 'too-late']),
  /** French sentence that explains the status with its figures. */
  message: z.string(),
});
/** The legal clock of a convocation. `late`: not sent and the last day is past; `too-late`: sent after it. */
export type ConvocationCheck = z.infer<typeof ConvocationCheck>;

export const SessionRow = z.strictObject({
  id: SessionId,
  kind: SessionKind,
  meetsOn: zCivilDate,
  meetsAt: zTimeOfDay,
  place: z.string(),
  items: z.int(),
  convocation: ConvocationCheck,
  documents: z.int(),
});
/** One line of the list of sessions. */
export type SessionRow = z.infer<typeof SessionRow>;

/**
 * Where a missing point is mended: an affair (the one of `itemId`), its texts written from a campaign that has changed since
 * (`items.rewriteGrants`), the agenda, the session's own fields, the town's details.
 */
export const MissingPlace = z.enum(['item', 'grants-texts', 'agenda', 'session', 'town']);
export type MissingPlace = z.infer<typeof MissingPlace>;

export const CouncilSession = SessionInput.extend({
  ...SittingFacts.shape,
  id: SessionId,
  version: z.int(),
  items: z.array(CouncilItem),
  convocation: ConvocationCheck,
  inOffice: z.int(),
  quorum: z.int(),
  /** What the dossier still misses, in French, each with where it is mended; `itemId` is null unless the place is an affair or its texts. */
  missing: z.array(z.strictObject({ place: MissingPlace, itemId: ItemId.nullable(), message: z.string() })),
});
/** A session of the municipal council, as its screen needs it. */
export type CouncilSession = z.infer<typeof CouncilSession>;
