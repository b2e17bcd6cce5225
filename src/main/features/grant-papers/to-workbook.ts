import { workbookBytes, type WorkbookCell, type WorkbookLine } from '../../documents/workbook';
import { linesOf, sumsOf, type ModelCell, type TableModel } from './table-model';

/** The table as a workbook: a line for the name of each group, its lines, its sums, and the sums of all. */
export function workbookOf(model: TableModel): Promise<Uint8Array> {
  const { columns, groups, sheet, title, subtitle } = model;
  const totals = (label: string, lines: readonly (readonly ModelCell[])[]): WorkbookLine => ({
    strong: true,
    cells: sumsOf(columns, lines).map((sum, rank): WorkbookCell => (rank === 0 ? label : sum)),
  });
  const lines = groups.flatMap(({ name, lines: own }): WorkbookLine[] => [
    { strong: true, cells: columns.map((_column, rank) => (rank === 0 ? name : null)) },
    ...own.map((cells) => ({ cells: cells.map(plain) })),
    totals(`Sous-total ${name}`, own),
  ]);
  return workbookBytes({ sheet, heading: [title, subtitle], columns, lines: [...lines, totals('TOTAL GÉNÉRAL', linesOf(model))] });
}

/** Ordinary spaces, so that a number copied from the workbook is read by any other program. */
function plain(cell: ModelCell): WorkbookCell {
  return typeof cell === 'string' ? cell.replace(/[\u00A0\u202F]/g, ' ') : cell;
}
