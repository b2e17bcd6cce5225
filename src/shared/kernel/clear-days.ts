import { addDays, daysBetween, type CivilDate } from './dates';

/**
 * The last day a convocation may be sent so that `clearDays` clear days (« jours francs ») separate it from the meeting.
 * Neither the day of sending nor the day of the meeting counts; Saturdays, Sundays and holidays do (CGCT L2121-12: five clear days
 * from 3 500 inhabitants, one at least in an emergency; the number in force is a setting).
 * @throws RangeError if `clearDays` is not a whole number, positive or zero.
 */
export function latestSendDate(meeting: CivilDate, clearDays: number): CivilDate {
  if (!Number.isInteger(clearDays) || clearDays < 0) throw new RangeError(`not a number of clear days: ${clearDays}`);
  return addDays(meeting, -(clearDays + 1));
}

/** The clear days between sending and meeting, counted as CGCT L2121-12; 0 when sent the day before, the same day or later. */
export function clearDaysBetween(sent: CivilDate, meeting: CivilDate): number {
  return Math.max(0, daysBetween(sent, meeting) - 1);
}
