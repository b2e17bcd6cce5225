import { z } from 'zod';
import { zCivilDate } from '../../kernel/dates';
import { ItemId, SessionId } from '../../kernel/ids';

const Fact = z.strictObject({ label: z.string(), value: z.string() });

export const MinutesAffair = z.strictObject({
  itemId: ItemId,
  /** « Affaire n° 3 – Attribution de subventions » */
  heading: z.string(),
  /** Number of the deliberation, rapporteur, committee. */
  facts: z.array(Fact),
  /** Who came in or left before it. */
  movements: z.array(z.string()),
  /** The report on which it was decided, as typed in the editor; then what was said. */
  report: z.string(),
  discussion: z.array(z.string()),
  /** Who left the room or took no part, and why. */
  standings: z.array(z.string()),
  /** Why the vote was public or secret; empty for a show of hands. */
  ballot: z.string(),
  /** What was decided, article by article, as typed in the editor. */
  decision: z.string(),
  result: z.string(),
});
/** One affair in the minutes. */
export type MinutesAffair = z.infer<typeof MinutesAffair>;

export const MinutesText = z.strictObject({
  title: z.string(),
  meeting: z.string(),
  opening: z.array(z.string()),
  facts: z.array(Fact),
  quorum: z.array(z.string()),
  agendaHeading: z.string(),
  agenda: z.array(z.string()),
  affairs: z.array(MinutesAffair),
  remarksHeading: z.string(),
  remarks: z.array(z.string()),
  closing: z.string(),
  approval: z.string(),
  signatures: z.array(z.strictObject({ title: z.string(), name: z.string() })),
});
/** The minutes of a session, as printed (CGCT, art. L. 2121-15). */
export type MinutesText = z.infer<typeof MinutesText>;

export const MinutesGap = z.strictObject({
  /** The step of the session where it is mended; `town` for the town's details. */
  place: z.enum(['convocation', 'presence', 'votes', 'deliberations', 'town']),
  /** The affair it is about; null for the session as a whole. */
  itemId: ItemId.nullable(),
  /** Whether it is what was said about an affair that is missing. */
  discussion: z.boolean(),
  /** French sentence. */
  message: z.string(),
});
/** What the law asks of the minutes and that is not known yet. */
export type MinutesGap = z.infer<typeof MinutesGap>;

export const MinutesApproval = z.strictObject({
  happenedOn: zCivilDate,
  /** What members asked to put right in them, told by the minutes of the session that approved them. */
  note: z.string(),
});
/** When the council approved minutes, at the start of the next session (CGCT, art. L. 2121-15). */
export type MinutesApproval = z.infer<typeof MinutesApproval>;

export const Minutes = z.strictObject({
  sessionId: SessionId,
  text: MinutesText,
  missing: z.array(MinutesGap),
  /** Null until the council approved them. */
  approval: MinutesApproval.nullable(),
  /** The next session on record, at whose start they are approved; null when none is set. */
  nextSession: z.strictObject({ id: SessionId, meetsOn: zCivilDate }).nullable(),
});
/** The minutes of a session as they now stand, with what they miss. */
export type Minutes = z.infer<typeof Minutes>;
