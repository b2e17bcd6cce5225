import type { Text } from '../../documents/papers';
import type { WorkbookColumn } from '../../documents/workbook';

/** One column: what its cells hold, the share of the paper it takes, and its width in a workbook. */
export interface ModelColumn extends WorkbookColumn {
  readonly share: number;
  /** Summed under each group and at the end. */
  readonly summed?: boolean;
  /** Left blank on paper where there is nothing: to be filled in by hand. */
  readonly blank?: boolean;
}

/** A text, cents, a count, or nothing. */
export type ModelCell = string | number | null;

/** One table, before it is printed or written in a workbook: both have the very same figures. */
export interface TableModel {
  readonly fileName: string;
  readonly sheet: string;
  readonly page: 'portrait' | 'landscape' | 'a3';
  readonly title: string;
  readonly subtitle: string;
  readonly intro: readonly Text[];
  readonly columns: readonly ModelColumn[];
  readonly groups: readonly { readonly name: string; readonly lines: readonly (readonly ModelCell[])[] }[];
  readonly notes: readonly string[];
  readonly empty: string;
}

/** The sum of each summed column over some lines, exact to the cent; null for the others. */
export function sumsOf(columns: readonly ModelColumn[], lines: readonly (readonly ModelCell[])[]): (number | null)[] {
  return columns.map(({ summed = false }, rank) => {
    if (!summed) return null;
    return lines.reduce((sum, line) => {
      const cell = line[rank];
      return sum + (typeof cell === 'number' ? cell : 0);
    }, 0);
  });
}

/** Every line of a table, whatever its group. */
export function linesOf({ groups }: TableModel): readonly (readonly ModelCell[])[] {
  return groups.flatMap(({ lines }) => lines);
}
