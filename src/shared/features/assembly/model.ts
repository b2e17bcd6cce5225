import { z } from 'zod';
import { line, optionalLine } from '../../ipc/define';
import { zCivilDate } from '../../kernel/dates';
import { CandidateId, CouncillorId, ElectoralListId } from '../../kernel/ids';
import { CouncillorFunction } from '../councillors/model';
import { Civility } from '../people/model';

export const CandidateInput = z.strictObject({
  /** Null for one who is typed for the first time. */
  id: CandidateId.nullable(),
  civility: Civility,
  firstName: optionalLine(80),
  lastName: line(80),
  bornOn: zCivilDate.nullable(),
  /** The seat they hold or held; null for the next in line. */
  councillorId: CouncillorId.nullable(),
  /** Why they will not be called; empty while they may be. */
  setAside: optionalLine(200),
});
export type CandidateInput = z.infer<typeof CandidateInput>;

export const ListInput = z.strictObject({
  name: line(150),
  electedOn: zCivilDate,
  /** What the list obtained: between those elected the same day, the most votes come first (CGCT, art. L. 2121-1). */
  votes: z.int().min(0).nullable(),
  /** In the order of the list. */
  candidates: z.array(CandidateInput).max(99),
});
/** What is typed of a list of candidates. */
export type ListInput = z.infer<typeof ListInput>;

export const Candidate = CandidateInput.extend({ id: CandidateId, rank: z.int() });
export type Candidate = z.infer<typeof Candidate>;

export const ElectoralList = ListInput.extend({ id: ElectoralListId, version: z.int(), candidates: z.array(Candidate) });
/** A list at the last general election, with those elected and those next in line. */
export type ElectoralList = z.infer<typeof ElectoralList>;

/**
 * Why a seat falls vacant before its term: resignation received by the mayor (CGCT, art. L. 2121-4), death, loss of eligibility
 * (code électoral, art. L. 236), annulled election (L. 250), declared resigned by the court (CGCT, art. L. 2121-5).
 */
export const EndReason = z.enum(['resignation', 'death', 'ineligibility', 'annulment', 'automatic', 'other']);
export type EndReason = z.infer<typeof EndReason>;

export const EndInput = z.strictObject({
  councillorId: CouncillorId,
  reason: EndReason,
  /** The first day they no longer sit. */
  effectiveOn: zCivilDate,
  /** Whether the next of the list is called (code électoral, art. L. 270). */
  replace: z.boolean(),
  note: optionalLine(500),
});
export type EndInput = z.infer<typeof EndInput>;

export const End = EndInput.omit({ replace: true }).extend({
  /** Null while nobody was called. */
  replacedById: CouncillorId.nullable(),
  replacedBy: z.string(),
});
/** The end of a mandate before its term. */
export type End = z.infer<typeof End>;

export const TableLine = z.strictObject({
  /** Null for the one who is called. */
  councillorId: CouncillorId.nullable(),
  name: z.string(),
  function: CouncillorFunction,
  /** Null for the one who comes, or for the one who goes. */
  before: z.int().nullable(),
  after: z.int().nullable(),
});
/** A place in the order of the table, before and after a change. */
export type TableLine = z.infer<typeof TableLine>;

export const EndPreview = z.strictObject({
  /** « Mme Zoé Arnould est appelée au conseil. », or that nobody is. */
  replacement: z.string(),
  table: z.array(TableLine),
  /** Members in office the day before, the day itself and the day after. */
  inOffice: z.strictObject({ dayBefore: z.int(), day: z.int(), dayAfter: z.int() }),
  notes: z.array(z.strictObject({ message: z.string(), source: z.string() })),
});
/** What the end of a mandate changes, before it is applied. */
export type EndPreview = z.infer<typeof EndPreview>;
