import { fold, NBSP } from '../../kernel/french';
import { isLetterField, LETTER_FIELD_NAMES, type LetterField, type LetterValues } from './fields';
import type { LetterText } from './model';

const FIELD = /\{([^{}\n]*)\}/g;

/** A field that a letter names and that does not exist, with the nearest that does; null when nothing is near. */
export interface UnknownField {
  readonly field: string;
  readonly nearest: LetterField | null;
}

/** The names between braces, each once, in the order of the text. */
export function fieldsIn({ subject, body }: LetterText): string[] {
  return [...new Set([...`${subject}\n${body}`.matchAll(FIELD)].map(([, name = '']) => name.trim()))];
}

/** The fields that exist among those of a letter. */
export function knownFields(letter: LetterText): LetterField[] {
  return fieldsIn(letter).filter(isLetterField);
}

/** The fields of a letter that do not exist. `{Président}` is near `{president}`; one brace left open is a field too. */
export function unknownFields(letter: LetterText): UnknownField[] {
  const named = fieldsIn(letter)
    .filter((field) => !isLetterField(field))
    .map((field) => ({ field: `{${field}}`, nearest: nearestField(field) }));
  const stray = `${letter.subject}\n${letter.body}`.replace(FIELD, '').match(/\{[^\s{}]*|[^\s{}]*\}/g) ?? [];
  return [...named, ...[...new Set(stray)].map((field) => ({ field, nearest: nearestField(field) }))];
}

/** The known fields of a letter that have no text in these values. */
export function emptyFields(letter: LetterText, values: LetterValues): LetterField[] {
  return knownFields(letter).filter((field) => values[field] === '');
}

/** The text with every field filled; one that is not known is printed as a gap that stands out. */
export function fillIn(text: string, values: LetterValues, labelOf: (field: LetterField) => string): string {
  return text.replace(FIELD, (whole, name: string) => {
    const field = name.trim();
    if (!isLetterField(field)) return whole;
    return values[field] === '' ? `[à compléter${NBSP}: ${labelOf(field)}]` : values[field];
  });
}

/** The field whose name is the fewest keystrokes away, when that is less than half of what was typed. */
function nearestField(typed: string): LetterField | null {
  const word = fold(typed).replaceAll(' ', '_');
  const [best] = LETTER_FIELD_NAMES.map((field) => ({ field, distance: distanceOf(word, field) })).toSorted(
    (a, b) => a.distance - b.distance,
  );
  return best && best.distance <= Math.max(1, Math.floor(word.length / 2)) ? best.field : null;
}

/** Insertions, removals and replacements of a letter from one word to another (Levenshtein). */
function distanceOf(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, rank) => rank);
  for (const [row, letter] of Array.from(one).entries()) {
    const now = [row + 1];
    for (const [column, candidate] of Array.from(other).entries()) {
      const [left = 0, above = 0, corner = 0] = [now[column], before[column + 1], before[column]];
      now.push(Math.min(left + 1, above + 1, corner + Number(letter !== candidate)));
    }
    before = now;
  }
  return before.at(-1) ?? 0;
}
