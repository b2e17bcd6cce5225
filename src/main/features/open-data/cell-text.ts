import { cellText, type Cell } from '../../spreadsheets/cell';

/** Most cells of a file: letters, composed accents, digits and common marks, between two that are no placeholder; they need no cleaning. */
const PLAIN = /^[A-Za-z0-9À-ÿ](?:[A-Za-z0-9À-ÿ .,:;'’"«»°()/+_-]*[A-Za-z0-9À-ÿ.)"])?$/;

/** The text of a cell, as `cellText`, quickly for the plain ones: files have millions of them. A number keeps its point. */
export function quickText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string' && cell !== 'NULL' && PLAIN.test(cell)) return cell;
  return typeof cell === 'number' ? String(cell) : cellText(cell);
}

/** The same reading, not done again for a cell that repeats the one above it. */
export function rememberingLast<T>(read: (cell: string) => T): (cell: string) => T {
  let last: { readonly cell: string; readonly reading: T } | undefined;
  return (cell) => {
    if (last?.cell !== cell) last = { cell, reading: read(cell) };
    return last.reading;
  };
}
