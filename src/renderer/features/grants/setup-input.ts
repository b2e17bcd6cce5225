import type { CampaignSetup, CampaignSetupInput } from '#shared/features/grants/setup';

/** What is sent back to change how a campaign is set: without what weighs on each envelope. */
export function setupInputOf({ envelopes, criteria, pieceTypeIds }: CampaignSetup): CampaignSetupInput {
  return {
    envelopes: envelopes.map(({ id, label, domain, account, function: code, amount }) => ({
      id,
      label,
      domain,
      account,
      function: code,
      amount,
    })),
    criteria: criteria.map(({ id, label, weight }) => ({ id, label, weight })),
    pieceTypeIds: [...pieceTypeIds],
  };
}
