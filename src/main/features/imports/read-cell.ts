import { AssociationInput } from '#shared/features/associations/model';
import type { CHECKED_FIELDS } from '#shared/features/associations/rules';
import { dateFromExcelSerial, parseFrenchDate, type CivilDate } from '#shared/kernel/dates';
import { NBSP } from '#shared/kernel/french';
import { identifierFaultText } from '#shared/kernel/identifiers';
import { cellText, type Cell } from './cell';

/** What a cell gives its field: the value to keep (absent: none), what is to be said of it, and whether the value is doubtful. */
export interface CellReading<Value> {
  readonly value?: Value;
  readonly notice?: string;
  readonly doubtful?: true;
}

type CheckedField = (typeof CHECKED_FIELDS)[number];
export type CheckedName = CheckedField['field'];
export type TextName = 'name' | 'acronym' | 'purpose' | 'domain' | 'neighbourhood' | 'address' | 'city' | 'website' | 'notes';

const SEVERAL_LINES: ReadonlySet<TextName> = new Set(['purpose', 'notes']);

/** The most characters a field of the register takes. */
export function longest(field: TextName | CheckedName): number {
  return AssociationInput.shape[field].maxLength ?? Infinity;
}

/** A plain text; what goes beyond the field's length is cut, and said. */
export function readText(cell: Cell | undefined, field: TextName): CellReading<string> {
  const text = cellText(cell);
  const tidy = SEVERAL_LINES.has(field) ? text.replace(/\r\n?/g, '\n') : text.replace(/\s*[\r\n]+\s*/g, ', ').replace(/\s+/g, ' ');
  if (tidy === '') return {};
  const most = longest(field);
  if (tidy.length <= most) return { value: tidy };
  return { value: tidy.slice(0, most).trim(), notice: `Texte de ${tidy.length} caractères coupé à ${most}.` };
}

/** An identifier, mended where the checks can, kept as typed where they refuse it, left out where a spreadsheet destroyed its digits. */
export function readIdentifier(cell: Cell | undefined, { field, kind, check }: CheckedField): CellReading<string> {
  const text = cellText(cell);
  if (field === 'siret' && lostItsDigits(text)) return { notice: destroyed() };
  const verdict = check(text);
  if (verdict.status === 'empty') return {};
  if (verdict.status === 'valid')
    return verdict.repaired === undefined ? { value: verdict.value } : { value: verdict.value, notice: verdict.repaired };
  if (verdict.reason === 'destroyed-by-spreadsheet') return { notice: destroyed() };
  const notice = `${identifierFaultText(verdict.reason, kind)} Repris tel quel, à vérifier.`;
  return { value: text.slice(0, longest(field)), notice, doubtful: true };
}

/** A rounded `2,43E+13` that was written out again: no establishment's number ends with six zeros. */
function lostItsDigits(text: string): boolean {
  return /^[1-9]\d{6,7}0{6}$/.test(text.replace(/\s|[.,]0+$/g, ''));
}

function destroyed(): string {
  return `Cellule laissée de côté, ${identifierFaultText('destroyed-by-spreadsheet', 'siret')}`;
}

const EMPTY_DATES = new Set(['0001-01-01', '00/00/0000', '0000-00-00', '01/01/0001']);

/** A day: ISO, `jj/mm/aaaa`, in words, or the serial number of a spreadsheet. A year alone or a day without its year is no date. */
export function readDate(cell: Cell | undefined, today: CivilDate): CellReading<CivilDate> {
  const text = cellText(cell).replace(/[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/, '');
  if (text === '' || EMPTY_DATES.has(text)) return {};
  if (/^(?:1[89]|20)\d{2}$/.test(text)) return { notice: leftOut(text, 'est une année seule, la date complète est attendue') };
  const serial = /^\d{5}(?:[.,]\d+)?$/.test(text) ? dateFromExcelSerial(Number.parseInt(text, 10)) : undefined;
  const value = serial ?? (/\d{2}$|^\d{4}/.test(text) && !/^\d+[/.-]\d+$/.test(text) ? parseFrenchDate(text, today) : undefined);
  return value === undefined ? { notice: leftOut(text, 'n’est pas une date du calendrier') } : { value };
}

const MOST_MEMBERS = 1_000_000;

/** A number of members: `120`, `1 200`, `120 adhérents`. */
export function readMembers(cell: Cell | undefined): CellReading<number> {
  const text = cellText(cell);
  if (text === '') return {};
  const digits = /^(\d{1,3}(?:\s?\d{3})*|\d+)(?:[.,]0+)?(?:\s*\p{L}+)?$/u.exec(text)?.[1];
  const value = digits === undefined ? NaN : Number(digits.replace(/\s/g, ''));
  return value <= MOST_MEMBERS ? { value } : { notice: leftOut(text, 'n’est pas un nombre entier') };
}

function leftOut(value: string, reason: string): string {
  return `Cellule laissée de côté${NBSP}: «${NBSP}${value}${NBSP}» ${reason}.`;
}
