import { z } from 'zod';
import { line, text } from '../../ipc/define';
import { zCivilDate } from '../../kernel/dates';
import { CriterionId, EnvelopeId, GrantRequestId, ReviewId } from '../../kernel/ids';
import { zCents } from '../../kernel/money';
import { Campaign, GrantRow } from './model';
import { Criterion } from './setup';

/** What the service and the committee write of a request. */
export const ExaminationInput = z.strictObject({
  envelopeId: EnvelopeId.nullable(),
  serviceOpinion: text(4000),
  committeeOpinion: text(4000),
  forcedReason: text(500),
});
export type ExaminationInput = z.infer<typeof ExaminationInput>;

/** The mark of one criterion. */
export const Mark = z.strictObject({ criterionId: CriterionId, mark: z.int().min(0).max(10, 'Une note de 0 à 10 est attendue.') });
export type Mark = z.infer<typeof Mark>;

export const ReviewInput = z.strictObject({ reviewer: line(120), comment: text(2000), marks: z.array(Mark).max(20) });
/** What one reviewer thinks of a request. */
export type ReviewInput = z.infer<typeof ReviewInput>;

export const Review = ReviewInput.extend({
  id: ReviewId,
  requestId: GrantRequestId,
  /** Out of 100; null while nothing is marked. */
  score: z.number().nullable(),
});
export type Review = z.infer<typeof Review>;

/** What an association asked and got in one campaign. */
export const GrantYear = z.strictObject({
  year: z.int(),
  purpose: z.string(),
  asked: zCents,
  voted: zCents.nullable(),
  requestId: GrantRequestId,
});
export type GrantYear = z.infer<typeof GrantYear>;

export const GrantFile = z.strictObject({
  campaign: Campaign,
  row: GrantRow,
  /** The other requests of the same association, newest first. */
  years: z.array(GrantYear),
  criteria: z.array(Criterion),
  reviews: z.array(Review),
  /** Members of the association; null when it never told. */
  members: z.int().nullable(),
  /** Voted this year and valued help in kind of the same year, this association: the total real support. */
  support: z.strictObject({ cash: zCents, inKind: zCents }),
  /** When the session that has it on its agenda meets. */
  sessionOn: zCivilDate.nullable(),
});
/** One request whole, for its page. */
export type GrantFile = z.infer<typeof GrantFile>;
