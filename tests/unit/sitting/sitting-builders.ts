import { randomUUID } from 'node:crypto';
import type { Councillor } from '#shared/features/councillors/model';
import type { Choice, Seat, VoteInput } from '#shared/features/sitting/model';
import type { SittingItem, SittingSource } from '#shared/features/sitting/source';
import { councillorName } from '#shared/features/sitting/names';
import { ItemId, SessionId } from '#shared/kernel/ids';
import { councillor, LAW, MEETS_ON } from '../../documents/session-builders';

const NAMES: readonly (readonly ['madam' | 'sir', string])[] = [
  ['sir', 'Maire'],
  ['madam', 'Aubry'],
  ['sir', 'Bodin'],
  ['madam', 'Colin'],
  ['sir', 'Dumas'],
  ['madam', 'Evrard'],
];

/** Members of the council in the order of the table: M. Maire, Mme Aubry, M. Bodin, Mme Colin, M. Dumas, Mme Evrard, then others. */
export function council(size: number): Councillor[] {
  return Array.from({ length: size }, (_, index) => {
    const [civility, lastName] = NAMES[index] ?? (['sir', `Membre${index + 1}`] as const);
    const base = councillor({ tableOrder: index + 1, function: index === 0 ? 'mayor' : 'councillor' });
    return { ...base, person: { ...base.person, civility, firstName: 'X', lastName } };
  });
}

export function affair(position: number, change: Partial<SittingItem> = {}): SittingItem {
  const id = ItemId.parse(randomUUID());
  return { id, title: `Affaire ${position}`, type: 'deliberation', position, removed: false, reusedFromId: null, awards: false, ...change };
}

/** A session of these members and affairs at which everybody answered present. */
export function aSitting(members: readonly Councillor[], change: Partial<SittingSource> = {}): SittingSource {
  return {
    session: {
      id: SessionId.parse(randomUUID()),
      version: 1,
      meetsOn: MEETS_ON,
      afterSessionId: null,
      nextSessionId: null,
      presidentId: null,
      secretaryIds: [],
      openedAt: null,
      closedAt: null,
      remarks: '',
    },
    members,
    inOffice: members.length,
    items: [affair(1)],
    attendance: members.map(({ id }) => ({ councillorId: id, status: 'present' })),
    movements: [],
    proxies: [],
    parties: [],
    standings: [],
    votes: [],
    longRepresented: [],
    first: null,
    law: LAW,
    ...change,
  };
}

/** The seat of a member who is there and votes. */
export function seat(member: Councillor, change: Partial<Seat> = {}): Seat {
  return {
    councillorId: member.id,
    name: councillorName(member),
    place: 'present',
    holderId: null,
    standing: null,
    reason: '',
    representsTown: false,
    declared: false,
    votes: true,
    ...change,
  };
}

/** A vote of a show of hands with these exceptions; the counts are those given. */
export function aVote(change: Partial<VoteInput>, ballots: readonly (readonly [Councillor, Choice])[] = []): VoteInput {
  return {
    mode: 'hands',
    votesFor: 0,
    votesAgainst: 0,
    abstentions: 0,
    blank: 0,
    casting: null,
    outcome: 'adopted',
    note: '',
    ballots: ballots.map(([{ id }, choice]) => ({ councillorId: id, choice })),
    ...change,
  };
}

/** The member at a place of the table, from 0. */
export function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new Error(`nobody at ${index}`);
  return found;
}
