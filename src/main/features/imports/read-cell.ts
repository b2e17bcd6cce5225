import { decodeField } from '#shared/features/associations/cell-codec';
import { unguardText } from '#shared/features/associations/cell-text';
import { AssociationInput } from '#shared/features/associations/model';
import type { CHECKED_FIELDS } from '#shared/features/associations/rules';
import { dateFromExcelSerial, parseFrenchDate, type CivilDate } from '#shared/kernel/dates';
import { fold, NBSP } from '#shared/kernel/french';
import { identifierFaultText } from '#shared/kernel/identifiers';
import { cellText, type Cell } from '../../spreadsheets/cell';
import type { ListName, TextName, WordName } from './field-groups';

/** What a cell gives its field: the value to keep (absent: none), what is to be said of it, and whether the value is doubtful. */
export interface CellReading<Value> {
  readonly value?: Value;
  readonly notice?: string;
  readonly doubtful?: true;
}

type CheckedField = (typeof CHECKED_FIELDS)[number];
export type CheckedName = CheckedField['field'];

const SEVERAL_LINES: ReadonlySet<TextName> = new Set(['purpose', 'notes', 'affiliations']);

/** The most characters a field of the register takes. */
export function longest(field: TextName | CheckedName): number {
  return AssociationInput.shape[field].maxLength ?? Infinity;
}

/** A plain text; what goes beyond the field's length is cut, and said. `exact`: the program wrote it itself, its spaces are meant. */
export function readText(cell: Cell | undefined, field: TextName, exact = false): CellReading<string> {
  const text = decodeField(field, cellText(cell)) ?? '';
  const tidy = exact ? text : tidied(text, field);
  if (tidy === '') return {};
  const most = longest(field);
  if (tidy.length <= most) return { value: tidy };
  return { value: tidy.slice(0, most).trim(), notice: `Texte de ${tidy.length} caractères coupé à ${most}.` };
}

function tidied(text: string, field: TextName): string {
  return SEVERAL_LINES.has(field) ? text.replace(/\r\n?/g, '\n') : text.replace(/\s*[\r\n]+\s*/g, ', ').replace(/\s+/g, ' ');
}

/** A legal category of INSEE: its code, alone or with its name. */
export function readLegalCategory(cell: Cell | undefined): CellReading<string> {
  const text = cellText(cell);
  if (text === '') return {};
  const value = decodeField('legalCategory', /^(\d{4})\b/.exec(text)?.[1] ?? text) ?? '';
  const most = AssociationInput.shape.legalCategory.maxLength ?? Infinity;
  return value.length <= most ? { value } : { notice: leftOut(text, 'n’est pas une catégorie juridique de l’INSEE (9220, par exemple)') };
}

/** An identifier, mended where the checks can, kept as typed where they refuse it, left out where a spreadsheet destroyed its digits. */
export function readIdentifier(cell: Cell | undefined, { field, kind, check }: CheckedField, exact = false): CellReading<string> {
  const text = unguardText(cellText(cell));
  if (field === 'siret' && lostItsDigits(text)) return { notice: destroyed() };
  const verdict = check(text);
  if (verdict.status === 'empty') return exact && text !== '' ? { value: text } : {};
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
  const whole = decodeField('foundedOn', text);
  if (whole !== undefined && whole !== null) return { value: whole };
  if (/^(?:1[89]|20)\d{2}$/.test(text)) return { notice: leftOut(text, 'est une année seule, la date complète est attendue') };
  const serial = /^\d{5}(?:[.,]\d+)?$/.test(text) ? dateFromExcelSerial(Number.parseInt(text, 10)) : undefined;
  const value = serial ?? (/\d{2}$|^\d{4}/.test(text) && !/^\d+[/.-]\d+$/.test(text) ? parseFrenchDate(text, today) : undefined);
  return value === undefined ? { notice: leftOut(text, 'n’est pas une date du calendrier') } : { value };
}

const MOST_COUNTED = 1_000_000;

/** A number of people: `120`, `1 200`, `120 adhérents`. */
export function readCount(cell: Cell | undefined): CellReading<number> {
  const text = cellText(cell);
  if (text === '') return {};
  const digits = /^(\d{1,3}(?:\s?\d{3})*|\d+)(?:[.,]0+)?(?:\s*\p{L}+)?$/u.exec(text)?.[1];
  const value = digits === undefined ? NaN : Number(digits.replace(/\s/g, ''));
  return value <= MOST_COUNTED ? { value } : { notice: leftOut(text, 'n’est pas un nombre entier') };
}

/** Full-time equivalents, in hundredths: 250 for `2,5`, `2.50` or `2,5 ETP`. */
export function readHundredths(cell: Cell | undefined): CellReading<number> {
  const text = cellText(cell);
  if (text === '') return {};
  const value = decodeField('fullTimeEquivalents', text.replace(/\s*\p{L}+$/u, ''));
  const fits = value !== undefined && value !== null && value <= MOST_COUNTED;
  return fits ? { value } : { notice: leftOut(text, 'n’est pas un nombre d’équivalents temps plein') };
}

/** Several values in one cell, apart by semicolons, and unless the program wrote it by line breaks, or commas when there is nothing else. */
export function readList<Field extends ListName>(
  cell: Cell | undefined,
  field: Field,
  exact = false,
): CellReading<AssociationInput[Field]> {
  const text = cellText(cell);
  if (text === '') return {};
  const value = fitting(field, decodeField(field, exact ? text : apart(text)));
  return value === undefined ? { notice: leftOut(text, 'n’est pas une liste que le registre peut reprendre') } : { value };
}

function apart(text: string): string {
  if (/[;|\\]/.test(text)) return text;
  return text.replace(/\s*(?:\n|,)\s*/g, ' ; ');
}

/** Other ways of writing the words of the register. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  actif: 'Active',
  'en activite': 'Active',
  'en cours': 'Active',
  sommeil: 'En sommeil',
  inactive: 'En sommeil',
  inactif: 'En sommeil',
  dissous: 'Dissoute',
  dissolution: 'Dissoute',
  'liste rouge': 'Absente',
  yes: 'Oui',
  true: 'Oui',
  false: 'Non',
};

/** One of the words the register knows: a situation, yes or no. */
export function readWord<Field extends WordName>(cell: Cell | undefined, field: Field): CellReading<AssociationInput[Field]> {
  const text = cellText(cell);
  if (text === '') return {};
  const value = fitting(field, decodeField(field, OTHER_WORDS[fold(text)] ?? text));
  return value === undefined ? { notice: leftOut(text, 'n’est pas une valeur prévue') } : { value };
}

/** The value when the register takes it. */
function fitting<Field extends ListName | WordName>(
  field: Field,
  value: AssociationInput[Field] | undefined,
): AssociationInput[Field] | undefined {
  return value !== undefined && AssociationInput.shape[field].safeParse(value).success ? value : undefined;
}

function leftOut(value: string, reason: string): string {
  return `Cellule laissée de côté${NBSP}: «${NBSP}${value}${NBSP}» ${reason}.`;
}
