import { cellText, columnLetters, type Row } from '../../spreadsheets/cell';
import { GROUP_SEPARATOR, isTellingGroup, plainTitle } from './column-titles';
import { fieldsNamed } from './guess';
import { Unreadable } from '../../spreadsheets/unreadable';

const LINES_LOOKED_AT = 30;
/** Fewer texts than this above the titles are a heading, not groups of columns. */
const FEWEST_GROUPS = 2;

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

/**
 * The titles of a line, with those of the groups in the line above where a title alone would not tell: OSIRIS has « Nom » twice, once under
 * « Association » and once under « Représentant légal ».
 */
export function joinedTitles(header: Row, above: Row | undefined): string[] {
  const titles = header.map(titleText);
  const groups = (above ?? []).map(titleText);
  if (groups.filter((text) => text !== '').length < FEWEST_GROUPS) return titles;
  const counts = new Map<string, number>();
  for (const title of titles) counts.set(plainTitle(title), (counts.get(plainTitle(title)) ?? 0) + 1);
  let group = '';
  return Array.from({ length: Math.max(titles.length, groups.length) }, (_, column) => {
    const title = titles[column] ?? '';
    group = groups[column] || group;
    if (title === '') return groups[column] ?? '';
    const isNeeded = (counts.get(plainTitle(title)) ?? 0) > 1 || isTellingGroup(group);
    return group !== '' && isNeeded ? `${group}${GROUP_SEPARATOR}${title}` : title;
  });
}

/** The titles of `width` columns; one without a title is named by its letters. */
export function columnTitles(titles: readonly string[], width: number): string[] {
  return Array.from({ length: Math.max(width, titles.length) }, (_, column) => titles[column] || `Colonne ${columnLetters(column)}`);
}

function titleText(cell: Row[number] | undefined): string {
  return cellText(cell).replace(/\s+/g, ' ');
}
