import { z } from 'zod';
import { dayNumberOf, dayOfNumber, daysInMonth, easterOf, type CalendarDay } from './calendar';
import { fold, NBSP } from './french';
import { numberInLetters } from './numbers-in-letters';

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;
const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const;

function exists({ year, month, day }: CalendarDay): boolean {
  return year >= 1 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month);
}

function dayOf(text: string): CalendarDay | undefined {
  const match = ISO.exec(text);
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : undefined;
}

/** Whether the text is `YYYY-MM-DD` and that day exists. */
export function isCivilDate(text: string): text is CivilDate {
  const day = dayOf(text);
  return day !== undefined && exists(day);
}

function dateFault(input: unknown): string {
  const day = dayOf(String(input));
  if (!day) return 'Date attendue sous la forme jj/mm/aaaa.';
  return `Le ${pad(day.day)}/${pad(day.month)}/${pad(day.year, 4)} n’existe pas dans le calendrier : vérifiez le jour et le mois.`;
}

/** A real calendar day, `YYYY-MM-DD`, without time or time zone. Compares and sorts as text. */
export const zCivilDate = z
  .string()
  .refine(isCivilDate, { error: (issue) => dateFault(issue.input) })
  .brand<'CivilDate'>();
export type CivilDate = string & z.core.$brand<'CivilDate'>;

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** A time of day `HH:MM`, from 00:00 to 23:59. */
export const zTimeOfDay = z.string().regex(TIME, { error: 'Heure attendue sous la forme 18:30.' });

function pad(n: number, width = 2): string {
  return String(n).padStart(width, '0');
}

function dateOf(day: CalendarDay): CivilDate {
  return civilDate(`${pad(day.year, 4)}-${pad(day.month)}-${pad(day.day)}`);
}

function partsOf(date: CivilDate): CalendarDay {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}

/**
 * Brands a `YYYY-MM-DD` text.
 * @throws RangeError if that day does not exist.
 */
export function civilDate(text: string): CivilDate {
  if (!isCivilDate(text)) throw new RangeError(`not a civil date: ${text}`);
  return text;
}

/** The day `days` later (earlier if negative). @throws RangeError outside the years 1 to 9999. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return dateOf(dayOfNumber(dayNumberOf(partsOf(date)) + days));
}

/** The same day `months` later, or the last day of that month when it is shorter: 31 August + 6 → 28 or 29 February. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const { year, month, day } = partsOf(date);
  const rank = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(rank / 12), month: (((rank % 12) + 12) % 12) + 1 };
  return dateOf({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) });
}

/** Days from `a` to `b`: positive when `b` is later. */
export function daysBetween(a: CivilDate, b: CivilDate): number {
  return dayNumberOf(partsOf(b)) - dayNumberOf(partsOf(a));
}

/** For sorting: negative when `a` comes first, 0 for the same day. */
export function compareDates(a: CivilDate, b: CivilDate): number {
  return a < b ? -1 : Number(a > b);
}

/** 1 for Monday to 7 for Sunday, as ISO 8601. */
export function dayOfWeek(date: CivilDate): number {
  return ((((dayNumberOf(partsOf(date)) + 3) % 7) + 7) % 7) + 1;
}

/** The year as a number. */
export function yearOf(date: CivilDate): number {
  return partsOf(date).year;
}

/** `24/09/2026` */
export function formatDateShort(date: CivilDate): string {
  const { year, month, day } = partsOf(date);
  return `${pad(day)}/${pad(month)}/${pad(year, 4)}`;
}

/** `24 septembre 2026`, `1er mars 2026`; the day holds to its month. */
export function formatDateMedium(date: CivilDate): string {
  const { year, month, day } = partsOf(date);
  return `${day === 1 ? '1er' : String(day)}${NBSP}${MONTHS[month - 1] ?? ''} ${year}`;
}

/** `jeudi 24 septembre 2026` */
export function formatDateLong(date: CivilDate): string {
  return `${WEEKDAYS[dayOfWeek(date) - 1] ?? ''} ${formatDateMedium(date)}`;
}

/** « vingt-quatre septembre deux mille vingt-six », « premier mars deux mille vingt-six ». */
export function dateInLetters(date: CivilDate): string {
  const { year, month, day } = partsOf(date);
  return `${day === 1 ? 'premier' : numberInLetters(day)} ${MONTHS[month - 1] ?? ''} ${numberInLetters(year)}`;
}

/** `18:30` → `18 h 30`, `18:00` → `18 h`, with no-break spaces. */
export function formatTime(time: string): string {
  const [hours = '', minutes = ''] = time.split(':');
  return `${Number(hours)}${NBSP}h${minutes === '00' ? '' : NBSP + minutes}`;
}

function fullYear(digits: string | undefined, today: CivilDate): number {
  if (digits === undefined) return yearOf(today);
  if (digits.length === 4) return Number(digits);
  const recent = 2000 + Number(digits);
  return recent <= yearOf(today) + 20 ? recent : recent - 100;
}

function monthNamed(word: string): number {
  const matches = MONTHS.filter((month) => fold(month).startsWith(word));
  const [only] = matches;
  return matches.length === 1 && only !== undefined ? MONTHS.indexOf(only) + 1 : 0;
}

const NUMERIC = /^(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/;
const WORDED = /^(?:(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?(?:le )?(\d{1,2})(?:er)? ([a-z]{3,9})(?: (\d{4}|\d{2}))?$/;
const ISO_MIDNIGHT = /[T ]00:00(?::00(?:\.0+)?)?$/;

/**
 * Reads a date as people write it: ISO, `24/09/2026`, `24/9`, `24/09/26`, `24 sept`, `jeudi 24 septembre 2026`, `1er mars 2026`.
 * Without a year it is the year of `today`; two digits are at most 20 years ahead of it. Undefined if it is not a real day,
 * or if the day of the week contradicts it.
 */
export function parseFrenchDate(text: string, today: CivilDate): CivilDate | undefined {
  const bare = text.replace(/\s+/g, ' ').trim();
  const iso = bare.replace(ISO_MIDNIGHT, '');
  if (isCivilDate(iso)) return iso;
  const numeric = NUMERIC.exec(bare);
  if (numeric) return existing({ day: Number(numeric[1]), month: Number(numeric[3]), year: fullYear(numeric[4], today) });
  const worded = WORDED.exec(fold(bare));
  if (!worded) return undefined;
  const date = existing({ day: Number(worded[2]), month: monthNamed(worded[3] ?? ''), year: fullYear(worded[4], today) });
  return date && worded[1] !== undefined && WEEKDAYS[dayOfWeek(date) - 1] !== worded[1] ? undefined : date;
}

function existing(day: CalendarDay): CivilDate | undefined {
  return exists(day) ? dateOf(day) : undefined;
}

/** The day of a spreadsheet serial (1900 system, time of day ignored); undefined out of range or for its 29 February 1900, which never was. */
export function dateFromExcelSerial(n: number): CivilDate | undefined {
  const serial = Math.floor(n);
  if (!(serial >= 1 && serial <= 2_958_465) || serial === 60) return undefined;
  return dateOf(dayOfNumber(serial + (serial < 60 ? 1 : 0) - 25_569));
}

/** The eleven public holidays of metropolitan France outside Alsace-Moselle (code du travail, L3133-1), in order. */
export function frenchHolidays(year: number): { date: CivilDate; name: string }[] {
  const easter = dateOf(easterOf(year));
  const fixed = (month: number, day: number, name: string) => ({ date: dateOf({ year, month, day }), name });
  return [
    fixed(1, 1, 'Jour de l’an'),
    { date: addDays(easter, 1), name: 'Lundi de Pâques' },
    fixed(5, 1, 'Fête du Travail'),
    fixed(5, 8, 'Victoire de 1945'),
    { date: addDays(easter, 39), name: 'Ascension' },
    { date: addDays(easter, 50), name: 'Lundi de Pentecôte' },
    fixed(7, 14, 'Fête nationale'),
    fixed(8, 15, 'Assomption'),
    fixed(11, 1, 'Toussaint'),
    fixed(11, 11, 'Armistice de 1918'),
    fixed(12, 25, 'Noël'),
  ].toSorted((a, b) => compareDates(a.date, b.date));
}

/** The calendar day of an instant (milliseconds since 1970 UTC) in a time zone: the one place where time zones matter. */
export function isoDateOf(ms: number, timeZone = 'Europe/Paris'): CivilDate {
  const parts = calendarOf(timeZone).formatToParts(ms);
  const part = (type: 'year' | 'month' | 'day') => Number(parts.find((candidate) => candidate.type === type)?.value);
  return dateOf({ year: part('year'), month: part('month'), day: part('day') });
}

const calendars = new Map<string, Intl.DateTimeFormat>();

/** The calendar of a time zone, kept: making one costs more than most calls of the contract, and each of them asks for the day. */
function calendarOf(timeZone: string): Intl.DateTimeFormat {
  const calendar =
    calendars.get(timeZone) ?? new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: 'numeric', day: 'numeric' });
  calendars.set(timeZone, calendar);
  return calendar;
}
