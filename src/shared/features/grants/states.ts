import { z } from 'zod';

/** Where a request stands, from its arrival to the letter that tells the decision. What follows (payments, report) has clocks of its own. */
export const GrantState = z.enum([
  'draft',
  'received',
  'examined',
  'reviewed',
  'on-agenda',
  'granted',
  'partial',
  'refused',
  'adjourned',
  'notified',
  'withdrawn',
  'cancelled',
  'inadmissible',
]);
export type GrantState = z.infer<typeof GrantState>;

/** What the state of a request is read from: it is never stored beside them, so that it cannot contradict them. */
export interface GrantFacts {
  readonly receivedOn: string | null;
  readonly proposed: number | null;
  readonly committee: number | null;
  readonly serviceOpinion: string;
  readonly committeeOpinion: string;
  readonly onAgenda: boolean;
  readonly outcome: 'granted' | 'partial' | 'refused' | 'adjourned' | null;
  readonly notifiedOn: string | null;
  readonly closedAs: 'withdrawn' | 'cancelled' | 'inadmissible' | null;
}

/** The furthest step a request has reached. */
export function stateOf(facts: GrantFacts): GrantState {
  if (facts.closedAs !== null) return facts.closedAs;
  if (facts.notifiedOn !== null) return 'notified';
  if (facts.outcome !== null) return facts.outcome;
  if (facts.onAgenda) return 'on-agenda';
  if (facts.committee !== null || facts.committeeOpinion !== '') return 'reviewed';
  if (facts.proposed !== null || facts.serviceOpinion !== '') return 'examined';
  return facts.receivedOn === null ? 'draft' : 'received';
}

/** Whether a request still counts in its campaign: one that was closed is shown, and counts for nothing. */
export function isLive({ closedAs }: Pick<GrantFacts, 'closedAs'>): boolean {
  return closedAs === null;
}

/** Whether the council has decided: what it put off waits for another vote. */
export function isDecided({ outcome }: Pick<GrantFacts, 'outcome'>): boolean {
  return outcome !== null && outcome !== 'adjourned';
}
