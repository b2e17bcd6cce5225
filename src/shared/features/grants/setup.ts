import { z } from 'zod';
import { line, optionalLine } from '../../ipc/define';
import { CampaignId, CriterionId, EnvelopeId, PieceTypeId } from '../../kernel/ids';
import { zCents } from '../../kernel/money';
import { GrantAmount } from './model';

export const EnvelopeInput = z.strictObject({
  /** Null for one that is being added. */
  id: EnvelopeId.nullable(),
  label: line(120),
  /** The domain whose requests it pays for; empty when they are chosen one by one. */
  domain: optionalLine(120),
  /** Budget account and function (M57). */
  account: line(20),
  function: line(20),
  amount: GrantAmount,
});
export type EnvelopeInput = z.infer<typeof EnvelopeInput>;

export const CriterionInput = z.strictObject({
  /** Null for one that is being added. */
  id: CriterionId.nullable(),
  label: line(120),
  weight: z.int().min(1, 'Un poids de 1 à 100 est attendu.').max(100, 'Un poids de 1 à 100 est attendu.'),
});
export type CriterionInput = z.infer<typeof CriterionInput>;

export const CampaignSetupInput = z.strictObject({
  envelopes: z.array(EnvelopeInput).max(50),
  criteria: z.array(CriterionInput).max(20),
  /** The supporting documents asked; none: those the register asks of everyone. */
  pieceTypeIds: z.array(PieceTypeId).max(100),
});
/** How a campaign shares its money, marks its requests, and what it asks of associations. */
export type CampaignSetupInput = z.infer<typeof CampaignSetupInput>;

export const Criterion = CriterionInput.extend({ id: CriterionId });
export type Criterion = z.infer<typeof Criterion>;

export const Envelope = EnvelopeInput.extend({
  id: EnvelopeId,
  requests: z.int(),
  asked: zCents,
  proposed: zCents,
  committee: zCents,
  voted: zCents,
});
/** A part of a campaign's money, with what weighs on it. */
export type Envelope = z.infer<typeof Envelope>;

export const CampaignSetup = z.strictObject({
  campaignId: CampaignId,
  version: z.int(),
  envelopes: z.array(Envelope),
  criteria: z.array(Criterion),
  pieceTypeIds: z.array(PieceTypeId),
});
export type CampaignSetup = z.infer<typeof CampaignSetup>;
