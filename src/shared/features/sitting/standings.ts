import { typeset } from '../../kernel/french';
import type { Seat } from './model';

/**
 * What the minutes and the deliberation say of those whom an affair concerns, one sentence each (CGCT, art. L. 2131-11): who left the room
 * or took no part, and the proxies that were not used for it. Nothing of those who were away without a proxy.
 */
export function standingSentences(seats: readonly Seat[]): string[] {
  return seats.flatMap((seat) => {
    const sentence = seat.place === 'represented' ? unusedProxy(seat, seats) : withdrawal(seat);
    return sentence === undefined ? [] : [typeset(sentence)];
  });
}

function withdrawal({ place, standing, name, reason }: Seat): string | undefined {
  if (place !== 'present' || standing === null || standing === 'present') return undefined;
  const left = standing === 'out' ? 'a quitté la salle et ' : '';
  return `${name}, ${reason}, ${left}n’a pris part ni au débat ni au vote.`;
}

function unusedProxy(seat: Seat, seats: readonly Seat[]): string | undefined {
  if (seat.votes) return undefined;
  const holder = seats.find(({ councillorId }) => councillorId === seat.holderId);
  const concerned = seat.standing !== null && seat.standing !== 'present';
  const whose = concerned ? `${seat.name}, ${seat.reason},` : seat.name;
  return `Le pouvoir donné par ${whose} à ${holder?.name ?? '?'} n’a pas été utilisé.`;
}
