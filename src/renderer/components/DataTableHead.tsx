import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconArrowsSort } from '@tabler/icons-react';
import clsx from 'clsx';
import type { Column, Sort } from './table-columns';
import { toolClass } from './table-columns';
import classes from './data-table.module.css';

interface DataTableHeadProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly sort: Sort | undefined;
  readonly onSort: ((sort: Sort) => void) | undefined;
}

/** The titles of the columns; those that can order the list are buttons. */
export function DataTableHead<Row>({ columns, sort, onSort }: DataTableHeadProps<Row>) {
  return (
    <thead>
      <tr>
        {columns.map(({ key, title, titleHidden = false, head, align = 'left', sortable }) => (
          <th
            key={key}
            scope="col"
            data-title={sortable && onSort ? title : undefined}
            className={clsx(classes[align], toolClass({ titleHidden }))}
            aria-sort={ariaSort(key, sort)}
          >
            {sortable && onSort ? (
              <SortButton title={title} sort={sort?.key === key ? sort : undefined} onSort={(descending) => onSort({ key, descending })} />
            ) : (
              (head ?? <Title title={title} hidden={titleHidden} />)
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function SortButton({ title, sort, onSort }: { title: string; sort: Sort | undefined; onSort: (descending: boolean) => void }) {
  const Arrow = !sort ? IconArrowsSort : sort.descending ? IconArrowDown : IconArrowUp;
  return (
    <UnstyledButton className={classes['sort']} onClick={() => onSort(sort ? !sort.descending : false)}>
      {title}
      <Arrow className="dp-no-print" size={14} aria-hidden opacity={sort ? 1 : 0.5} />
    </UnstyledButton>
  );
}

function Title({ title, hidden }: { title: string; hidden: boolean }) {
  return hidden ? <VisuallyHidden>{title}</VisuallyHidden> : title;
}

function ariaSort(key: string, sort: Sort | undefined): 'ascending' | 'descending' | undefined {
  if (sort?.key !== key) return undefined;
  return sort.descending ? 'descending' : 'ascending';
}
