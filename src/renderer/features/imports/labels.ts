import type { ImportField, ImportReport, RowAction } from '#shared/features/imports/model';
import type { Tone } from '../../components/tone';

export const importFieldLabels: Readonly<Record<ImportField, string>> = {
  name: 'Nom de l’association',
  acronym: 'Sigle',
  purpose: 'Objet',
  domain: 'Domaine',
  neighbourhood: 'Quartier',
  rna: 'Numéro RNA',
  siret: 'SIRET',
  siren: 'SIREN',
  naf: 'Code APE',
  address: 'Adresse',
  postalCode: 'Code postal',
  city: 'Commune',
  email: 'Adresse électronique',
  phone: 'Téléphone',
  secondPhone: 'Second téléphone',
  mailPostalCode: 'Code postal de correspondance',
  website: 'Site internet',
  foundedOn: 'Date de création',
  members: 'Nombre d’adhérents',
  republicanCommitmentOn: 'Date du contrat d’engagement républicain',
  presidentFirstName: 'Présidence\u00a0: prénom',
  presidentLastName: 'Présidence\u00a0: nom',
  presidentName: 'Présidence\u00a0: nom et prénom',
  notes: 'Notes internes',
};

/** What becomes of a line, once the import is done. */
export const rowActionLabels: Readonly<Record<RowAction, string>> = {
  create: 'À créer',
  update: 'À compléter',
  unchanged: 'Rien à changer',
  reject: 'Laissée de côté',
};

export const rowActionTones: Readonly<Record<RowAction, Tone>> = { create: 'good', update: 'info', unchanged: 'neutral', reject: 'bad' };

export const matchLabels: Readonly<Record<NonNullable<ImportReport['preview'][number]['matchedBy']>, string>> = {
  siret: 'même SIRET',
  rna: 'même numéro RNA',
  name: 'même nom',
};

/** How a delimiter is called. */
export const delimiterLabels: Readonly<Record<string, string>> = { ';': 'point-virgule', ',': 'virgule', '\t': 'tabulation', '|': 'barre' };
