import { fold } from '../../kernel/french';

/** How the name on a bank slip stands to the name of the association. */
export type HolderVerdict = 'same' | 'different' | 'person';

/** Names an association is known by. */
export interface KnownNames {
  readonly name: string;
  readonly acronym: string;
  /** Its leaders, whose own account must never be paid. */
  readonly leaders: readonly string[];
}

/** Banks shorten words: a start of at least this many letters stands for the word. */
const SHORTEST_START = 3;
/** They cut names at 24 or 32 characters: a name cut there is still the name. */
const SHORTEST_CUT = 20;

const TITLES: ReadonlySet<string> = new Set(['m', 'mr', 'mme', 'mlle', 'monsieur', 'madame', 'mademoiselle']);

/** What tells nothing apart: the legal form and its abbreviations, and the little words. */
const SILENT: ReadonlySet<string> = new Set(
  'association associations assoc asso ass assn loi 1901 1908 a au aux d de des du en et l la le les l pour sur dans chez'.split(' '),
);

const LONG_FORMS: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'sainte',
  cte: 'comite',
  amic: 'amicale',
  fed: 'federation',
  cie: 'compagnie',
  ets: 'etablissements',
};

/**
 * Compares the holder of an account with the association: telling words only, without accents or case, the usual abbreviations
 * and cut words accepted, the acronym too, written with or without dots. It informs; a bank writes names in its own way.
 */
export function compareHolder(holder: string, { name, acronym, leaders }: KnownNames): HolderVerdict {
  const words = tellingWords(holder);
  const known = tellingWords(name);
  if (bearsAcronym(holder, acronym) || isCutName(fold(holder), fold(name))) return 'same';
  if (known.length > 0 && isNameOf(words, known)) return 'same';
  return isPerson(holder, leaders) ? 'person' : 'different';
}

function tellingWords(text: string): string[] {
  return fold(text)
    .split(' ')
    .filter((word) => word !== '' && !SILENT.has(word))
    .map((word) => LONG_FORMS[word] ?? word);
}

/** Every word of one is in the other, and the shorter says at least half of what the longer does. */
function isNameOf(words: readonly string[], known: readonly string[]): boolean {
  const common = words.filter((word) => known.some((other) => areSame(word, other))).length;
  if (common === 0) return false;
  const found = known.filter((word) => words.some((other) => areSame(word, other))).length;
  return found === known.length || (common === words.length && found * 2 >= known.length);
}

/** « ASSOCIATION INTERCOMMUNALE DE SA »: the beginning of the name, up to where the bank had no more room. */
function isCutName(holder: string, name: string): boolean {
  return holder.length >= SHORTEST_CUT && name.startsWith(holder);
}

function areSame(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= SHORTEST_START && long.startsWith(short);
}

function bearsAcronym(holder: string, acronym: string): boolean {
  const wanted = fold(acronym).replaceAll(' ', '');
  if (wanted.length < 2) return false;
  const spelt = ` ${fold(holder).replace(/\b(\p{L}) (?=\p{L}\b)/gu, '$1')} `;
  return spelt.includes(` ${wanted} `);
}

function isPerson(holder: string, leaders: readonly string[]): boolean {
  const words = fold(holder).split(' ');
  if (TITLES.has(words[0] ?? '')) return true;
  const names = leaders.map((leader) => sorted(fold(leader).split(' ')));
  return names.includes(sorted(words));
}

function sorted(words: readonly string[]): string {
  return words.toSorted().join(' ');
}
