export { numberInLetters } from './numbers-in-letters';

/** Narrow no-break space: before ; ? ! € and between thousands. */
export const NNBSP = '\u202F';
/** No-break space: before a colon, inside « », after n°. */
export const NBSP = '\u00A0';

/**
 * Makes two spellings of the same words equal, for search and comparison: no accents, lower case, œ → oe, æ → ae,
 * and every run of apostrophes, hyphens, punctuation and spaces becomes one space.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const SPACES = '[ \\t\\u00A0\\u202F]*';
const TYPESETTING: readonly (readonly [RegExp, string])[] = [
  [/\.{3}/g, '…'],
  [/(?<=\p{L})'(?=[\p{L}\d«])/gu, '’'],
  [new RegExp(`«${SPACES}(?=\\S)`, 'g'), `«${NBSP}`],
  [new RegExp(`(?<=\\S)${SPACES}»`, 'g'), `${NBSP}»`],
  [new RegExp(`(?<!\\p{L})([nN]°)${SPACES}(?=[\\p{L}\\d[])`, 'gu'), `$1${NBSP}`],
  [new RegExp(`(?<=[^\\s(«\\u00A0\\u202F])${SPACES}([;?!]+)(?=\\s|$|[»)\\]])`, 'g'), `${NNBSP}$1`],
  [new RegExp(`(?<=[^\\s(«:;?!\\u00A0\\u202F])${SPACES}:(?=\\s|$)`, 'g'), `${NBSP}:`],
  [new RegExp(`(?<=\\d)${SPACES}€`, 'g'), `${NNBSP}€`],
];

/**
 * French typography for text someone typed: no-break spaces around ; ? ! : € « » and n°, … for three dots, ’ for the typewriter
 * apostrophe, and no-break thousands in amounts. Times and addresses (18:30, https://…) are left alone. Doing it twice changes nothing.
 */
export function typeset(text: string): string {
  const spaced = TYPESETTING.reduce((done, [pattern, replacement]) => done.replace(pattern, replacement), text);
  return spaced.replace(/(?<!\d)\d{1,3}(?:[ \u00A0]\d{3})+(?=(?:,\d+)?\u202F€)/g, (amount) => amount.replace(/[ \u00A0]/g, NNBSP));
}

/** « 60 000 »: a whole number with narrow no-break spaces between thousands. */
export function groupThousands(n: number): string {
  return String(n).replace(/\B(?=(?:\d{3})+$)/g, NNBSP);
}

/** « 0 dossier », « 1 dossier », « 60 000 dossiers »: the count with its noun. In French the plural starts at two. */
export function plural(n: number, one: string, many: string): string {
  return `${groupThousands(n)}${NBSP}${Math.abs(n) < 2 ? one : many}`;
}

/** `1er` (`1re` in the feminine), `2e`, `3e`… */
export function ordinal(n: number, gender: 'masculine' | 'feminine' = 'masculine'): string {
  if (n !== 1) return `${n}e`;
  return gender === 'masculine' ? '1er' : '1re';
}

/** « a, b et c », or with « ou ». */
export function listOf(parts: readonly string[], link: 'et' | 'ou' = 'et'): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${link} ${last}`;
}

const ASPIRATED =
  /^(?:hache|hai[en]|hall|halle|halte|hameau|hand|handball|handicap|hangar|harcel|hard|haricot|harpe|hasard|haut|havre|herisson|heron|heros|hibou|hip|hobby|hockey|holland|hongr|honte|hors|houblon|houill|huit|hussard)/;
const VOWEL = /^(?:[aeiou]|y(?![aeiou])|h)/;
const NEVER_ELIDED = /^(?:onz|oui|ouistiti|ululer|un sur)/;

/**
 * Joins a little word to the next with its elision: `elide('de', 'association')` → « d’association », `elide('de', 'club')` → « de club ».
 * An h is mute unless the word is one of the usual aspirated ones (handball, hockey, hameau…).
 */
export function elide(little: string, next: string): string {
  const start = fold(next);
  const elided = VOWEL.test(start) && !ASPIRATED.test(start) && !NEVER_ELIDED.test(start);
  return elided ? `${little.slice(0, -1)}’${next}` : `${little} ${next}`;
}

/** « text », with its no-break spaces. */
export function quote(text: string): string {
  return `«${NBSP}${text}${NBSP}»`;
}
