import { fold } from './french';

/**
 * Rules of French spelling, in order: what is written, and the sign of what is heard. Capitals are sounds written with
 * several letters: I (in), A (an), O (on), W (oi), U (ou), X (ch).
 */
const SOUNDS: readonly (readonly [written: RegExp, heard: string])[] = [
  [/bv/g, 'v'],
  [/ph/g, 'f'],
  [/s?ch(?=[rln])/g, 'k'],
  [/sch|ch|sh/g, 'X'],
  [/h/g, ''],
  [/(?<=[aeiouy])ti(?=on|el|eu)/g, 'si'],
  [/dt$/, 't'],
  [/qu?/g, 'k'],
  [/gu(?=[eiy])/g, 'g'],
  [/ge(?=[ao])|g(?=[eiy])/g, 'j'],
  [/gn/g, 'ni'],
  [/s?c(?=[eiy])/g, 's'],
  [/ck|c/g, 'k'],
  [/w/g, 'v'],
  [/(.)\1+/g, '$1'],
  // What is not heard at the end: Dupont, Dupond, Renault, Petits, Gallois.
  [/(?<=.{2})[stdpxz]{1,2}$/, ''],
  [/l(?<=[ao]ul)$/, ''],
  [/z/g, 's'],
  [/x/g, 'ks'],
  [/(?:ai|ei|[iyu])[nm](?![aeiouynm])/g, 'I'],
  [/[ae][nm](?![aeiouynm])/g, 'A'],
  [/o[nm](?![aeiouynm])/g, 'O'],
  [/(?<=.{2})e$/, ''],
  [/e?au/g, 'o'],
  [/o[iy]/g, 'W'],
  [/ou/g, 'U'],
  [/oeu|oe|eu/g, 'e'],
  [/[ae][iy]/g, 'e'],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/**
 * What a French word sounds like, roughly: `Dupont`, `Dupond` and `Dupon` have the same key, `Lefebvre` and `Lefèvre` too. Made to bring
 * together two spellings of one name, not to transcribe: rules in the manner of Phonex and Soundex2 (F. Brouard, 1999), of which no
 * package is kept up. A word with a digit, or in another alphabet, is left as it is.
 */
export function phoneticKey(word: string): string {
  const folded = fold(word).replaceAll(' ', '');
  if (!/^[a-z]+$/.test(folded)) return folded;
  const key = SOUNDS.reduce((heard, [written, sound]) => heard.replace(written, sound), folded);
  return key === '' ? folded : key;
}
