import type { CandidateInput, ElectoralList, ListInput } from '#shared/features/assembly/model';
import type { Councillor } from '#shared/features/councillors/model';
import type { CivilDate } from '#shared/kernel/dates';
import type { Draft } from '../../lib/form';

/** The values of the form of a list of candidates. */
export function listInputOf({ name, electedOn, votes, candidates }: ElectoralList): ListInput {
  return { name, electedOn, votes, candidates: candidates.map(({ rank: _rank, ...candidate }) => candidate) };
}

/** A new list of the members of a group, in the order of the table; their order on the list is to be mended by hand. */
export function newList(members: readonly Councillor[], electedOn: CivilDate, group: string): Draft<ListInput> {
  const elected = members.filter((member) => group !== '' && member.group === group);
  return { name: group, electedOn, votes: null, candidates: elected.map(candidateOf) };
}

/** A candidate who is still to be typed. */
export const BLANK_CANDIDATE: CandidateInput = {
  id: null,
  civility: 'none',
  firstName: '',
  lastName: '',
  bornOn: null,
  councillorId: null,
  setAside: '',
};

function candidateOf({ id, person: { civility, firstName, lastName } }: Councillor): CandidateInput {
  return { ...BLANK_CANDIDATE, civility, firstName, lastName, councillorId: id };
}

/** One candidate moved by one place; nothing when there is no such place. */
export function moved<Item>(items: readonly Item[], from: number, by: -1 | 1): Item[] {
  const to = from + by;
  const [one, other] = [items[from], items[to]];
  if (one === undefined || other === undefined) return [...items];
  return items.map((item, index) => (index === from ? other : index === to ? one : item));
}
