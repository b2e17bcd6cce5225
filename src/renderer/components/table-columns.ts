import type { ReactNode } from 'react';

/** One column of a `DataTable`. */
export interface Column<Row> {
  /** Stable; what `sort.key` names. */
  readonly key: string;
  readonly title: string;
  /** The title is said but not shown: a column of buttons. */
  readonly titleHidden?: boolean;
  /** In the place of the title, which is then only said. */
  readonly head?: ReactNode;
  readonly render: (row: Row) => ReactNode;
  /** Amounts and counts go right. */
  readonly align?: 'left' | 'right' | 'center';
  /** Least width, padding included, in px at the normal text size. */
  readonly width: number;
  /** Share of the width that is left once every column has its least one; none: the column stays as it is. */
  readonly grow?: number;
  /** Goes to a second line rather than being cut with an ellipsis. */
  readonly wrap?: boolean;
  readonly sortable?: boolean;
  /** Under the column, in the footer that stays in view. */
  readonly footer?: ReactNode;
}

/** Which lines are chosen; lines of other pages may be among them. */
export interface RowSelection<Row> {
  readonly keys: ReadonlySet<string>;
  readonly onChange: (keys: ReadonlySet<string>) => void;
  /** What the box of a line is for: « Harmonie des mineurs ». */
  readonly nameOf: (row: Row) => string;
}

/** The order a list is in. */
export interface Sort {
  readonly key: string;
  readonly descending: boolean;
}

type Widths = readonly Pick<Column<unknown>, 'width' | 'grow'>[];

/** The least width of a list, in rem: under it, it scrolls sideways. */
export function leastWidth(columns: Widths): string {
  return rem(leastPixels(columns));
}

/** Whether a list of that many CSS px cannot show its columns whole; never while it is not measured. */
export function isTooNarrow(width: number, columns: Widths): boolean {
  return width > 0 && width < leastPixels(columns);
}

/** A column of buttons has nothing to say on paper. */
export function toolClass({ titleHidden }: { readonly titleHidden?: boolean | undefined }): string | undefined {
  return titleHidden ? 'dp-no-print' : undefined;
}

function leastPixels(columns: Widths): number {
  return sum(columns.map(({ width }) => width));
}

/** The CSS width of a column: its least width, and its share of what is left in the frame of the list (a CSS container). */
export function columnWidth({ width, grow = 0 }: Widths[number], columns: Widths): string {
  const shares = sum(columns.map((column) => column.grow ?? 0));
  if (grow === 0) return rem(width);
  return `calc(${rem(width)} + max(0px, 100cqw - ${leastWidth(columns)}) * ${grow / shares})`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function rem(pixels: number): string {
  return `${pixels / 16}rem`;
}
