import { z } from 'zod';
import { optionalLine } from '../../ipc/define';
import { zCivilDate } from '../../kernel/dates';
import { cents } from '../../kernel/money';
import type { GrantOutcome, GrantRequestInput } from './model';

export const GrantsVote = z.strictObject({
  /** The draft was adopted, turned down, or put off to a later session. */
  outcome: z.enum(['adopted', 'rejected', 'adjourned']),
  votedOn: zCivilDate,
  /** Number of the deliberation; empty until it is known. */
  deliberation: optionalLine(20),
});
/** The result of one vote on some requests. */
export type GrantsVote = z.infer<typeof GrantsVote>;

/** Whether the council has decided of a request; put off, it comes back to the vote. */
export function isDecided({ outcome }: { readonly outcome: GrantOutcome | null }): boolean {
  return outcome !== null && outcome !== 'adjourned';
}

type Amounts = Pick<GrantRequestInput, 'asked' | 'proposed' | 'committee' | 'voted'>;

/** What a request gets of a vote: the amount on the draft that was adopted, nothing when it was turned down, no decision when put off. */
export function decidedAmount(row: Amounts, outcome: GrantsVote['outcome']): { outcome: GrantOutcome; voted: GrantRequestInput['voted'] } {
  if (outcome === 'adjourned') return { outcome: 'adjourned', voted: null };
  if (outcome === 'rejected') return { outcome: 'refused', voted: cents(0) };
  const voted = row.voted ?? row.committee ?? row.proposed ?? cents(0);
  if (voted === 0) return { outcome: 'refused', voted };
  return { outcome: voted < row.asked ? 'partial' : 'granted', voted };
}
