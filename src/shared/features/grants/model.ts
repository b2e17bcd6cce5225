import { z } from 'zod';
import { line, optionalLine, text } from '../../ipc/define';
import { zCivilDate } from '../../kernel/dates';
import { AssociationId, CampaignId, EnvelopeId, GrantRequestId } from '../../kernel/ids';
import { zCents } from '../../kernel/money';
import { GrantState } from './states';

/** What an amount may be in a request: 0 to 10 million euros. */
export const GrantAmount = zCents.refine((amount) => amount >= 0 && amount <= 1_000_000_000, 'Montant entre 0,00 € et 10 000 000,00 €.');

const YEAR_EXPECTED = 'Une année entre 2000 et 2100 est attendue.';

export const CampaignInput = z.strictObject({
  year: z.int().min(2000, YEAR_EXPECTED).max(2100, YEAR_EXPECTED),
  name: line(120),
  opensOn: zCivilDate,
  closesOn: zCivilDate,
  /** Day of the committee that gives its opinion, when known. */
  committeeOn: zCivilDate.nullable(),
  committeeName: optionalLine(120),
  /** Day of the council that votes, when known. */
  councilOn: zCivilDate.nullable(),
  envelope: GrantAmount,
  /** Budget account and function printed in the deliberation (M57). */
  account: line(20),
  function: line(20),
});
export type CampaignInput = z.infer<typeof CampaignInput>;

export const CampaignTotals = z.strictObject({
  requests: z.int(),
  asked: zCents,
  proposed: zCents,
  committee: zCents,
  voted: zCents,
  /** Voted in the campaign of the year before, all associations; null when nothing was asked then. */
  lastYear: zCents.nullable(),
});
export type CampaignTotals = z.infer<typeof CampaignTotals>;

export const Campaign = CampaignInput.extend({ id: CampaignId, version: z.int(), totals: CampaignTotals });
/** One year's call for grant requests, with its envelope. */
export type Campaign = z.infer<typeof Campaign>;

export const GrantRequestInput = z.strictObject({
  purpose: line(256),
  asked: GrantAmount,
  /** By the service. */
  proposed: GrantAmount.nullable(),
  /** By the committee. */
  committee: GrantAmount.nullable(),
  voted: GrantAmount.nullable(),
  receivedOn: zCivilDate.nullable(),
  note: text(2000),
});
export type GrantRequestInput = z.infer<typeof GrantRequestInput>;

/** What the council decided of a request. */
export const GrantOutcome = z.enum(['granted', 'partial', 'refused', 'adjourned']);
export type GrantOutcome = z.infer<typeof GrantOutcome>;

/** Why a request stops before the council decides: by the association, by the town, or because the rules leave no choice. */
export const ClosedAs = z.enum(['withdrawn', 'cancelled', 'inadmissible']);
export type ClosedAs = z.infer<typeof ClosedAs>;

/** A line the law has something to say about. It informs, unless `blocking`: then no amount can be voted. */
export const GrantWarning = z.strictObject({
  kind: z.enum([
    'agreement-required',
    'commitment-missing',
    'no-capacity',
    'report-overdue',
    'over-envelope',
    'budget-annex',
    'public-total',
    'councillor-concerned',
    'no-siret',
  ]),
  message: z.string(),
  source: z.string(),
  blocking: z.boolean(),
});
export type GrantWarning = z.infer<typeof GrantWarning>;

/** What instruction and decision add to a request. */
export const GrantProgress = z.strictObject({
  envelopeId: EnvelopeId.nullable(),
  serviceOpinion: z.string(),
  committeeOpinion: z.string(),
  /** Why an award is made although a rule holds it back. */
  forcedReason: z.string(),
  outcome: GrantOutcome.nullable(),
  votedOn: zCivilDate.nullable(),
  /** Number of the deliberation. */
  deliberation: z.string(),
  notifiedOn: zCivilDate.nullable(),
  closedAs: ClosedAs.nullable(),
  closedReason: z.string(),
});
export type GrantProgress = z.infer<typeof GrantProgress>;

export const GrantRow = GrantRequestInput.extend(GrantProgress.shape).extend({
  id: GrantRequestId,
  number: z.int(),
  version: z.int(),
  associationId: AssociationId,
  associationName: z.string(),
  domain: z.string(),
  state: GrantState,
  /** What the accounting office has paid of it. */
  paid: zCents,
  /** Voted for the same association the year before; null when it had asked for nothing. */
  lastYear: zCents.nullable(),
  /** The mean of its reviews out of 100; null while there is none. */
  score: z.number().min(0).max(100).nullable(),
  warnings: z.array(GrantWarning),
});
/** One request in the table of its campaign. */
export type GrantRow = z.infer<typeof GrantRow>;
