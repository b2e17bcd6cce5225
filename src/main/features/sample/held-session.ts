import type { Choice, VoteInput } from '#shared/features/sitting/model';
import type { Milestone } from '#shared/features/council/progress';
import { addDays, type CivilDate } from '#shared/kernel/dates';
import { typeset } from '#shared/kernel/french';
import { MovementId, ProxyId, type CouncillorId, type ItemId, type SessionId } from '#shared/kernel/ids';
import { newId } from '../../db/new-id';
import { workingDayFrom } from './calendar';
import type { HeldSession } from './ports';

/** Places in the order of the table: who was away, who voted for whom, who left before the third affair, who held the pen. */
const EXCUSED: readonly number[] = [12, 21, 26];
const ABSENT: readonly number[] = [28];
const PROXIES: readonly (readonly [giver: number, holder: number])[] = [
  [12, 5],
  [21, 14],
];
const LEAVES = { order: 24, before: 2, at: '19:50' };
const SECRETARY = 9;

/** Who did not vote for, affair by affair. */
const EXCEPTIONS: readonly (readonly (readonly [order: number, choice: Choice])[])[] = [
  [],
  [
    [15, 'abstain'],
    [17, 'abstain'],
  ],
  [
    [15, 'against'],
    [17, 'against'],
    [20, 'against'],
    [23, 'abstain'],
  ],
];

const DISCUSSIONS: readonly string[] = [
  '',
  typeset('Un membre de la minorité demande le coût annuel du dispositif. Le rapporteur répond qu’il figure dans la note de synthèse.'),
];

/** How many days after the session each thing was done; the minutes wait for the next session, which approves them. */
const AFTER: readonly (readonly [Milestone['kind'], number])[] = [
  ['list-published', 1],
  ['transmitted', 4],
  ['deliberations-published', 5],
];

/** What a session is held with. */
interface Roll {
  readonly meetsOn: CivilDate;
  readonly sessionId: SessionId;
  readonly itemIds: readonly ItemId[];
  /** The members by their place in the order of the table. */
  readonly councillors: ReadonlyMap<number, CouncillorId>;
}

/** A session as it was held: everybody called, two proxies, one departure, every affair voted. */
export function inventHeldSession({ sessionId, meetsOn, itemIds, councillors }: Roll): HeldSession {
  const idOf = (order: number) => councillors.get(order);
  const status = (order: number) => (EXCUSED.includes(order) ? 'excused' : ABSENT.includes(order) ? 'absent' : 'present');
  const secretary = idOf(SECRETARY);
  const [leaving, leftBefore] = [idOf(LEAVES.order), itemIds[LEAVES.before]];
  return {
    sessionId,
    values: { presidentId: null, secretaryIds: secretary ? [secretary] : [], openedAt: '18:32', closedAt: '20:20', remarks: '' },
    attendance: [...councillors].map(([order, councillorId]) => ({ councillorId, status: status(order) })),
    proxies: PROXIES.flatMap(([giver, holder]) => {
      const [giverId, holderId] = [idOf(giver), idOf(holder)];
      return giverId && holderId ? [{ id: newId(ProxyId), giverId, holderId, fromItemId: null, untilItemId: null }] : [];
    }),
    movements:
      leaving && leftBefore ? [{ id: newId(MovementId), councillorId: leaving, kind: 'departure', itemId: leftBefore, at: LEAVES.at }] : [],
    votes: itemIds.map((itemId, place) => ({ itemId, vote: voteAt(place, councillors), discussion: DISCUSSIONS[place] ?? '' })),
    milestones: AFTER.map(([kind, days]) => ({ kind, happenedOn: workingDayFrom(addDays(meetsOn, days)), note: '' })),
  };
}

/** A show of hands among those who are there or represented. */
function voteAt(place: number, councillors: Roll['councillors']): VoteInput {
  const ballots = (EXCEPTIONS[place] ?? []).flatMap(([order, choice]) => {
    const councillorId = councillors.get(order);
    return councillorId ? [{ councillorId, choice }] : [];
  });
  const count = (wanted: Choice) => ballots.filter(({ choice }) => choice === wanted).length;
  const away = EXCUSED.length + ABSENT.length - PROXIES.length + (place >= LEAVES.before ? 1 : 0);
  const votesFor = councillors.size - away - ballots.length;
  return {
    mode: 'hands',
    votesFor,
    votesAgainst: count('against'),
    abstentions: count('abstain'),
    blank: 0,
    casting: null,
    outcome: 'adopted',
    note: '',
    ballots,
  };
}
