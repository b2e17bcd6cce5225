import type { ReactNode } from 'react';

/** One column of a `DataTable`. */
export interface Column<Row> {
  /** Stable; what `sort.key` names. */
  readonly key: string;
  readonly title: string;
  /** The title is said but not shown: a column of buttons. */
  readonly titleHidden?: boolean;
  readonly render: (row: Row) => ReactNode;
  /** Amounts and counts go right. */
  readonly align?: 'left' | 'right' | 'center';
  /** CSS width; a column without one takes what is left. */
  readonly width?: number | string;
  readonly sortable?: boolean;
  /** Never wraps; too long a text is cut with an ellipsis (give the column a width). */
  readonly ellipsis?: boolean;
  /** Under the column, in the footer that stays in view. */
  readonly footer?: ReactNode;
}

/** The order a list is in. */
export interface Sort {
  readonly key: string;
  readonly descending: boolean;
}
