import type { Councillor } from '../councillors/model';
import { listOf } from '../../kernel/french';
import type { CouncillorId } from '../../kernel/ids';
import { touchedInterests, type AboutAffair } from '../interests/rules';
import { interestText } from '../interests/words';
import type { Seat, StandingInput } from './model';
import { councillorName } from './names';
import type { Room } from './rooms';

/** Who an affair concerns: what is declared by hand wins over what the mandates and declared links tell. */
export interface Concerned {
  readonly about: AboutAffair;
  readonly declared: readonly Pick<StandingInput, 'councillorId' | 'standing' | 'reason' | 'representsTown'>[];
}

type Stance = Pick<Seat, 'standing' | 'reason' | 'representsTown' | 'declared'>;

const NONE: Stance = { standing: null, reason: '', representsTown: false, declared: false };

/**
 * Every member at one affair. Somebody concerned is proposed as having left the room; their proxy is not used, whoever holds it, and the
 * one they hold is lost (CGCT, art. L. 2121-20 and L. 2131-11).
 */
export function seatsOf(members: readonly Councillor[], room: Room, concerned: Concerned): Seat[] {
  const stances = new Map(members.map((member) => [member.id, stanceOf(member, concerned)]));
  const takesPart = (id: CouncillorId) => (stances.get(id)?.standing ?? 'present') === 'present';
  return members.map((member) => {
    const { place, holderId } = room.get(member.id) ?? { place: 'absent', holderId: null };
    const votes = place !== 'absent' && takesPart(member.id) && (holderId === null || takesPart(holderId));
    return { councillorId: member.id, name: councillorName(member), place, holderId, ...(stances.get(member.id) ?? NONE), votes };
  });
}

function stanceOf(member: Councillor, { about, declared }: Concerned): Stance {
  const own = declared.find(({ councillorId }) => councillorId === member.id);
  if (own) return { standing: own.standing, reason: own.reason, representsTown: own.representsTown, declared: true };
  const interests = touchedInterests(member.interests, about);
  if (interests.length === 0) return NONE;
  const reason = listOf(interests.map((interest) => interestText(interest, member.person.civility)));
  const representsTown = interests.every(({ declared: link }) => link?.representsTown === true);
  return { standing: 'out', reason, representsTown, declared: false };
}

/** Whether a member is in the room when an affair is decided. */
export function isInRoom({ place, standing }: Pick<Seat, 'place' | 'standing'>): boolean {
  return place === 'present' && standing !== 'out';
}
