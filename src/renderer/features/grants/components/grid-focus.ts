export type Direction = 'up' | 'down' | 'left' | 'right';

const KEYS: Readonly<Record<string, Direction>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };

/** The way an arrow key points; undefined for any other key. */
export function directionOf(key: string): Direction | undefined {
  return KEYS[key];
}

/**
 * Puts the focus on the next amount cell of the table in that direction, as a spreadsheet does.
 * `cell` carries `data-amount` with the name of its column. Answers false at the edge of the table.
 */
export function focusNeighbour(cell: HTMLElement, direction: Direction): boolean {
  const column = cell.dataset['amount'] ?? '';
  const vertical = direction === 'up' || direction === 'down';
  const scope = vertical ? cell.closest('table') : cell.closest('tr');
  const cells = [...(scope?.querySelectorAll<HTMLElement>(vertical ? `[data-amount="${column}"]` : '[data-amount]') ?? [])];
  const step = direction === 'up' || direction === 'left' ? -1 : 1;
  const target = cells[cells.indexOf(cell) + step]?.querySelector<HTMLElement>('button, input');
  target?.focus();
  return target !== undefined && target !== null;
}
