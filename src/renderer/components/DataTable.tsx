import { Paper, Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import { DataTableBody } from './DataTableBody';
import { DataTableHead } from './DataTableHead';
import { ErrorState } from './ErrorState';
import { TablePager } from './TablePager';
import { useSelectionColumn } from './table-selection';
import type { Column, RowSelection, Sort } from './table-columns';
import { columnWidth, isTooNarrow, leastWidth, toolClass } from './table-columns';
import classes from './data-table.module.css';

interface DataTableProps<Row> {
  /** What the list is, for assistive technology: « Associations ». */
  readonly label: string;
  /** Undefined while the first answer comes. */
  readonly rows: readonly Row[] | undefined;
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
  readonly onOpen?: ((row: Row) => void) | undefined;
  /** Lines can be chosen: a box before each, Space, Shift for a range, Ctrl+A for the page. */
  readonly selection?: RowSelection<Row> | undefined;
  readonly loading?: boolean;
  readonly error?: unknown;
  readonly onRetry?: (() => void) | undefined;
  /** An `EmptyState`. */
  readonly empty: ReactNode;
  readonly sort?: Sort | undefined;
  readonly onSort?: ((sort: Sort) => void) | undefined;
  /** Paged by the core: total number of lines, page from 1. */
  readonly total?: number | undefined;
  readonly page?: number | undefined;
  readonly pageSize?: number;
  readonly onPage?: ((page: number) => void) | undefined;
  /** Under the table, outside of its columns; totals belong to the columns' own `footer`. */
  readonly footer?: ReactNode;
}

/** Lines in a page unless a list says otherwise. */
export const PAGE_SIZE = 50;

/** The one list of the application: dense, sticky head and totals, ordered, paged, keyboard first, with its own states. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { rows, error, onRetry, empty, loading = false } = props;
  if (error !== undefined && error !== null) {
    return (
      <Paper withBorder>
        <ErrorState error={error} onRetry={onRetry} />
      </Paper>
    );
  }
  if (rows === undefined) return <LoadingLines label={props.label} />;
  if (rows.length === 0 && !loading) return <Paper withBorder>{empty}</Paper>;
  return <Lines {...props} rows={rows} />;
}

function Lines<Row>({ rows, ...props }: DataTableProps<Row> & { readonly rows: readonly Row[] }) {
  const { label, rowKey, onOpen, loading = false, pageSize = PAGE_SIZE, page, total, onPage, footer } = props;
  const choosing = useSelectionColumn(rows, rowKey, props.selection);
  const columns = choosing ? [choosing.column, ...props.columns] : props.columns;
  const { ref, width } = useElementSize<HTMLDivElement>();
  const cramped = isTooNarrow(width, columns);
  return (
    <div>
      <div
        ref={ref}
        className={clsx(classes['frame'], cramped && classes['cramped'], loading && classes['stale'])}
        {...(cramped && !onOpen ? scrolledByKeys(label) : {})}
      >
        <table className={classes['table']} style={{ minWidth: leastWidth(columns) }} aria-label={label} aria-busy={loading}>
          <colgroup>
            {columns.map((column) => (
              <col key={column.key} className={toolClass(column)} style={{ width: columnWidth(column, columns) }} />
            ))}
          </colgroup>
          <DataTableHead columns={columns} sort={props.sort} onSort={props.onSort} />
          <DataTableBody rows={rows} columns={columns} rowKey={rowKey} onOpen={onOpen} choosing={choosing} />
          {columns.some((column) => column.footer !== undefined) && (
            <tfoot>
              <tr>
                {columns.map((column) => (
                  <td key={column.key} className={clsx(classes[column.align ?? 'left'], toolClass(column))}>
                    {column.footer}
                  </td>
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      </div>
      {footer}
      {onPage && page !== undefined && total !== undefined && <TablePager page={page} pageSize={pageSize} total={total} onPage={onPage} />}
    </div>
  );
}

/** Lines that open nothing take no focus: the frame takes it, so that a wide list scrolls sideways from the keyboard. */
function scrolledByKeys(label: string) {
  return { tabIndex: 0, role: 'group', 'aria-label': label } as const;
}

function LoadingLines({ label }: { label: string }) {
  return (
    <Paper withBorder p="sm" aria-busy>
      <VisuallyHidden>{label}&nbsp;: chargement en cours</VisuallyHidden>
      <Stack gap="xs" aria-hidden>
        {[1, 2, 3, 4, 5, 6].map((line) => (
          <Skeleton key={line} height={26} radius="sm" />
        ))}
      </Stack>
    </Paper>
  );
}
