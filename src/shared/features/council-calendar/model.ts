import { z } from 'zod';
import { zCivilDate } from '../../kernel/dates';
import { DemandId, SessionId } from '../../kernel/ids';
import { SessionKind } from '../council/model';

/** What the law wants done around a session, in its order; `quarter` is the meeting of each quarter; `decisions-report` that of the mayor's decisions. */
export const DeadlineKind = z.enum([
  'convocation',
  'list',
  'publication',
  'transmission',
  'minutes-approval',
  'minutes-publication',
  'register',
  'appeal',
  'quarter',
  'decisions-report',
  'demand',
]);
export type DeadlineKind = z.infer<typeof DeadlineKind>;

/** `soon`: within a week. `to-come` also when the day is not known yet. */
export const DeadlineState = z.enum(['late', 'soon', 'to-come', 'done']);
export type DeadlineState = z.infer<typeof DeadlineState>;

export const Deadline = z.strictObject({
  kind: DeadlineKind,
  /** The session it comes from, and its day; both null for the meeting of a quarter and the mayor's decisions. */
  sessionId: SessionId.nullable(),
  meetsOn: zCivilDate.nullable(),
  /** The request to meet it comes from, if any. */
  demandId: DemandId.optional(),
  state: DeadlineState,
  /** Null while it depends on something that has no date yet; the detail says on what. */
  dueOn: zCivilDate.nullable(),
  doneOn: zCivilDate.nullable(),
  /** What is to be done, in French: « Publier la liste des délibérations ». */
  title: z.string(),
  /** One French sentence: by when, from what, or what was done. */
  detail: z.string(),
  source: z.string(),
});
/** One thing that the law wants by a day. */
export type Deadline = z.infer<typeof Deadline>;

export const CalendarSession = z.strictObject({
  id: SessionId,
  kind: SessionKind,
  meetsOn: zCivilDate,
  meetsAt: z.string(),
  place: z.string(),
  items: z.int(),
  /** Replaces a session that lacked its quorum. */
  second: z.boolean(),
  /** Lacked its quorum, and another replaces it. */
  lacked: z.boolean(),
});
/** A session as the calendar shows it. */
export type CalendarSession = z.infer<typeof CalendarSession>;

export const CouncilCalendar = z.strictObject({
  year: z.int(),
  sessions: z.array(CalendarSession),
  /** In the order of their days; those without one come last. */
  deadlines: z.array(Deadline),
});
/** Every session of a year and every deadline that falls in it. */
export type CouncilCalendar = z.infer<typeof CouncilCalendar>;
