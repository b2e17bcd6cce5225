import { z } from 'zod';
import { line } from '../../ipc/define';
import { zCivilDate } from '../../kernel/dates';
import { CommitteeId, CouncillorId } from '../../kernel/ids';

/** The mayor presides over every committee; each elects its vice-chair (CGCT, art. L. 2121-22). */
export const CommitteeRole = z.enum(['vice-chair', 'member']);
export type CommitteeRole = z.infer<typeof CommitteeRole>;

export const CommitteeInput = z.strictObject({
  name: line(150),
  startsOn: zCivilDate,
  /** Null while it sits. */
  endsOn: zCivilDate.nullable(),
  seats: z.array(z.strictObject({ councillorId: CouncillorId, role: CommitteeRole })).max(99),
});
export type CommitteeInput = z.infer<typeof CommitteeInput>;

export const CommitteeMember = z.strictObject({
  councillorId: CouncillorId,
  role: CommitteeRole,
  /** « Claire Martin » */
  name: z.string(),
  /** The group on whose behalf they sit; the committees reflect the groups (CGCT, art. L. 2121-22). */
  group: z.string(),
  /** False once their mandate of councillor has ended: the seat is to be filled. */
  inOffice: z.boolean(),
});
/** A councillor's seat in a committee. */
export type CommitteeMember = z.infer<typeof CommitteeMember>;

export const Committee = CommitteeInput.extend({
  id: CommitteeId,
  version: z.int(),
  /** The vice-chair first, then in the order of the table. */
  seats: z.array(CommitteeMember),
  /** Affairs that were put to it. */
  affairs: z.int(),
});
/** A committee of the municipal council. */
export type Committee = z.infer<typeof Committee>;
