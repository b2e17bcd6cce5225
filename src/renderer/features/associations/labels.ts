import type { AssociationInput, AssociationStatus } from '#shared/features/associations/model';
import type { Civility } from '#shared/features/people/model';

export const statusLabels: Readonly<Record<AssociationStatus, string>> = {
  active: 'Active',
  dormant: 'En sommeil',
  dissolved: 'Dissoute',
};

export const fieldLabels: Readonly<Record<keyof AssociationInput, string>> = {
  name: 'Nom',
  acronym: 'Sigle',
  purpose: 'Objet',
  domain: 'Domaine',
  neighbourhood: 'Quartier',
  rna: 'Numéro RNA',
  siret: 'SIRET',
  legalCategory: 'Catégorie juridique',
  address: 'Adresse',
  postalCode: 'Code postal',
  city: 'Commune',
  email: 'Adresse électronique',
  phone: 'Téléphone',
  website: 'Site internet',
  foundedOn: 'Date de création',
  status: 'Situation',
  members: 'Nombre d’adhérents',
  republicanCommitmentOn: 'Contrat d’engagement républicain souscrit le',
  notes: 'Notes internes',
};

/** INSEE's legal categories of associations. */
export const legalCategoryLabels: Readonly<Record<string, string>> = {
  '9210': 'Association non déclarée',
  '9220': 'Association déclarée',
  '9221': 'Association déclarée d’insertion par l’économique',
  '9222': 'Association intermédiaire',
  '9223': 'Groupement d’employeurs',
  '9230': 'Association reconnue d’utilité publique',
  '9240': 'Congrégation',
  '9260': 'Association de droit local',
};

export const civilityLabels: Readonly<Record<Civility, string>> = { madam: 'Madame', sir: 'Monsieur', none: 'Non précisée' };

const TITLES: Readonly<Record<Civility, string>> = { madam: 'Mme', sir: 'M.', none: '' };

/** « Mme Jeanne Martin » */
export function personName(person: { readonly civility: Civility; readonly firstName: string; readonly lastName: string }): string {
  return [TITLES[person.civility], person.firstName, person.lastName].filter((part) => part !== '').join('\u00a0');
}
