import writeExcel, { type Cell, type Row } from 'write-excel-file/node';
import type { RegisterColumn } from '#shared/features/associations/register';
import type { CivilDate } from '#shared/kernel/dates';
import { formatDateShort } from '#shared/kernel/dates';
import { workbookText } from '../../documents/workbook';
import { kindOf, type TypedCell } from './export-cells';

const HEAD = {
  type: String,
  fontWeight: 'bold',
  backgroundColor: '#E4EAF4',
  bottomBorderStyle: 'thin',
  wrap: true,
  alignVertical: 'center',
} as const;
/** `@`: kept as text when it is changed by hand, leading zeros included. */
const TEXT = { type: String, format: '@' } as const;
const DAY = { type: Date, format: 'dd/mm/yyyy' } as const;
const COUNT = { type: Number, format: '#,##0' } as const;
const DECIMAL = { type: Number, format: '#,##0.00' } as const;
/** Spreadsheets count days from then; those before are written as texts. */
const FIRST_DAY = '1900-03-01';

/** The cells of one line. */
export function workbookLine(columns: readonly RegisterColumn[], cells: readonly TypedCell[]): Row {
  return columns.map((column, rank) => workbookCell(column, cells[rank] ?? null));
}

/** A text that a spreadsheet leaves as it is. */
export function textOfWorkbook(text: string): Cell {
  return text === '' ? null : { value: workbookText(text), ...TEXT };
}

function workbookCell(column: RegisterColumn, cell: TypedCell): Cell {
  if (cell === null) return null;
  if (typeof cell === 'string') return { value: workbookText(cell), ...TEXT };
  if (typeof cell === 'number') return { value: cell, ...(kindOf(column) === 'count' ? COUNT : DECIMAL) };
  return cell.day < FIRST_DAY ? { value: formatDateShort(cell.day), ...TEXT } : { value: instantOf(cell.day), ...DAY };
}

function instantOf(day: CivilDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The workbook: titles that stay in view and filter, columns of a width that suits what they hold. Titles past the columns are of texts. */
export function writeWorkbook(
  columns: readonly RegisterColumn[],
  { lines, titles }: { lines: readonly Row[]; titles: readonly string[] },
): Promise<Buffer> {
  const head = titles.map((value) => ({ value, ...HEAD }));
  const sheet = {
    sheet: 'Associations',
    columns: titles.map((_, rank) => ({ width: widthOf(columns[rank]) })),
    stickyRowsCount: 1,
    stickyColumnsCount: columns[0] === 'name' ? 1 : 0,
    orientation: 'landscape' as const,
  };
  return writeExcel([head, ...lines], sheet, { features: [filterButtons(titles.length, lines.length + 1)] }).toBuffer();
}

const WIDE: ReadonlySet<RegisterColumn> = new Set<RegisterColumn>([
  'name',
  'purpose',
  'notes',
  'address',
  'mailAddress',
  'affiliations',
  'approvals',
  'email',
  'website',
]);

function widthOf(column: RegisterColumn | undefined): number {
  if (column === undefined) return 30;
  if (WIDE.has(column)) return 36;
  return kindOf(column) === 'text' ? 22 : 14;
}

/** The buttons that filter a column, which the library has no option for. In a sheet they come right after the cells. */
function filterButtons(columns: number, lines: number) {
  const markup = `<autoFilter ref="A1:${columnLetters(columns - 1)}${lines}"/>`;
  const transform = (xml: string) => xml.replace('</sheetData>', `</sheetData>${markup}`);
  return { files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform } } } };
}

/** The letters above a column counted from 0: A, B… Z, AA. */
function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
