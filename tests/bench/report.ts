/** One figure: a ratio measured in one run, next to its goal. */
export interface BenchRow {
  readonly area: string;
  readonly name: string;
  /** What was measured, in `unit`. */
  readonly value: number;
  readonly unit: 'ms' | 'MB' | 'µs';
  readonly ratio: number;
  readonly goal: number;
  readonly holds: boolean;
  readonly rounds: number;
}

/** A figure whose goal is a ratio of at most `goal` (below it when `strict`). */
export function rowOf(row: Omit<BenchRow, 'holds'>, { strict = false } = {}): BenchRow {
  return { ...row, holds: strict ? row.ratio < row.goal : row.ratio <= row.goal };
}

const HEADS = ['area', 'figure', 'measured', 'rounds', 'ratio', 'goal', ''];

/** The table for people: one line a figure, and a mark where the goal does not hold. */
export function tableOf(rows: readonly BenchRow[]): string {
  const lines = [HEADS, ...rows.map(cellsOf)];
  const widths = HEADS.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  const isText = (column: number) => column < 2 || column === HEADS.length - 1;
  const aligned = lines.map((cells) => cells.map((cell, column) => pad(cell, widths[column] ?? 0, isText(column))).join('  '));
  return aligned.map((line) => line.trimEnd()).join('\n');
}

function cellsOf({ area, name, value, unit, rounds, ratio, goal, holds }: BenchRow): string[] {
  const measured = `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ${unit}`;
  return [area, name, measured, String(rounds), ratio.toFixed(2), goal.toFixed(2), holds ? 'holds' : '✗ DOES NOT HOLD'];
}

function pad(text: string, width: number, left: boolean): string {
  return left ? text.padEnd(width) : text.padStart(width);
}
