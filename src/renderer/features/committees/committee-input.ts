import type { Committee, CommitteeInput } from '#shared/features/committees/model';
import type { Councillor } from '#shared/features/councillors/model';

/** The values of a committee's form. */
export function committeeInputOf({ name, startsOn, endsOn, seats }: Committee): CommitteeInput {
  return { name, startsOn, endsOn, seats: seats.map(({ councillorId, role }) => ({ councillorId, role })) };
}

type Seats = CommitteeInput['seats'];

/** The seats once these members are chosen: those who stay keep their role, new ones sit as members. */
export function seatsOf(chosen: readonly string[], seats: Seats, known: Seats): Seats {
  return chosen.flatMap((id) => {
    const seat = [...seats, ...known].find(({ councillorId }) => councillorId === id);
    return seat ? [seat] : [];
  });
}

/** Makes one of the seats the vice-chair's, or none. */
export function withViceChair(seats: Seats, viceChairId: string | null): Seats {
  return seats.map(({ councillorId }) => ({ councillorId, role: councillorId === viceChairId ? 'vice-chair' : 'member' }));
}

/** Who may be chosen: the members in office, and those who already sit, in office or not. */
export function memberOptions(councillors: readonly Councillor[], committee: Committee | null): { value: string; label: string }[] {
  const inOffice = councillors.map(({ id, person }) => ({ value: id, label: `${person.firstName} ${person.lastName}`.trim() }));
  const former = (committee?.seats ?? []).filter(({ councillorId }) => !councillors.some(({ id }) => id === councillorId));
  return [...inOffice, ...former.map(({ councillorId, name }) => ({ value: councillorId, label: `${name} (n’est plus en exercice)` }))];
}
