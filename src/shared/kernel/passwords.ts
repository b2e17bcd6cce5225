import { COMMON_PASSWORDS } from './common-passwords';
import { fold, listOf, NBSP, plural } from './french';

/** What may not appear in a password: the names of the account and of the town. */
export interface PasswordContext {
  readonly forbidden: readonly string[];
}

/** `bits` is rounded up; `missing` holds French sentences that say what to change, none when accepted. */
export interface PasswordJudgement {
  accepted: boolean;
  bits: number;
  missing: string[];
}

const REQUIRED_BITS = 80;
const REQUIRED_WORDS = 7;
const DICEWARE_BITS = Math.log2(7776);
const KEYBOARD_ROWS = ['azertyuiop', 'qsdfghjklm', 'wxcvbn', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1234567890'];
const CLASSES: readonly (readonly [RegExp, number, string])[] = [
  [/[a-z]/, 26, 'des minuscules'],
  [/[A-Z]/, 26, 'des majuscules'],
  [/\d/, 10, 'des chiffres'],
  [/[^a-zA-Z\d]/, 37, 'des signes'],
];

function wordsOf(password: string): string[] {
  return password
    .trim()
    .split(/[\s_-]+/)
    .filter((word) => word !== '');
}

/** Only letters, in three words or more: each word counts, not each letter. */
function isPhrase(words: readonly string[]): boolean {
  return words.length >= 3 && words.every((word) => /^[\p{L}'’]+[,.;:!?]*$/u.test(word));
}

/** Different words of at least two letters. */
function countWords(words: readonly string[]): number {
  return new Set(words.map(fold).filter((word) => word.length >= 2)).size;
}

function alphabetOf(password: string): number {
  return CLASSES.reduce((size, [pattern, letters]) => size + (pattern.test(password) ? letters : 0), 0);
}

/** Undoes the usual disguises: `M0td3p@sse!` → `motdepasse`. */
function undisguised(text: string): string {
  const plain = text.replace(/[@4]/g, 'a').replaceAll('3', 'e').replace(/[1!|]/g, 'i').replaceAll('0', 'o').replace(/[$5]/g, 's');
  return fold(plain).replaceAll(' ', '');
}

function isCommon(password: string): boolean {
  const core = password.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const candidates = new Set([fold(core).replaceAll(' ', ''), undisguised(core), fold(password).replaceAll(' ', '')]);
  return [...candidates].some((candidate) => COMMON_PASSWORDS.has(candidate));
}

function isForbidden(password: string, forbidden: readonly string[]): boolean {
  const spellings = [fold(password).replaceAll(' ', ''), undisguised(password)];
  const compact = ['jarny', ...forbidden].map((name) => fold(name).replaceAll(' ', '')).filter((name) => name.length >= 3);
  const single = forbidden.flatMap((name) => fold(name).split(' ')).filter((word) => word.length >= 4);
  return [...compact, ...single].some((name) => spellings.some((spelling) => spelling.includes(name)));
}

function follows(before: string, after: string): boolean {
  if (before === after || Math.abs((before.codePointAt(0) ?? 0) - (after.codePointAt(0) ?? 0)) === 1) return true;
  return KEYBOARD_ROWS.some((row) => row.includes(before + after) || row.includes(after + before));
}

/** More than half of the characters merely repeat or follow the one before, or the whole is one piece written several times. */
function isPredictable(password: string): boolean {
  const characters = Array.from(password.toLowerCase());
  const steps = characters.filter((character, index) => index > 0 && follows(characters[index - 1] ?? '', character)).length;
  return steps * 2 > characters.length || /^(.+?)\1+$/u.test(password.toLowerCase());
}

function whatToAdd(password: string, words: readonly string[]): string {
  if (isPhrase(words)) {
    const lacking = REQUIRED_WORDS - countWords(words);
    return `Ajoutez au moins ${plural(lacking, 'mot différent', 'mots différents')}${NBSP}: une phrase de passe en compte sept.`;
  }
  const length = Array.from(password).length;
  const lacking = Math.floor((REQUIRED_BITS - 1) / Math.log2(Math.max(alphabetOf(password), 2))) + 1 - length;
  const absent = CLASSES.filter(([pattern]) => !pattern.test(password)).map(([, , name]) => name);
  const mix = absent.length > 0 ? `, ou mêlez-y ${listOf(absent)}` : '';
  return `Ajoutez au moins ${plural(Math.max(lacking, 1), 'caractère', 'caractères')}${mix}. Une phrase de sept mots convient aussi.`;
}

function strengthOf(password: string, words: readonly string[]): number {
  if (password === '') return 0;
  if (isPhrase(words)) return Math.ceil(countWords(words) * DICEWARE_BITS);
  return Math.ceil(Array.from(password).length * Math.log2(Math.max(alphabetOf(password), 1)));
}

/**
 * Judges a password by CNIL délibération 2022-100 (21 July 2022): 80 bits, for a file that can be attacked offline.
 * A random string counts length × log2(26 lower + 26 upper + 10 digits + 37 signs), rounded up; a phrase of letters counts its different
 * words, seven being enough. As the formula holds only for random strings, common passwords, names of the context or the town, and
 * runs or repeats are refused whatever their length.
 */
export function judgePassword(password: string, context: PasswordContext): PasswordJudgement {
  const words = wordsOf(password);
  const bits = strengthOf(password, words);
  const missing: string[] = [];
  if (bits < REQUIRED_BITS) missing.push(whatToAdd(password, words));
  if (isCommon(password)) missing.push('Choisissez un mot de passe moins courant.');
  if (isForbidden(password, context.forbidden)) missing.push('Retirez le nom de la commune et celui du compte.');
  if (isPredictable(password)) missing.push('Remplacez les suites et les répétitions (aaaa, 1234, azerty) par des caractères au hasard.');
  return { accepted: missing.length === 0, bits, missing };
}
