import { NBSP } from './french';
import { mendDigits, normaliseIdentifier, refused, valid, type IdentifierCheck } from './identifier-check';

export { checkEmail, formatPhone, normalisePhone } from './contact-identifiers';
export { identifierFaultText, normaliseIdentifier } from './identifier-check';
export type { IdentifierCheck, IdentifierFault, IdentifierKind } from './identifier-check';

/** Whether a string of digits satisfies Luhn's key: from the right, every second digit doubled, the sum a multiple of ten. */
export function luhn(digits: string): boolean {
  if (!/^\d+$/.test(digits)) return false;
  let sum = 0;
  // A plain loop: files of a hundred thousand lines are checked with it.
  for (let place = 1; place <= digits.length; place += 1) {
    const digit = digits.charCodeAt(digits.length - place) - 48;
    const counted = place % 2 === 0 ? digit * 2 : digit;
    sum += counted > 9 ? counted - 9 : counted;
  }
  return sum % 10 === 0;
}

/**
 * An RNA number: W, a digit, a digit or letter (overseas), seven digits (State code of api-subventions-asso). It has no key.
 * `strict` tells whether it is also W and nine digits, the form the SCDL demands.
 */
export function checkRna(text: string): IdentifierCheck {
  const value = normaliseIdentifier(text);
  if (value === '') return { status: 'empty' };
  if (/^W\d[A-Z\d]\d{7}$/.test(value)) return valid(value, [], /^W\d{9}$/.test(value));
  return refused(text, value, /^W[A-Z\d]*$/.test(value) && value.length !== 10 ? 'wrong-length' : 'wrong-pattern');
}

const LA_POSTE = '356000000';

function digitSum(digits: string): number {
  return Array.from(digits, Number).reduce((sum, digit) => sum + digit, 0);
}

interface DigitsRule {
  readonly length: number;
  readonly shortest: number;
  readonly accepts: (digits: string) => boolean;
}

function checkDigits(text: string, rule: DigitsRule): IdentifierCheck {
  if (normaliseIdentifier(text) === '') return { status: 'empty' };
  const { value, notes, padded, destroyed } = mendDigits(text, rule);
  if (destroyed) return refused(text, value, 'destroyed-by-spreadsheet');
  if (!/^\d+$/.test(value) || /^0+$/.test(value)) return refused(text, value, 'wrong-pattern');
  if (value.length !== rule.length) return refused(text, value, 'wrong-length');
  if (rule.accepts(value)) return valid(value, notes, luhn(value));
  return padded ? refused(text, normaliseIdentifier(text), 'wrong-length') : refused(text, value, 'checksum');
}

/**
 * A SIRET: 14 digits with a Luhn key over all of them; those of La Poste (SIREN 356000000) may instead have a digit sum that is a multiple
 * of five, and are then not `strict`. Mends a trailing `.0` and lost leading zeros (10 to 13 digits).
 */
export function checkSiret(text: string): IdentifierCheck {
  const accepts = (digits: string) => luhn(digits) || (digits.startsWith(LA_POSTE) && digitSum(digits) % 5 === 0);
  return checkDigits(text, { length: 14, shortest: 10, accepts });
}

/** A SIREN: nine digits with a Luhn key. Mends a trailing `.0` and up to two lost leading zeros. */
export function checkSiren(text: string): IdentifierCheck {
  return checkDigits(text, { length: 9, shortest: 7, accepts: luhn });
}

/** The SIREN a SIRET belongs to: its first nine digits. */
export function sirenOf(siret: string): string {
  return normaliseIdentifier(siret).slice(0, 9);
}

function checkPattern(text: string, pattern: RegExp, length: number): IdentifierCheck {
  const value = normaliseIdentifier(text);
  if (value === '') return { status: 'empty' };
  if (pattern.test(value)) return valid(value);
  return refused(text, value, value.length === length ? 'wrong-pattern' : 'wrong-length');
}

/** An APE/NAF code, stored `9499Z`. The list is left open: the nomenclature changes in 2027. */
export function checkNaf(text: string): IdentifierCheck {
  return checkPattern(text, /^\d{4}[A-Z]$/, 5);
}

/** A postal code: five digits. Mends a lost leading zero (`1000` is 01000) and a trailing `.0`. */
export function checkPostalCode(text: string): IdentifierCheck {
  return checkCode(text, /^\d{5}$/);
}

/** An INSEE code of a commune: five digits, or 2A/2B and three digits. Mends as `checkPostalCode`. */
export function checkInseeCode(text: string): IdentifierCheck {
  return checkCode(text, /^(?:\d{2}|2[AB])\d{3}$/);
}

function checkCode(text: string, pattern: RegExp): IdentifierCheck {
  const { value, notes } = mendDigits(text, { length: 5, shortest: 4 });
  const verdict = checkPattern(value, pattern, 5);
  if (verdict.status === 'valid') return valid(value, notes);
  return verdict.status === 'invalid' ? { ...verdict, raw: text } : verdict;
}

/** `732 829 320 00074`, with no-break spaces; anything that has not 14 digits comes back as it is. */
export function formatSiret(siret: string): string {
  return spaced(siret, /^(\d{3})(\d{3})(\d{3})(\d{5})$/);
}

/** `732 829 320`, with no-break spaces. */
export function formatSiren(siren: string): string {
  return spaced(siren, /^(\d{3})(\d{3})(\d{3})$/);
}

/** An RNA number has no groups: `W751100895`. */
export function formatRna(rna: string): string {
  return normaliseIdentifier(rna);
}

/** `94.99Z` */
export function formatNaf(naf: string): string {
  return naf.replace(/^(\d{2})(\d{2}[A-Z])$/, '$1.$2');
}

function spaced(text: string, groups: RegExp): string {
  return groups.exec(text)?.slice(1).join(NBSP) ?? text;
}
