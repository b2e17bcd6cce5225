import type { Councillor } from '../councillors/model';
import type { Civility } from '../people/model';
import { NBSP } from '../../kernel/french';

const CIVILITIES: Readonly<Record<Civility, string>> = { madam: `Mme${NBSP}`, sir: `M.${NBSP}`, none: '' };

/** « Mme Claire Martin » */
export function councillorName({ person }: { readonly person: Pick<Councillor['person'], 'civility' | 'firstName' | 'lastName'> }): string {
  return `${CIVILITIES[person.civility]}${`${person.firstName} ${person.lastName}`.trim()}`;
}
