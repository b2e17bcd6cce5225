import clsx from 'clsx';
import type { KeyboardEvent, MouseEvent } from 'react';
import { useState } from 'react';
import type { Column } from './table-columns';
import type { Choosing } from './table-selection';
import { toolClass } from './table-columns';
import classes from './data-table.module.css';

interface DataTableBodyProps<Row> {
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
  readonly onOpen: ((row: Row) => void) | undefined;
  readonly choosing: Choosing<Row> | undefined;
}

/** The lines of a list. When they open something: one tab stop, ↑ ↓ Home End move, Enter opens, a click opens; Space chooses. */
export function DataTableBody<Row>({ rows, columns, rowKey, onOpen, choosing }: DataTableBodyProps<Row>) {
  const [active, setActive] = useState(0);
  const stop = Math.min(active, rows.length - 1);
  const opening = (row: Row, index: number) =>
    onOpen && {
      tabIndex: index === stop ? 0 : -1,
      onFocus: () => setActive(index),
      onClick: (event: MouseEvent<HTMLTableRowElement>) => {
        if (!isForChild(event)) onOpen(row);
      },
      onKeyDown: (event: KeyboardEvent<HTMLTableRowElement>) => {
        if (event.target !== event.currentTarget) return;
        if (event.key === 'Enter') onOpen(row);
        else if (event.key === ' ' && choosing) choose(event, index);
        else move(event);
      },
    };
  const choose = (event: KeyboardEvent, index: number) => {
    event.preventDefault();
    choosing?.toggle(index, event.shiftKey);
  };
  const chooseAll = (event: KeyboardEvent) => {
    if (!choosing || event.key.toLowerCase() !== 'a' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    choosing.choosePage();
  };
  return (
    <tbody onMouseOver={titleWhatIsCut} onKeyDown={chooseAll}>
      {rows.map((row, index) => (
        <tr
          key={rowKey(row)}
          className={clsx(onOpen && classes['openable'], choosing?.isChosen(row) && classes['chosen'])}
          {...opening(row, index)}
        >
          {columns.map(({ key, render, align = 'left', wrap, titleHidden }) => (
            <td key={key} className={clsx(classes[align], wrap && classes['wrap'], toolClass({ titleHidden }))}>
              {render(row)}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

/** A text cut by its column is whole when pointed at. */
function titleWhatIsCut({ target }: MouseEvent): void {
  const cell = target instanceof Element ? target.closest('td') : null;
  if (cell) cell.title = cell.scrollWidth > cell.clientWidth ? cell.innerText : '';
}

function isForChild(event: MouseEvent<HTMLTableRowElement>): boolean {
  const { target, currentTarget } = event;
  if (!(target instanceof Element) || !currentTarget.contains(target)) return true;
  return target.closest('button, a, input, textarea, select, label') !== null || window.getSelection()?.type === 'Range';
}

function move(event: KeyboardEvent<HTMLTableRowElement>): void {
  const row = event.currentTarget;
  const next = {
    ArrowDown: row.nextElementSibling,
    ArrowUp: row.previousElementSibling,
    Home: row.parentElement?.firstElementChild,
    End: row.parentElement?.lastElementChild,
  }[event.key];
  if (!(next instanceof HTMLElement)) return;
  event.preventDefault();
  next.focus();
}
