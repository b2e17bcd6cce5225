import type { AssociationRow } from '#shared/features/associations/register';
import { fold } from '#shared/kernel/french';

/** Words so frequent in names of associations that they tell nothing. */
const COMMON = new Set([
  'association',
  'asso',
  'amicale',
  'club',
  'comite',
  'de',
  'des',
  'du',
  'd',
  'la',
  'le',
  'les',
  'l',
  'et',
  'en',
  'a',
  'au',
  'aux',
  'pour',
]);

/** The words of a name that tell one association from another, folded. */
export function tellingWords(name: string): string[] {
  return fold(name)
    .split(' ')
    .filter((word) => word !== '' && !COMMON.has(word));
}

/** Whether two names share most of their telling words: a note is then worth showing. */
export function isCloseName(typed: string, known: string): boolean {
  if (fold(typed) === fold(known)) return true;
  const [mine, theirs] = [tellingWords(typed), new Set(tellingWords(known))];
  if (mine.length === 0 || theirs.size === 0) return false;
  const shared = mine.filter((word) => theirs.has(word)).length;
  return shared / Math.max(mine.length, theirs.size) >= 0.6;
}

/** The words to search the register with: its telling words, or the whole name when it has none. */
export function searchTextOf(name: string): string {
  return tellingWords(name).slice(0, 4).join(' ') || name.trim();
}

/** Each association once, in order. */
export function distinct(rows: readonly AssociationRow[]): AssociationRow[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}
