import type { Civility, InterestRole } from '../people/model';
import { MANDATE_ROLE_WORDS } from '../people/words';
import { formatDateLong } from '../../kernel/dates';
import { quote } from '../../kernel/french';
import type { BodyKind, Interest, LinkSource } from './model';

/** The kinds of bodies, in French. */
export const BODY_WORDS: Readonly<Record<BodyKind, string>> = {
  association: 'Association',
  company: 'Société',
  'mixed-company': 'SEM ou SPL',
  grouping: 'Syndicat ou intercommunalité',
  landlord: 'Bailleur social',
  'social-centre': 'CCAS ou caisse des écoles',
  institution: 'Établissement public',
  other: 'Autre organisme',
};

const OF_BODY: Readonly<Record<BodyKind, string>> = {
  association: 'de l’association',
  company: 'de la société',
  'mixed-company': 'de la société',
  grouping: 'du groupement',
  landlord: 'du bailleur',
  'social-centre': 'de l’établissement',
  institution: 'de l’établissement',
  other: 'de l’organisme',
};

/** Where a declared link is known from, in French. */
export const SOURCE_WORDS: Readonly<Record<LinkSource, string>> = {
  declaration: 'Déclaration écrite de l’élu',
  statement: 'Dit en séance ou en commission',
  press: 'Annonce légale ou presse',
  report: 'Statuts ou rapport de l’organisme',
};

/** The ties with a body, in French, whoever has them. */
export const TIE_WORDS: Readonly<Record<InterestRole, string>> = {
  ...MANDATE_ROLE_WORDS,
  member: 'Membre',
  manager: 'Direction ou gérance',
  employee: 'Emploi salarié',
  shareholder: 'Actionnaire ou associé',
  relative: 'Conjoint ou proche d’un dirigeant',
};

const ROLES: Readonly<Record<InterestRole, readonly [masculine: string, feminine: string]>> = {
  president: ['président', 'présidente'],
  'vice-president': ['vice-président', 'vice-présidente'],
  treasurer: ['trésorier', 'trésorière'],
  secretary: ['secrétaire', 'secrétaire'],
  'board-member': ['membre du conseil d’administration', 'membre du conseil d’administration'],
  other: ['membre', 'membre'],
  member: ['membre', 'membre'],
  manager: ['dirigeant', 'dirigeante'],
  employee: ['salarié', 'salariée'],
  shareholder: ['actionnaire ou associé', 'actionnaire ou associée'],
  relative: ['proche d’un dirigeant', 'proche d’un dirigeant'],
};

/** « présidente », « proche d’un dirigeant » */
export function interestRole(role: InterestRole, civility: Civility | undefined): string {
  return ROLES[role][civility === 'madam' ? 1 : 0];
}

/** « présidente de l’association « Harmonie » », « administratrice de la société « X », désignée par la commune » */
export function interestText({ role, associationName, declared }: Interest, civility: Civility | undefined): string {
  const designated = civility === 'madam' ? 'désignée' : 'désigné';
  const forTown = declared?.representsTown === true ? `, ${designated} par la commune` : '';
  return `${interestRole(role, civility)} ${OF_BODY[declared?.kind ?? 'association']} ${quote(associationName)}${forTown}`;
}

/** With the day of the declaration, for the screens: « déclaré le 3 mars 2026 : trésorière de la société « X » ». */
export function interestReason(interest: Interest, civility: Civility | undefined): string {
  const text = interestText(interest, civility);
  return interest.declared ? `déclaré le ${formatDateLong(interest.declared.on)}\u00a0: ${text}` : text;
}
