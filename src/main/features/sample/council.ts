import type { CouncillorInput } from '#shared/features/councillors/model';
import type { CivilDate } from '#shared/kernel/dates';
import type { SampleLists } from './lists';
import { slugOf } from './invented-identifiers';
import type { PersonMaker } from './people';

const SEATS = 29;
const FIRST_DELEGATE = 10;
/** Places in the order of the table held by the minority. */
const MINORITY: ReadonlySet<number> = new Set([15, 17, 20, 23, 25, 27, 29]);

/** The twenty-nine members in the order of the table: a mayor, eight deputies, four delegates, councillors; women and men in turn. */
export function inventCouncil(make: PersonMaker, lists: SampleLists['council'], startsOn: CivilDate): CouncillorInput[] {
  return Array.from({ length: SEATS }, (_, index) => {
    const tableOrder = index + 1;
    const person = make(tableOrder % 2 === 1 ? 'sir' : 'madam');
    const email = `${slugOf(person.firstName)}.${slugOf(person.lastName)}@mairie.example`;
    const group = MINORITY.has(tableOrder) ? lists.minority : lists.majority;
    return { person: { ...person, email }, ...titleOf(tableOrder, lists), tableOrder, group, startsOn, endsOn: null };
  });
}

function titleOf(tableOrder: number, { deputies, delegates }: SampleLists['council']): Pick<CouncillorInput, 'function' | 'delegation'> {
  if (tableOrder === 1) return { function: 'mayor', delegation: '' };
  const deputy = deputies[tableOrder - 2];
  if (deputy !== undefined) return { function: 'deputy', delegation: deputy };
  const delegate = delegates[tableOrder - FIRST_DELEGATE];
  return delegate === undefined ? { function: 'councillor', delegation: '' } : { function: 'delegate', delegation: delegate };
}
