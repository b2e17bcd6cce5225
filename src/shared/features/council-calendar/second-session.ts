import { fold } from '../../kernel/french';
import type { CouncilItem } from '../council/model';

type Affair = Pick<CouncilItem, 'id' | 'title' | 'reusedFromId'>;

/**
 * The affairs of a second session that were not on the agenda of the one that lacked its quorum: the council may decide without a quorum
 * on the affairs of the first convocation only (CGCT, art. L. 2121-17).
 */
export function affairsNotSummoned<T extends Affair>(second: readonly T[], first: readonly Affair[]): T[] {
  const ids = new Set<string>(first.map(({ id }) => id));
  const titles = new Set(first.map(({ title }) => fold(title)));
  return second.filter(({ title, reusedFromId }) => !(reusedFromId !== null && ids.has(reusedFromId)) && !titles.has(fold(title)));
}
