import type { AssociationInput } from '#shared/features/associations/model';
import type { GrantRequestId } from '#shared/kernel/ids';
import { type AssociationId } from '#shared/kernel/ids';
import { cents } from '#shared/kernel/money';
import { closeEncrypted } from '../../../src/main/db/open';
import { aCampaign, anAssociation, aRequest } from '../../support/builders';
import { createTestCore, LOGIN, PASSWORD, type TestCore } from '../../support/test-core';
import { openBeside } from '../documents/open-beside';

/** What the council decided on a request, and when the association was told. */
interface Decided {
  readonly voted?: number | null;
  readonly votedOn?: string | null;
  readonly notifiedOn?: string | null;
  readonly deliberation?: string;
  readonly association?: Partial<AssociationInput>;
}

interface VotedTown {
  readonly core: TestCore;
  readonly requests: readonly { readonly id: GrantRequestId; readonly associationId: AssociationId }[];
}

const SIRETS = ['73282932000074', '35600000000048', '21860194600013', '23350001600040', '38047555800058'];

/** A file with one campaign, voted on 2 April 2026 and notified on the 10th, one association a request; today is 4 May 2026. */
export async function aVotedTown(decisions: readonly Decided[], { today = '2026-05-04', campaign = {} } = {}): Promise<VotedTown> {
  const first = await createTestCore({ today });
  const { id: campaignId } = await first.call('campaigns.create', aCampaign(campaign));
  const requests: { id: GrantRequestId; associationId: AssociationId }[] = [];
  for (const [rank, { voted = 500_000, association = {} }] of decisions.entries()) {
    const values = anAssociation({
      name: `Association n° ${rank + 1}`,
      siret: SIRETS[rank % SIRETS.length] ?? '',
      republicanCommitmentOn: '2025-11-03' as never,
      legalCategory: '9220',
      ...association,
    });
    const { id: associationId } = await first.call('associations.create', values);
    const request = aRequest({ asked: cents(voted ?? 120_000), voted: voted === null ? null : cents(voted) });
    const { id } = await first.call('grants.add', { campaignId, associationId, values: request });
    requests.push({ id, associationId });
  }
  await decide(first, decisions, requests);
  return { core: first, requests };
}

/** Writes the days that the council and the letters of notification write. */
async function decide(core: TestCore, decisions: readonly Decided[], requests: VotedTown['requests']): Promise<void> {
  await core.call('vault.lock', {});
  const raw = await openBeside(core);
  const update = raw.prepare('UPDATE grant_request SET voted_on = ?, notified_on = ?, deliberation = ? WHERE id = ?');
  decisions.forEach(({ voted = 500_000, votedOn = '2026-04-02', notifiedOn = '2026-04-10', deliberation = '2026_04_07' }, rank) => {
    const isVoted = voted !== null;
    update.run(isVoted ? votedOn : null, isVoted ? notifiedOn : null, isVoted ? deliberation : '', requests[rank]?.id);
  });
  closeEncrypted(raw);
  await core.call('vault.unlock', { login: LOGIN, password: PASSWORD });
}
