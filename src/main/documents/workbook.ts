import writeExcel, { type Cell, type Row } from 'write-excel-file/node';
import type { CivilDate } from '#shared/kernel/dates';

/** One column of a workbook: what its cells hold, and its width in characters. */
export interface WorkbookColumn {
  readonly title: string;
  readonly width: number;
  /** `cents` shows as euros. */
  readonly kind: 'text' | 'cents' | 'count' | 'day' | 'percent';
}

/** A text, a day, cents, a count, hundredths of a percent, or nothing. */
export type WorkbookCell = string | number | null;

/** One line; `strong` for totals and the names of groups. */
export interface WorkbookLine {
  readonly cells: readonly WorkbookCell[];
  readonly strong?: boolean;
}

/** One table in a workbook, with what is said above it. */
export interface WorkbookTable {
  readonly sheet: string;
  readonly heading: readonly string[];
  readonly columns: readonly WorkbookColumn[];
  readonly lines: readonly WorkbookLine[];
}

const TINT = '#E4EAF4';
const HEAD = {
  type: String,
  fontWeight: 'bold',
  backgroundColor: TINT,
  bottomBorderStyle: 'thin',
  wrap: true,
  alignVertical: 'center',
} as const;
const HEADING = { type: String, fontWeight: 'bold', fontSize: 13 } as const;
/** `@`: kept as text when it is changed by hand, leading zeros included. */
const TEXT = { type: String, format: '@', wrap: true, alignVertical: 'top' } as const;
const FORMATS = { cents: '#,##0.00', count: '#,##0', percent: '0.0"\u00A0%"' } as const;
const STRONG = { fontWeight: 'bold', backgroundColor: TINT } as const;

/** The bytes of the workbook: amounts are numbers of euros and days are days, so that a spreadsheet can go on from there. */
export async function workbookBytes(table: WorkbookTable): Promise<Uint8Array> {
  const { sheet, heading, columns, lines } = table;
  const above = heading.map((text): Row => [{ value: workbookText(text), ...HEADING }]);
  const head: Row = columns.map(({ title }) => ({ value: title, ...HEAD }));
  const rows = lines.map(({ cells, strong = false }): Row => columns.map((column, rank) => cellOf(column, cells[rank] ?? null, strong)));
  const bytes = await writeExcel([...above, head, ...rows], {
    sheet,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: above.length + 1,
    orientation: 'landscape',
  }).toBuffer();
  return new Uint8Array(bytes);
}

function cellOf({ kind }: WorkbookColumn, value: WorkbookCell, strong: boolean): Cell {
  const look = strong ? STRONG : {};
  if (value === null || value === '') return strong ? { value: '', type: String, ...look } : null;
  if (typeof value === 'string') {
    return kind === 'day' && isDay(value)
      ? { value: instantOf(value), type: Date, format: 'dd/mm/yyyy', ...look }
      : { value: workbookText(value), ...TEXT, ...look };
  }
  if (kind === 'text' || kind === 'day') return { value: String(value), ...TEXT, ...look };
  return { value: kind === 'count' ? value : value / 100, type: Number, format: FORMATS[kind], ...look };
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

function instantOf(day: CivilDate | string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/**
 * A text as a workbook writes it, where `_x0041_` stands for « A »: that very text has its own first sign written so. The library finds its
 * texts again by name in an object, where « constructor » and its like are known before any text: they are written so as well.
 */
export function workbookText(text: string): string {
  if (text in Object.prototype) return `_x${text.charCodeAt(0).toString(16).padStart(4, '0')}_${text.slice(1)}`;
  return text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
}
