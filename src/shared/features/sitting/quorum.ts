import { quorumOf } from '../council/rules';
import type { Seat } from './model';
import { isInRoom } from './seats';

/** The quorum of one affair, and how many of those in the room count for it. */
export interface Quorum {
  readonly quorum: number;
  readonly present: number;
}

/**
 * More than half of the members in office, in the room in person (CGCT, art. L. 2121-17). Those who sit for the town in the body that the
 * affair is about are not counted as in office for it (CGCT, art. L. 2131-11 and L. 1111-6, II).
 */
export function itemQuorum(seats: readonly Pick<Seat, 'place' | 'standing' | 'representsTown'>[], inOffice: number): Quorum {
  const apart = seats.filter(({ standing, representsTown }) => representsTown && standing !== 'present').length;
  const present = seats.filter((seat) => isInRoom(seat) && !(seat.representsTown && seat.standing !== 'present')).length;
  return { quorum: quorumOf(inOffice - apart), present };
}
