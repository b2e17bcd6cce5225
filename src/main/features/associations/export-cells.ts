import { encodeField } from '#shared/features/associations/cell-codec';
import { guardText, writeHundredths, writeWholeDate } from '#shared/features/associations/cell-text';
import { AssociationInput } from '#shared/features/associations/model';
import type { AssociationRow, RegisterColumn } from '#shared/features/associations/register';
import { LIGHT_WORDS } from '#shared/features/associations/words';
import { isCivilDate, type CivilDate } from '#shared/kernel/dates';

/** What a workbook makes of a column: a text, a day, a whole number, hundredths shown as `2,50`, or cents shown as euros. */
type CellKind = 'text' | 'day' | 'count' | 'hundredths' | 'cents';

const COUNTS: ReadonlySet<RegisterColumn> = new Set<RegisterColumn>([
  'members',
  'membersFemale',
  'membersMale',
  'membersResident',
  'volunteers',
  'employees',
]);
const AMOUNTS: ReadonlySet<RegisterColumn> = new Set<RegisterColumn>(['asked', 'voted', 'votedBefore', 'inKind', 'support']);

/** What a column holds. */
export function kindOf(column: RegisterColumn): CellKind {
  if (AMOUNTS.has(column)) return 'cents';
  if (COUNTS.has(column)) return 'count';
  if (column === 'fullTimeEquivalents') return 'hundredths';
  return column.endsWith('On') ? 'day' : 'text';
}

/** One cell of a workbook, which knows types: a text, a number, a day, or nothing. */
export type TypedCell = string | number | { readonly day: CivilDate } | null;

/** What a workbook holds of an association in one column. */
export function typedCell(row: AssociationRow, column: RegisterColumn): TypedCell {
  const value = row[column];
  if (value === null || value === undefined || value === '') return null;
  const kind = kindOf(column);
  if (typeof value === 'number') return kind === 'count' ? value : value / 100;
  if (kind === 'day' && typeof value === 'string' && isCivilDate(value)) return { day: value };
  return textOf(row, column, false);
}

/** What a text file holds of an association in one column: nothing in it can run as a formula. */
export function textCell(row: AssociationRow, column: RegisterColumn): string {
  const value = row[column];
  if (typeof value === 'number') return kindOf(column) === 'count' ? String(value) : writeHundredths(value);
  return textOf(row, column, true);
}

function textOf(row: AssociationRow, column: RegisterColumn, risky: boolean): string {
  if (isField(column)) return fieldText(row, column, risky);
  const value = row[column];
  if (typeof value !== 'string') return '';
  if (column === 'light') return row.light === undefined ? '' : LIGHT_WORDS[row.light];
  return isCivilDate(value) ? writeWholeDate(value) : guardText(value, risky);
}

const FIELDS: ReadonlySet<string> = new Set(AssociationInput.keyof().options);

function isField(column: RegisterColumn): column is keyof AssociationInput {
  return FIELDS.has(column);
}

type Known = { readonly [F in keyof AssociationInput]?: AssociationInput[F] | undefined };

function fieldText<F extends keyof AssociationInput>(row: Pick<Known, F>, field: F, risky: boolean): string {
  const value = row[field];
  return value === undefined ? '' : encodeField(field, value, risky);
}
