import { quorumOf } from '../council/rules';
import { legalNumber } from '../legal/rules';
import type { CouncillorId } from '../../kernel/ids';
import { standingSentences } from './standings';
import type { ItemSitting, Sitting } from './model';
import { councillorName } from './names';
import { itemQuorum } from './quorum';
import { agendaOf, roomsOf, type Room } from './rooms';
import { isInRoom, seatsOf } from './seats';
import { voteSentence } from './sentence';
import type { SittingItem, SittingSource } from './source';
import { itemWarnings, sessionWarnings } from './warnings';

/** Tells a session as it was held from what is stored of it. */
export function sittingFrom(source: SittingSource): Sitting {
  const { session, members, inOffice } = source;
  const rooms = roomsIn(source);
  const [opening] = rooms;
  const present = [...(opening?.values() ?? [])].filter(({ place }) => place === 'present').length;
  const quorum = quorumOf(inOffice);
  const answered = new Set(source.attendance.map(({ councillorId }) => councillorId));
  const known = members.length > 0 && members.every(({ id }) => answered.has(id));
  const names = new Map(members.map((member) => [member.id, councillorName(member)]));
  const { presidentId, secretaryIds, openedAt, closedAt, remarks, version, nextSessionId } = session;
  return {
    ...{ sessionId: session.id, version, presidentId, secretaryIds, openedAt, closedAt, remarks, nextSessionId },
    members: members.map((member) => ({
      councillorId: member.id,
      name: councillorName(member),
      isMayor: member.function === 'mayor',
    })),
    ...{ inOffice, quorum, present, needsQuorum: source.first === null, lacksQuorum: source.first === null && known && present < quorum },
    attendance: [...source.attendance],
    proxies: [...source.proxies],
    movements: [...source.movements],
    items: agendaOf(source.items).map((item, rank) => itemOf(source, item, rooms[rank] ?? new Map())),
    warnings: sessionWarnings(source, (id) => names.get(id) ?? '?'),
  };
}

/** Where everybody is at each affair of the agenda, then after the last one. */
export function roomsIn(source: SittingSource): Room[] {
  return roomsOf({ ...source, proxiesPerHolder: legalNumber(source.law, 'council.proxies-per-holder') });
}

function itemOf(source: SittingSource, item: SittingItem, room: Room): ItemSitting {
  const { id } = item;
  const seats = seatsOf(source.members, room, {
    about: { parties: source.parties.filter(({ itemId }) => itemId === id), awards: item.awards },
    declared: source.standings.filter(({ itemId }) => itemId === id),
  });
  const quorum = itemQuorum(seats, source.inOffice);
  const found = source.votes.find(({ itemId }) => itemId === id);
  const vote = found ? withoutItem(found) : null;
  const chairedByWoman = chairIsWoman(source, source.session.presidentId);
  return {
    itemId: id,
    seats,
    present: seats.filter(isInRoom).length,
    represented: seats.filter(({ place, votes }) => place === 'represented' && votes).length,
    voters: seats.filter(({ votes }) => votes).length,
    quorum: quorum.quorum,
    quorumReached: source.first !== null || quorum.present >= quorum.quorum,
    vote,
    sentence: vote === null ? '' : voteSentence({ type: item.type, vote, seats, chairedByWoman }),
    standings: standingSentences(seats),
    warnings: itemWarnings({ item, seats, vote, quorum, source }),
  };
}

function withoutItem({ itemId: _itemId, ...vote }: SittingSource['votes'][number]) {
  return vote;
}

function chairIsWoman({ members }: SittingSource, presidentId: CouncillorId | null): boolean {
  const chair = members.find(({ id, function: title }) => (presidentId === null ? title === 'mayor' : id === presidentId));
  return chair?.person.civility === 'madam';
}
