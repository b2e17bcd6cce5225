import { cleanText } from '#shared/kernel/typed-text';

/** One cell as the file gives it. Dates have already become `jj/mm/aaaa`; an empty cell is null. */
export type Cell = string | number | null;

/** One line of a sheet; cells may be missing at its end. */
export type Row = readonly Cell[];

/** Columns beyond this many are left aside: the mapping cannot name them. */
export const WIDEST = 500;

/** Values that tools write where nothing is known (RNA: `_`, Sirene: `[ND]`). */
const PLACEHOLDERS = new Set(['', '_', '-', 'NULL', '[ND]']);
/** What a spreadsheet shows for a formula that failed, in French or in English. */
const FORMULA_FAULT = /^#(?:N\/A|REF!|DIV\/0!|(?:VALEUR|VALUE|NOMBRE|NUM|NUL|NULL|ERROR|SPILL|PROPAGATION)!|(?:NOM|NAME)\?)$/;

/** The text of a cell as the user sees it, with plain spaces: empty for an empty cell or a placeholder. */
export function cellText(cell: Cell | undefined): string {
  if (typeof cell === 'number') return Number.isInteger(cell) ? String(cell) : String(cell).replace('.', ',');
  const text = cleanText(cell ?? '').trim();
  return PLACEHOLDERS.has(text) || FORMULA_FAULT.test(text) ? '' : text;
}

/** Whether a line holds nothing at all. */
export function isBlank(row: Row): boolean {
  return row.every((cell) => cellText(cell) === '');
}

/** The letters a spreadsheet shows above a column counted from 0: A, B… Z, AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** A line with its number in the file, counted from 1. */
export interface NumberedRow {
  readonly line: number;
  readonly cells: Row;
}
