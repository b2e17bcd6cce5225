import type { SessionId } from '#shared/kernel/ids';
import { plural } from '#shared/kernel/french';
import type { CouncilItem } from '#shared/features/council/model';
import type { ItemSitting, Seat, VoteInput } from '#shared/features/sitting/model';
import type { Client } from '../cli/client';
import { say } from './say';

/** How many members are excused with a proxy, and away without one. */
const REPRESENTED = 2;
const ABSENT = 1;

/** The session as it is held: roll call, proxies, secretary, then each affair with its vote and what was said. */
export async function holdSession(client: Client, sessionId: SessionId): Promise<void> {
  await callTheRoll(client, sessionId);
  const { items } = await client.call('sessions.get', { id: sessionId });
  for (const [rank, item] of items.entries()) await vote(client, sessionId, { item, rank });
  const { version, items: held } = await client.call('sittings.get', { id: sessionId });
  const times = { openedAt: '18:34', closedAt: '20:52', presidentId: null, remarks: REMARKS };
  const secretary = held[0]?.seats.findLast(({ place }) => place === 'present');
  const secretaryIds = secretary ? [secretary.councillorId] : [];
  await client.call('sittings.update', { id: sessionId, version, values: { ...times, secretaryIds } });
  say(`${plural(held.length, 'affaire votée', 'affaires votées')}, quorum atteint à chacune.`);
  for (const { sentence } of held.slice(0, 3)) say(`   ${sentence}`);
}

const REMARKS =
  'Le maire informe le conseil de l’ouverture des inscriptions au budget participatif.\n\nUne question orale porte sur l’éclairage de la rue des Mirabelliers ; il y est répondu en séance.';

async function callTheRoll({ call }: Client, sessionId: SessionId): Promise<void> {
  const { meetsOn } = await call('sessions.get', { id: sessionId });
  const council = await call('councillors.list', { onDay: meetsOn });
  const away = council.slice(-(REPRESENTED + ABSENT));
  const answers = council.map((member) => {
    const place = away.indexOf(member);
    const status = place < 0 ? ('present' as const) : place < REPRESENTED ? ('excused' as const) : ('absent' as const);
    return { councillorId: member.id, status };
  });
  await call('sittings.answer', { id: sessionId, answers });
  const holders = council.filter(({ interests }) => interests.length === 0).slice(1);
  for (const [rank, giver] of away.slice(0, REPRESENTED).entries()) {
    const holder = holders[rank];
    if (!holder) throw new Error('Aucun élu pour porter ce pouvoir.');
    const values = { giverId: giver.id, holderId: holder.id, fromItemId: null, untilItemId: null };
    await call('sittings.addProxy', { id: sessionId, values });
  }
  say(`Appel : ${council.length - away.length} présents, ${REPRESENTED} représentés, ${ABSENT} absent.`);
}

/** Everybody for, but two who abstain on the first affair and one who is against the last but one. */
async function vote({ call }: Client, sessionId: SessionId, { item, rank }: { item: CouncilItem; rank: number }): Promise<void> {
  const sitting = await call('sittings.get', { id: sessionId });
  const held = sitting.items.find(({ itemId }) => itemId === item.id);
  if (!held) throw new Error('L’affaire n’est pas à l’ordre du jour.');
  if (item.type !== 'information') await call('sittings.recordVote', { itemId: item.id, version: null, values: handsUp(held, rank) });
  await call('sittings.discuss', { itemId: item.id, discussion: discussionOf(item) });
}

function handsUp({ seats }: ItemSitting, rank: number): VoteInput {
  const voters = seats.filter(({ votes }) => votes);
  const abstainers = rank === 0 ? voters.slice(-2) : [];
  const opponents = rank === 2 ? voters.slice(-1) : [];
  return {
    mode: 'hands',
    votesFor: voters.length - abstainers.length - opponents.length,
    votesAgainst: opponents.length,
    abstentions: abstainers.length,
    blank: 0,
    casting: null,
    outcome: 'adopted',
    note: '',
    ballots: [...ballots(abstainers, 'abstain'), ...ballots(opponents, 'against')],
  };
}

function ballots(seats: readonly Seat[], choice: 'abstain' | 'against') {
  return seats.map(({ councillorId }) => ({ councillorId, choice }));
}

function discussionOf({ title }: CouncilItem): string {
  return `Le rapporteur présente l’affaire « ${title} » et rappelle l’avis de la commission. Aucune autre observation n’est formulée.`;
}
