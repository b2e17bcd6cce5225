import { civilDate, dateFromExcelSerial, isCivilDate, parseFrenchDate, yearOf, type CivilDate } from '../../kernel/dates';
import { checkRna, checkSiret, identifierFaultText } from '../../kernel/identifiers';
import { parseAmountCell, type Cents } from '../../kernel/money';

/** What a cell was understood to be. `note`: what was mended, or why it is not understood (then `value` is what nothing gives). */
export interface Reading<T> {
  readonly value: T;
  readonly note?: string;
}

/** A year no grant is of yet: what is read as one of it had no year. Two digits are years from 1971 to 2070. */
const NO_YEAR = 2050;
const IN_NO_YEAR = civilDate(`${NO_YEAR}-01-01`);
const SERIAL = /^\d{5}(?:[.,]\d+)?$/;

/** Reads a date of a file: `AAAA-MM-JJ`, `jj/mm/aaaa`, or the number a spreadsheet keeps for a day. */
export function readDay(text: string): Reading<CivilDate | null> {
  if (text === '') return { value: null };
  if (isCivilDate(text)) return { value: text };
  const day = SERIAL.test(text) ? dateFromExcelSerial(Number(text.replace(',', '.'))) : parseFrenchDate(text, IN_NO_YEAR);
  if (day === undefined || day < '1900' || yearOf(day) === NO_YEAR)
    return { value: null, note: 'Cette date n’est pas comprise, ou n’existe pas : elle est laissée vide.' };
  return { value: day };
}

/** Reads a date or a period: `/` between its days, or `_` as in version 1.1. Gives `AAAA-MM-JJ` or `AAAA-MM-JJ/AAAA-MM-JJ`, else ''. */
export function readPeriod(text: string): Reading<string> {
  if (text === '') return { value: '' };
  const whole = readDay(text);
  if (whole.value !== null) return { value: whole.value };
  const days =
    /^(\d{4}-\d{2}-\d{2})[/_](\d{4}-\d{2}-\d{2})$/.exec(text) ?? /^([^_]+)_([^_]+)$/.exec(text) ?? /^(\S+) (?:au|-|–) (\S+)$/.exec(text);
  const start = readDay(days?.[1]?.trim() ?? '').value;
  const end = readDay(days?.[2]?.trim() ?? '').value;
  if (start === null || end === null) return { value: '', note: 'Cette date ou cette période n’est pas comprise : elle est laissée vide.' };
  if (end < start) return { value: `${start}/${end}`, note: 'La période finit avant de commencer.' };
  return { value: `${start}/${end}` };
}

/** Reads an amount, decimal comma or point, spaces between thousands. */
export function readAmount(text: string): Reading<Cents | null> {
  const amount = parseAmountCell(text) ?? roundedAmount(text);
  return amount === undefined ? { value: null, note: 'Ce montant n’est pas un nombre.' } : { value: amount };
}

/** More than two decimals is what a spreadsheet's own sums write. */
function roundedAmount(text: string): Cents | undefined {
  return /^-?\d+[.,]\d{3,}$/.test(text) && !/^\d{1,3}[.,]\d{3}$/.test(text)
    ? parseAmountCell(Number(text.replace(',', '.')).toFixed(2))
    : undefined;
}

/** Reads a share: `0.45`, `0,45`, `45`, `45 %`, `100`. In ten-thousandths; the whole when nothing is said. */
export function readShare(text: string): Reading<number> {
  const number = Number(text.replace(/[%\s]/g, '').replace(',', '.'));
  if (text === '') return { value: WHOLE_SHARE };
  if (!Number.isFinite(number) || number <= 0 || number > 100)
    return { value: WHOLE_SHARE, note: 'Cette part n’est pas comprise : 100 % est retenu.' };
  if (number > 1 || text.includes('%'))
    return {
      value: Math.round(number * 100),
      note: number === 100 ? '« 100 » est lu 100 %, soit 1.' : `Lu ${text.replace(/\s*%/, '')} %.`,
    };
  return { value: Math.max(1, Math.round(number * WHOLE_SHARE)) };
}

/** The whole of a grant, in ten-thousandths. */
export const WHOLE_SHARE = 10_000;

const YES = new Set(['oui', 'true', 'vrai', 'yes', '1']);
const NO = new Set(['non', 'false', 'faux', 'no', '0', '']);

/** Reads oui/non, true/false, yes/no, 1/0. */
export function readYes(text: string): Reading<boolean> {
  const word = text.toLowerCase();
  if (YES.has(word)) return { value: true };
  return NO.has(word) ? { value: false } : { value: false, note: '« oui » ou « non » est attendu : « non » est retenu.' };
}

/** Reads a SIRET; what is refused gives ''. */
export function readSiret(text: string): Reading<string> {
  const check = checkSiret(text);
  if (check.status === 'invalid') return { value: '', note: capital(identifierFaultText(check.reason, 'siret')) };
  if (check.status === 'empty') return { value: '' };
  return check.repaired === undefined ? { value: check.value } : { value: check.value, note: check.repaired };
}

/** Reads an RNA number; what is refused gives ''. */
export function readRna(text: string): Reading<string> {
  const check = checkRna(text);
  if (check.status === 'invalid') return { value: '', note: identifierFaultText(check.reason, 'rna') };
  return { value: check.status === 'empty' ? '' : check.value };
}

/** Reads the year of a line: four digits from 1990 to 2100. */
export function readYear(text: string): number | null {
  const year = Number(/^(\d{4})(?:[.,]0)?$/.exec(text)?.[1] ?? 0);
  return year >= 1990 && year <= 2100 ? year : null;
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
