import type { Councillor } from '#shared/features/councillors/model';
import { ItemInput } from '#shared/features/council/model';
import type { VoteInput } from '#shared/features/sitting/model';
import { civilDate } from '#shared/kernel/dates';
import type { ItemId, SessionId } from '#shared/kernel/ids';
import { cents } from '#shared/kernel/money';
import { aCouncillor, aSession, anItem } from '../../support/builders';
import { createTestCore, type TestCore } from '../../support/test-core';
import { openCampaign, seatPresident } from '../council/council-town';
import { at, aVote } from '../sitting/sitting-builders';

const NAMES = ['Testard', 'Aubry', 'Bodin', 'Colin', 'Dumas', 'Evrard', 'Faure'];

/**
 * A session of seven members held on 24 September 2026, with its roll call and four affairs: one voted by all, the grants of a campaign
 * (Odile Vernier, president of the first association, leaves the room), one withdrawn, one rejected at a public ballot.
 */
export async function aHeldTown() {
  const core = await createTestCore({ today: '2026-09-25' });
  await core.call('town.update', { ...(await core.call('town.get', {})), mayorName: 'Xavier Testard' });
  const members = await seat(core);
  const { id: campaignId, associations } = await openCampaign(
    core,
    { Aviron: { asked: cents(100_000), proposed: cents(80_000) }, Boules: { asked: cents(50_000), proposed: cents(50_000) } },
    { association: { republicanCommitmentOn: civilDate('2024-01-15') } },
  );
  const aviron = associations.get('Aviron');
  if (!aviron) throw new Error('no Aviron');
  await seatPresident(core, aviron, { tableOrder: 8 });
  const { id: sessionId } = await core.call('sessions.create', aSession({ convocationSentOn: civilDate('2026-09-17') }));
  const add = (values: Partial<ItemInput>) => core.call('items.add', { sessionId, values: anItem({ ...TEXTS, ...values }) });
  const street = await add({ rapporteurId: at(members, 1).id });
  const added = await core.call('items.addGrants', { sessionId, campaignId });
  const whole = JSON.parse(
    JSON.stringify(ItemInput.strip().parse(added)).replaceAll(/\[à compléter[^\]]*\]/g, '12 février 2026'),
  ) as unknown;
  const grants = await core.call('items.update', { id: added.id, version: added.version, values: ItemInput.parse(whole) });
  const school = await add({ title: 'Carte scolaire', subjectCode: '8.1' });
  const road = await add({ title: 'Déclassement d’un chemin', subjectCode: '3.5' });
  await holdRoll(core, sessionId, members);
  return { core, members, sessionId, campaignId, items: { street, grants, school, road } };
}

export type HeldTown = Awaited<ReturnType<typeof aHeldTown>>;

const TEXTS: Partial<ItemInput> = {
  context: 'La voie qui dessert le lotissement n’a pas de nom.',
  visas: 'Vu le code général des collectivités territoriales ;',
  recitals: 'Considérant l’intérêt d’une adresse ;',
  decision: 'de nommer cette voie « rue des Mineurs » ;\n\nde charger le maire de l’exécution.',
};

async function seat(core: TestCore): Promise<Councillor[]> {
  const members: Councillor[] = [];
  for (const [index, lastName] of NAMES.entries()) {
    const person = { ...aCouncillor().person, civility: index % 2 === 0 ? 'sir' : 'madam', firstName: 'X', lastName } as const;
    const values = aCouncillor({ person, tableOrder: index + 1, function: index === 0 ? 'mayor' : 'councillor' });
    members.push(await core.call('councillors.create', values));
  }
  return members;
}

/** Everybody is there but M. Dumas, who gave his proxy to Mme Colin, and M. Faure, absent; Mme Aubry is the secretary. */
async function holdRoll(core: TestCore, id: SessionId, members: readonly Councillor[]): Promise<void> {
  const away = new Map([[at(members, 4).id, 'excused'] as const, [at(members, 6).id, 'absent'] as const]);
  const { members: whole } = await core.call('sittings.get', { id });
  const answers = whole.map(({ councillorId }) => ({ councillorId, status: away.get(councillorId) ?? ('present' as const) }));
  const { version } = await core.call('sittings.answer', { id, answers });
  const proxy = { giverId: at(members, 4).id, holderId: at(members, 3).id, fromItemId: null, untilItemId: null };
  await core.call('sittings.addProxy', { id, values: proxy });
  const times = { openedAt: '18:35', closedAt: '20:10', remarks: 'Le maire annonce la fête.' };
  await core.call('sittings.update', { id, version, values: { presidentId: null, secretaryIds: [at(members, 1).id], ...times } });
}

/** Every affair decided: adopted, adopted with one out of the room, withdrawn, rejected in public by all but the mayor. */
export async function voteAll({ core, items, sessionId }: HeldTown): Promise<void> {
  const sitting = await core.call('sittings.get', { id: sessionId });
  const record = (itemId: ItemId, values: VoteInput) => core.call('sittings.recordVote', { itemId, version: null, values });
  const voters = (id: ItemId) => sitting.items.find(({ itemId }) => itemId === id)?.seats.filter(({ votes }) => votes) ?? [];
  await record(items.street.id, aVote({ votesFor: voters(items.street.id).length }));
  await record(items.grants.id, aVote({ votesFor: voters(items.grants.id).length }));
  await record(items.school.id, aVote({ outcome: 'withdrawn' }));
  const ballots = voters(items.road.id).map(
    ({ councillorId }, index) => ({ councillorId, choice: index === 0 ? 'for' : 'against' }) as const,
  );
  await record(items.road.id, aVote({ mode: 'public', votesFor: 1, votesAgainst: ballots.length - 1, outcome: 'rejected', ballots }));
}
