import { NBSP } from './french';
import { normaliseIdentifier } from './identifier-check';

/** Without spaces, dots, hyphens nor the word IBAN in front, in capital letters: the form that is stored. */
export function normaliseIban(text: string): string {
  return normaliseIdentifier(text).replace(/^IBAN:?(?=[A-Z]{2})/, '');
}

/** The groups of four, as a bank prints them; the last may be shorter. */
export function ibanGroups(iban: string): string[] {
  return iban.match(/.{1,4}/g) ?? [];
}

/** `FR76 3000 6000 0112 3456 7890 189`, with no-break spaces. */
export function formatIban(iban: string): string {
  return ibanGroups(iban).join(NBSP);
}

/** `FR76 •••• … 0189`: enough to recognise an account, not to use it. Too short a text is hidden whole. */
export function maskIban(iban: string): string {
  if (iban.length < 12) return '••••';
  return [iban.slice(0, 4), '••••', '…', iban.slice(-4)].join(NBSP);
}
