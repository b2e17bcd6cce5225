import { fold } from '../../kernel/french';

/** Titles of the columns of an export that hold bank details. An import never takes them: an account is typed and confirmed in its file. */
export const BANK_TITLES = ['Titulaire du compte', 'IBAN', 'BIC', 'Banque', 'Contre-appel'] as const;

const FOLDED: ReadonlySet<string> = new Set(BANK_TITLES.map(fold));

/** Whether a column of a list, by its title, holds bank details that our exports wrote. */
export function isBankTitle(title: string): boolean {
  return FOLDED.has(fold(title).trim());
}
