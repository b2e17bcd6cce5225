import type { ItemType } from '../council/model';
import type { VoteOutcome } from '../sitting/model';

/** What the register looks at to know whether an affair gives a deliberation. */
export interface DecidedAffair {
  readonly type: ItemType;
  /** Null until the vote is recorded. */
  readonly outcome: VoteOutcome | null;
}

/**
 * Whether an affair gives a deliberation, and so takes a number: the council approved, refused or took note of it. What was withdrawn or
 * put off was not decided, and an information is not a deliberation (CGCT, art. L. 2121-25, R. 2121-9; docs/decisions).
 */
export function isNumbered({ type, outcome }: DecidedAffair): boolean {
  return type !== 'information' && (outcome === 'adopted' || outcome === 'rejected' || outcome === 'noted');
}

/** Whether an affair still waits for its vote: the numbers follow the agenda, so that none is taken before it is known. */
export function awaitsVote({ type, outcome }: DecidedAffair): boolean {
  return type !== 'information' && outcome === null;
}
