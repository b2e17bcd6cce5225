import { Checkbox } from '@mantine/core';
import { useRef } from 'react';
import type { Column, RowSelection } from './table-columns';

/** How the lines of a list are chosen. */
export interface Choosing<Row> {
  /** The boxes, before the other columns. */
  readonly column: Column<Row>;
  readonly isChosen: (row: Row) => boolean;
  /** Chooses a line or lets it go; with `range`, every line from the last one touched. */
  readonly toggle: (index: number, range: boolean) => void;
  readonly choosePage: () => void;
}

/** The column of boxes of a list whose lines can be chosen; undefined when they cannot. */
export function useSelectionColumn<Row>(
  rows: readonly Row[],
  rowKey: (row: Row) => string,
  selection: RowSelection<Row> | undefined,
): Choosing<Row> | undefined {
  const last = useRef(0);
  if (!selection) return undefined;
  const { keys, onChange, nameOf } = selection;
  const pageKeys = rows.map(rowKey);
  const chosenHere = pageKeys.filter((key) => keys.has(key)).length;
  const set = (touched: readonly string[], chosen: boolean) => {
    const next = new Set(keys);
    for (const key of touched)
      if (chosen) next.add(key);
      else next.delete(key);
    onChange(next);
  };
  const toggle = (index: number, range: boolean) => {
    const from = range ? Math.min(last.current, index) : index;
    const to = range ? Math.max(last.current, index) : index;
    last.current = index;
    set(pageKeys.slice(from, to + 1), range || !keys.has(pageKeys[index] ?? ''));
  };
  const box = (row: Row) => {
    const key = rowKey(row);
    return (
      <Checkbox
        size="xs"
        tabIndex={-1}
        aria-label={`Choisir ${nameOf(row)}`}
        checked={keys.has(key)}
        onChange={(event) => toggle(pageKeys.indexOf(key), isWithShift(event.nativeEvent))}
      />
    );
  };
  const head = (
    <Checkbox
      size="xs"
      aria-label="Choisir toute la page"
      checked={chosenHere > 0 && chosenHere === rows.length}
      indeterminate={chosenHere > 0 && chosenHere < rows.length}
      onChange={() => set(pageKeys, chosenHere < rows.length)}
    />
  );
  return {
    column: { key: 'selection', title: 'Choix', titleHidden: true, width: 38, head, render: box },
    isChosen: (row) => keys.has(rowKey(row)),
    toggle,
    choosePage: () => set(pageKeys, true),
  };
}

function isWithShift(event: Event): boolean {
  return 'shiftKey' in event && event.shiftKey === true;
}
