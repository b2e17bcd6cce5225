import { addDays, civilDate, dayOfWeek, frenchHolidays, yearOf, type CivilDate } from '#shared/kernel/dates';

const THURSDAY = 4;
const FRIDAY = 5;
const MARCH_RENEWAL = '03-22';
const FIRST_RENEWAL = 2020;
const TERM = 6;
const COMMITTEE_BEFORE = -37;

/** The days of the sample town, all counted from today so that it never grows old. */
export interface SampleCalendar {
  readonly today: CivilDate;
  /** Year of this year's campaign. */
  readonly year: number;
  /** A session held some six weeks ago, one in about three weeks, one in about three months: Thursdays that are not holidays. */
  readonly past: CivilDate;
  readonly upcoming: CivilDate;
  readonly later: CivilDate;
  /** The committee that looked at this year's requests, some five weeks before the upcoming session. */
  readonly committee: CivilDate;
  /** First day in office of the council that holds the past session. */
  readonly installed: CivilDate;
}

/** @param today the day at the town hall */
export function sampleCalendar(today: CivilDate): SampleCalendar {
  const past = thursdayFrom(addDays(today, -48));
  const upcoming = thursdayFrom(addDays(today, 18));
  return {
    today,
    year: yearOf(today),
    past,
    upcoming,
    later: thursdayFrom(addDays(today, 81)),
    committee: workingDayFrom(addDays(upcoming, COMMITTEE_BEFORE)),
    installed: lastRenewalBefore(past),
  };
}

/** The first Thursday from a day on that is not a public holiday. */
function thursdayFrom(day: CivilDate): CivilDate {
  const thursday = addDays(day, (THURSDAY - dayOfWeek(day) + 7) % 7);
  return isHoliday(thursday) ? thursdayFrom(addDays(thursday, 1)) : thursday;
}

/** That day, or the first one after it that is neither a Saturday, a Sunday nor a public holiday. */
export function workingDayFrom(day: CivilDate): CivilDate {
  return dayOfWeek(day) > FRIDAY || isHoliday(day) ? workingDayFrom(addDays(day, 1)) : day;
}

function isHoliday(day: CivilDate): boolean {
  return frenchHolidays(yearOf(day)).some(({ date }) => date === day);
}

/** Councils are renewed in March every six years (2020, 2026, 2032…). */
function lastRenewalBefore(day: CivilDate): CivilDate {
  const renewal = (year: number) => civilDate(`${year}-${MARCH_RENEWAL}`);
  const year = yearOf(day);
  const latest = year - ((((year - FIRST_RENEWAL) % TERM) + TERM) % TERM);
  return renewal(latest) <= day ? renewal(latest) : renewal(latest - TERM);
}
