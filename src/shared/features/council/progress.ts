import { z } from 'zod';
import { zCivilDate } from '../../kernel/dates';

/** What is done after a session, in the order of the law (CGCT, art. L. 2121-15, L. 2121-25, L. 2131-1 and R. 2121-9). */
export const MilestoneKind = z.enum([
  'list-published',
  'transmitted',
  'deliberations-published',
  'minutes-approved',
  'minutes-published',
  'register-signed',
]);
export type MilestoneKind = z.infer<typeof MilestoneKind>;

export const Milestone = z.strictObject({ kind: MilestoneKind, happenedOn: zCivilDate, note: z.string() });
/** What was done after a session, and when. */
export type Milestone = z.infer<typeof Milestone>;

export const SessionProgress = z.strictObject({
  /** Members whose answer to the roll call is known. */
  answered: z.int(),
  /** Affairs that are voted, those whose vote is recorded, and those adopted. */
  toVote: z.int(),
  voted: z.int(),
  adopted: z.int(),
  /** Deliberations that took their number. */
  numbered: z.int(),
  /** Versions of the minutes that were issued. */
  minutes: z.int(),
  milestones: z.array(Milestone),
});
/** How far a session is once it is held. */
export type SessionProgress = z.infer<typeof SessionProgress>;
