import type { ColumnMapping, ImportField } from '#shared/features/imports/fields';
import { cellText, type Cell, type Row } from '../../spreadsheets/cell';
import { matchTitle, plainTitle } from './column-titles';

const ROWS_LOOKED_AT = 200;
/** How many of a column's values must look alike to tell what it holds. */
const MAJORITY = 0.6;

const LOOKS: readonly { readonly field: ImportField; readonly pattern: RegExp }[] = [
  { field: 'siret', pattern: /^\d{3} ?\d{3} ?\d{3} ?\d{5}$/ },
  { field: 'rna', pattern: /^W\d[A-Z\d]\d{7}$/i },
  { field: 'email', pattern: /^[^\s@]+@[^\s@]+\.[^\s@]+$/ },
];

/**
 * Guesses which column feeds which field, from the titles first, then from the values of columns without a known title. No field is
 * guessed twice.
 * @param data the lines under the titles
 */
export function guessColumns(titles: readonly string[], data: readonly Row[]): ColumnMapping {
  const guesses = byTitle(titles);
  byNeighbour(titles, guesses);
  byValues(titles, data, guesses);
  return Array.from(guesses, ([field, column]) => ({ column, field })).toSorted((a, b) => a.column - b.column);
}

type Guesses = Map<ImportField, number>;

function byTitle(titles: readonly string[]): Guesses {
  const isGrantList = titles.some((title) => plainTitle(title) === 'nombeneficiaire');
  const best = new Map<ImportField, { column: number; rank: number }>();
  titles.forEach((title, column) => {
    const match = matchTitle(title);
    if (!match || (isGrantList && match.field === 'purpose')) return;
    if (match.rank < (best.get(match.field)?.rank ?? Infinity)) best.set(match.field, { column, rank: match.rank });
  });
  return new Map(Array.from(best, ([field, { column }]) => [field, column]));
}

/** A « Nom » beside a « Prénom » is the president's when another column names the association. */
function byNeighbour(titles: readonly string[], guesses: Guesses): void {
  const firstName = guesses.get('presidentFirstName');
  if (firstName === undefined || guesses.has('presidentLastName')) return;
  const beside = [firstName - 1, firstName + 1].find(
    (column) => plainTitle(titles[column] ?? '') === 'nom' && guesses.get('name') !== column,
  );
  const wholeName = guesses.get('presidentName');
  const lastName = beside ?? wholeName;
  if (lastName === undefined) {
    guesses.delete('presidentFirstName');
    return;
  }
  if (lastName === wholeName) guesses.delete('presidentName');
  guesses.set('presidentLastName', lastName);
}

function byValues(titles: readonly string[], data: readonly Row[], guesses: Guesses): void {
  const taken = new Set(guesses.values());
  const sample = data.slice(0, ROWS_LOOKED_AT);
  titles.forEach((title, column) => {
    if (taken.has(column) || plainTitle(title).includes('attribuant') || matchTitle(title)) return;
    const values = sample.map((row) => cellText(row[column])).filter((text) => text !== '');
    const look = LOOKS.find(({ field, pattern }) => !guesses.has(field) && mostly(values, pattern));
    if (look) guesses.set(look.field, column);
  });
}

function mostly(values: readonly string[], pattern: RegExp): boolean {
  const alike = values.filter((value) => pattern.test(value)).length;
  return alike > 0 && alike >= values.length * MAJORITY;
}

/** How many different fields the cells of a line would name if it were the line of titles. */
export function fieldsNamed(row: readonly Cell[]): number {
  const fields = row.map((cell) => (typeof cell === 'string' ? matchTitle(cell)?.field : undefined));
  return new Set(fields.filter((field) => field !== undefined)).size;
}
