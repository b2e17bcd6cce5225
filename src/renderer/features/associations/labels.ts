import { ASSOCIATION_FIELDS, LEGAL_CATEGORIES, STATUS_WORDS } from '#shared/features/associations/words';
import type { Civility } from '#shared/features/people/model';

export { ASSOCIATION_FIELDS as fieldLabels, LEGAL_CATEGORIES as legalCategoryLabels, STATUS_WORDS as statusLabels };

export const civilityLabels: Readonly<Record<Civility, string>> = { madam: 'Madame', sir: 'Monsieur', none: 'Non précisée' };

const TITLES: Readonly<Record<Civility, string>> = { madam: 'Mme', sir: 'M.', none: '' };

/** « Mme Jeanne Martin » */
export function personName(person: { readonly civility: Civility; readonly firstName: string; readonly lastName: string }): string {
  return [TITLES[person.civility], person.firstName, person.lastName].filter((part) => part !== '').join('\u00a0');
}
