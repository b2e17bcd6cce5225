import type { GrantRequestInput } from '#shared/features/grants/model';
import { civilDate } from '#shared/kernel/dates';
import type { AssociationId, CampaignId, GrantRequestId } from '#shared/kernel/ids';
import { aCampaign, aPiece, aRequest, aSession, anAssociation, PIECE_TYPES } from '../../support/builders';
import { councilVotes } from '../../support/council-votes';
import type { TestCore } from '../../support/test-core';

const ADDRESS = { address: '12 rue des Mines', postalCode: '54800', city: 'Jarny' };

/** A campaign of 2026 that asks for statutes only, with one request an association named. */
export async function aCampaignOf(core: TestCore, requests: Readonly<Record<string, Partial<GrantRequestInput>>>) {
  const { id: campaignId, version } = await core.call('campaigns.create', aCampaign({ year: 2026 }));
  const values = { envelopes: [], criteria: [], pieceTypeIds: [PIECE_TYPES.statutes] };
  await core.call('campaigns.saveSetup', { id: campaignId, version, values });
  const rows: Record<string, { requestId: GrantRequestId; associationId: AssociationId }> = {};
  for (const [name, request] of Object.entries(requests)) {
    const association = anAssociation({ ...ADDRESS, name, republicanCommitmentOn: civilDate('2024-01-15') });
    const { id: associationId } = await core.call('associations.create', association);
    const { id: requestId } = await core.call('grants.add', { campaignId, associationId, values: aRequest(request) });
    rows[name] = { requestId, associationId };
  }
  return { campaignId, rows };
}

/** Files checked statutes, so that the request is complete. */
export async function complete(core: TestCore, associationId: AssociationId): Promise<void> {
  const { id, version } = await core.call('pieces.receive', { associationId, values: aPiece(), file: null });
  await core.call('pieces.check', { id, version, verdict: 'valid', note: '' });
}

/** The council decides on the campaign on 24 September 2026, as deliberation 2026_01_01 when it does not put it off. */
export async function decide(core: TestCore, campaignId: CampaignId, outcome: 'adopted' | 'rejected' | 'adjourned' = 'adopted') {
  const { id: sessionId } = await core.call('sessions.create', aSession());
  const { id: itemId } = await core.call('items.addGrants', { sessionId, campaignId });
  await councilVotes(core, { sessionId, itemId }, outcome);
  if (outcome !== 'adjourned') await core.call('deliberations.number', { sessionId });
  return { sessionId, itemId };
}
