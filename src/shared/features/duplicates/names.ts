import { fold } from '../../kernel/french';
import { phoneticKey } from '../../kernel/phonetic';

/** Words so frequent in names of associations that they tell nothing. */
const COMMON = new Set([
  'association',
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

/** What lists abbreviate. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  asso: 'association',
  assoc: 'association',
  ass: 'association',
  st: 'saint',
  ste: 'sainte',
  cie: 'compagnie',
};

/** The words of a name that tell one association from another, folded, abbreviations written out. */
export function tellingWords(name: string): string[] {
  return fold(name)
    .split(' ')
    .map((word) => ABBREVIATIONS[word] ?? word)
    .filter((word) => word !== '' && !COMMON.has(word));
}

/** Whether two names share most of their telling words: a note is then worth showing. */
export function isCloseName(typed: string, known: string): boolean {
  if (fold(typed) === fold(known)) return true;
  const [mine, theirs] = [tellingWords(typed), new Set(tellingWords(known))];
  if (mine.length === 0 || theirs.size === 0) return false;
  const shared = mine.filter((word) => theirs.has(word)).length;
  return shared / Math.max(mine.length, theirs.size) >= LEAST_SHARED;
}

/** The words to search the register with: its telling words, or the whole name when it has none. */
export function searchTextOf(name: string): string {
  return tellingWords(name).slice(0, 4).join(' ') || name.trim();
}

/** The telling words of a name as they sound, or all its words when none tells anything. */
export function soundsOf(name: string, telling = tellingWords(name)): string[] {
  return (telling.length > 0 ? telling : fold(name).split(' ')).map(soundOf);
}

/** What a word sounds like. Names share most of their words: each is listened to once. */
export function soundOf(word: string): string {
  const known = SOUNDS.get(word) ?? phoneticKey(word);
  if (SOUNDS.size < MOST_REMEMBERED) SOUNDS.set(word, known);
  return known;
}

const SOUNDS = new Map<string, string>();
const MOST_REMEMBERED = 20_000;

/**
 * Whether one list of words is the other with more words, or with one letter mistyped. Two sections of one club have each a word of
 * their own (football, handball): they are not close; nor are two branches told apart by a number.
 */
export function areCloseWords(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length === 0 || short.length / long.length < LEAST_SHARED) return false;
  const rest = [...long];
  const strays = short.filter((word) => !take(rest, word));
  if ([...strays, ...rest].some((word) => /\d/.test(word))) return false;
  if (strays.length === 0) return short.length >= 2;
  const [stray] = strays;
  return strays.length === 1 && stray !== undefined && rest.some((word) => isSlip(stray, word));
}

const LEAST_SHARED = 0.6;
const LEAST_FOR_A_SLIP = 5;

function take(words: string[], word: string): boolean {
  const index = words.indexOf(word);
  if (index >= 0) words.splice(index, 1);
  return index >= 0;
}

/** One letter changed, added, left out or swapped with its neighbour, in a word long enough. */
function isSlip(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < LEAST_FOR_A_SLIP || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
