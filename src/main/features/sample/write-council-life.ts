import type { CommitteeInput } from '#shared/features/committees/model';
import { CommitteeId, type CouncillorId } from '#shared/kernel/ids';
import type { CivilDate } from '#shared/kernel/dates';
import { newId } from '../../db/new-id';
import type { Writing } from './writing';

/** The committees of the sample town, each with the places of its members in the order of the table; the first is vice-chair. */
const COMMITTEES: readonly (readonly [string, readonly number[]])[] = [
  ['Commission finances et affaires générales', [2, 6, 10, 14, 18, 15]],
  ['Commission vie associative, culture et sports', [4, 8, 12, 16, 22, 17, 25]],
  ['Commission travaux, urbanisme et transition écologique', [3, 7, 11, 19, 21, 20]],
];

/** The committees of the council, sitting since it was elected. */
export function writeCommittees(councillors: ReadonlyMap<number, CouncillorId>, startsOn: CivilDate, { tx, ports }: Writing): void {
  for (const [name, places] of COMMITTEES) {
    const seats: CommitteeInput['seats'] = places.flatMap((place, index) => {
      const councillorId = councillors.get(place);
      return councillorId ? [{ councillorId, role: index === 0 ? 'vice-chair' : 'member' }] : [];
    });
    ports.insertCommittee(tx, newId(CommitteeId), { name, startsOn, endsOn: null, seats });
  }
}
