import type { Civility, PersonRow } from '#shared/features/people/model';
import { formatPhone } from '#shared/kernel/identifiers';
import { listOf } from '#shared/kernel/french';

export const civilityLabels: Readonly<Record<Civility, string>> = { madam: 'Madame', sir: 'Monsieur', none: 'Non précisée' };

const TITLES: Readonly<Record<Civility, string>> = { madam: 'Mme', sir: 'M.', none: '' };

interface Named {
  readonly civility: Civility;
  readonly firstName: string;
  readonly lastName: string;
}

/** « Mme Jeanne Martin » */
export function personName(person: Named): string {
  return [TITLES[person.civility], person.firstName, person.lastName].filter((part) => part !== '').join('\u00a0');
}

/** What tells two people of the same name apart, in one line; empty when nothing is known. */
export function personDetail({ associations, email, phone, note }: Pick<PersonRow, 'associations' | 'email' | 'phone' | 'note'>): string {
  return [listOf(associations), formatPhone(phone), email, note].filter((part) => part !== '').join(' · ');
}
