import { cellText, columnLetters, type Row } from './cell';
import { fieldsNamed } from './guess';
import { Unreadable } from './unreadable';

const LINES_LOOKED_AT = 30;

/**
 * The line of the column titles, counted from 1, among the first 30: the first of those that name the most fields we know, so that titles and
 * blank lines above do not matter. When none names any, the first that has the most texts.
 * @throws Unreadable `no-header` when there is no text at all
 */
export function findHeaderLine(rows: readonly Row[]): number {
  const candidates = rows.slice(0, LINES_LOOKED_AT);
  const byFields = candidates.map(fieldsNamed);
  const scores = byFields.some((score) => score > 0) ? byFields : candidates.map(distinctTexts);
  const best = Math.max(...scores);
  if (best === 0) throw new Unreadable('no-header');
  return scores.indexOf(best) + 1;
}

function distinctTexts(row: Row): number {
  return new Set(row.filter((cell) => typeof cell === 'string' && /\p{L}/u.test(cell))).size;
}

/** The titles of all columns under which something stands; a column without a title is named by its letters. */
export function columnTitles(rows: readonly Row[], headerLine: number): string[] {
  const header = rows[headerLine - 1] ?? [];
  const width = rows.slice(headerLine).reduce((widest, row) => Math.max(widest, row.length), header.length);
  return Array.from({ length: width }, (_, column) => cellText(header[column]).replace(/\s+/g, ' ') || `Colonne ${columnLetters(column)}`);
}
