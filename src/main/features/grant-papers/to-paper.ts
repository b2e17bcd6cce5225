import { formatDateShort, isCivilDate } from '#shared/kernel/dates';
import { groupThousands, NNBSP } from '#shared/kernel/french';
import { cents, formatAmount } from '#shared/kernel/money';
import type { GrantsReportPaper } from '../../documents/grant-papers';
import { linesOf, sumsOf, type ModelCell, type ModelColumn, type TableModel } from './table-model';

const FIGURES: ReadonlySet<ModelColumn['kind']> = new Set(['cents', 'count', 'percent']);

/** The table as it is printed. */
export function paperOf(model: TableModel): GrantsReportPaper {
  const { columns, page, title, subtitle, intro, notes, empty } = model;
  return {
    ...{ page, title, subtitle, intro, notes, empty },
    columns: columns.map(({ title: head, share, kind }) => ({ head, share, figures: FIGURES.has(kind) })),
    groups: model.groups.map(({ name, lines }) => ({
      name,
      rows: lines.map((line) => columns.map((column, rank) => shown(column, line[rank] ?? null))),
      sums: totals(columns, lines, `Sous-total ${name}`),
    })),
    total: totals(columns, linesOf(model), 'TOTAL GÉNÉRAL'),
  };
}

/** The label over the first columns that are not summed, then one text for each column left. */
function totals(columns: readonly ModelColumn[], lines: readonly (readonly ModelCell[])[], label: string): string[] {
  const first = columns.findIndex(({ summed }) => summed === true);
  const sums = sumsOf(columns, lines).slice(first);
  const known = (rank: number) => lines.some((line) => typeof line[rank] === 'number');
  return [label, ...sums.map((sum, rank) => (sum === null ? '' : shown(columns[first + rank], known(first + rank) ? sum : null)))];
}

function shown(column: ModelColumn | undefined, cell: ModelCell): string {
  if (cell === null || cell === '') return column?.kind === 'text' || column?.blank === true ? '' : '–';
  if (typeof cell === 'string') return column?.kind === 'day' && isCivilDate(cell) ? formatDateShort(cell) : cell;
  if (column?.kind === 'cents') return formatAmount(cents(cell));
  return column?.kind === 'percent' ? percentText(cell) : groupThousands(cell);
}

/** « +4,8 % », « −12,5 % », « 0,0 % », of hundredths of a percent. */
function percentText(hundredths: number): string {
  const sign = hundredths === 0 ? '' : hundredths > 0 ? '+' : '−';
  return `${sign}${(Math.abs(hundredths) / 100).toFixed(1).replace('.', ',')}${NNBSP}%`;
}
