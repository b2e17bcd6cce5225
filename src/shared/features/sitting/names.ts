import type { Councillor, Interest } from '../councillors/model';
import type { Civility, MandateRole } from '../people/model';
import { NBSP, quote } from '../../kernel/french';

const CIVILITIES: Readonly<Record<Civility, string>> = { madam: `Mme${NBSP}`, sir: `M.${NBSP}`, none: '' };

/** « Mme Claire Martin » */
export function councillorName({ person }: Pick<Councillor, 'person'>): string {
  return `${CIVILITIES[person.civility]}${`${person.firstName} ${person.lastName}`.trim()}`;
}

const ROLES: Readonly<Record<MandateRole, readonly [masculine: string, feminine: string]>> = {
  president: ['président', 'présidente'],
  'vice-president': ['vice-président', 'vice-présidente'],
  treasurer: ['trésorier', 'trésorière'],
  secretary: ['secrétaire', 'secrétaire'],
  'board-member': ['membre du conseil d’administration', 'membre du conseil d’administration'],
  other: ['membre', 'membre'],
};

/** « présidente de l’association « Harmonie » » */
export function interestText({ role, associationName }: Pick<Interest, 'role' | 'associationName'>, civility: Civility): string {
  return `${ROLES[role][civility === 'madam' ? 1 : 0]} de l’association ${quote(associationName)}`;
}
