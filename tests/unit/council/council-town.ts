import type { AssociationInput } from '#shared/features/associations/model';
import { ItemInput, type Concern, type CouncilItem, type SessionInput } from '#shared/features/council/model';
import type { Councillor, CouncillorInput } from '#shared/features/councillors/model';
import type { CampaignInput, GrantRequestInput } from '#shared/features/grants/model';
import { DomainError, type Failure } from '#shared/kernel/errors';
import type { AssociationId, CampaignId, SessionId } from '#shared/kernel/ids';
import { aCampaign, aCouncillor, aRequest, aSession, anAssociation, anItem } from '../../support/builders';
import type { TestCore } from '../../support/test-core';

/** Sets a session with an empty agenda. */
export function setSession(core: TestCore, values: Partial<SessionInput> = {}) {
  return core.call('sessions.create', aSession(values));
}

/** Adds affairs with these titles at the end of the agenda. */
export async function addItems(core: TestCore, sessionId: SessionId, titles: readonly string[]): Promise<CouncilItem[]> {
  const added: CouncilItem[] = [];
  for (const title of titles) added.push(await core.call('items.add', { sessionId, values: anItem({ title }) }));
  return added;
}

/** The titles of the agenda, each behind its place. */
export async function agendaOf(core: TestCore, id: SessionId): Promise<string[]> {
  const { items } = await core.call('sessions.get', { id });
  return items.map(({ position, title }) => `${position} ${title}`);
}

/** What the user typed of an affair. */
export function valuesOf(item: CouncilItem): ItemInput {
  return ItemInput.strip().parse(item);
}

/** A campaign with one request per association named. */
export async function openCampaign(
  core: TestCore,
  requests: Readonly<Record<string, Partial<GrantRequestInput>>>,
  { campaign = {}, association = {} }: { campaign?: Partial<CampaignInput>; association?: Partial<AssociationInput> } = {},
): Promise<{ id: CampaignId; associations: Map<string, AssociationId> }> {
  const { id } = await core.call('campaigns.create', aCampaign(campaign));
  const associations = new Map<string, AssociationId>();
  for (const [name, request] of Object.entries(requests)) {
    const { id: associationId } = await core.call('associations.create', anAssociation({ ...association, name }));
    await core.call('grants.add', { campaignId: id, associationId, values: aRequest(request) });
    associations.set(name, associationId);
  }
  return { id, associations };
}

/** A councillor who presides over an association. */
export async function seatPresident(
  core: TestCore,
  associationId: AssociationId,
  values: Partial<CouncillorInput> = {},
): Promise<Councillor> {
  const councillor = await core.call('councillors.create', aCouncillor(values));
  await core.call('mandates.add', { associationId, person: { id: councillor.person.id }, role: 'president', startsOn: null });
  return councillor;
}

/** « Odile Vernier: Harmonie » */
export function named(concerns: readonly Concern[]): string[] {
  return concerns.map(({ councillorName, associationName }) => `${councillorName}: ${associationName}`);
}

/** Why a call was refused. */
export async function refusalOf(work: Promise<unknown>): Promise<Failure> {
  try {
    await work;
  } catch (error) {
    if (error instanceof DomainError) return error.failure;
    throw error;
  }
  throw new Error('Nothing was refused');
}
