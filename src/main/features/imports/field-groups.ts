import type { AssociationInput } from '#shared/features/associations/model';

type Fields = readonly (keyof AssociationInput)[];

/** The fields of the register by the way their cells are read; the identifiers are those of `CHECKED_FIELDS`. */
export const TEXT_FIELDS = [
  'name',
  'acronym',
  'purpose',
  'domain',
  'neighbourhood',
  'formerRna',
  'registryCourt',
  'registryVolume',
  'registryFolio',
  'address',
  'city',
  'mailRecipient',
  'mailAddress',
  'mailCity',
  'website',
  'affiliations',
  'notes',
] as const satisfies Fields;
export type TextName = (typeof TEXT_FIELDS)[number];

export const DATE_FIELDS = [
  'foundedOn',
  'registeredOn',
  'declaredOn',
  'publishedOn',
  'dissolvedOn',
  'republicanCommitmentOn',
  'publicUtilityOn',
  'countedOn',
] as const satisfies Fields;

export const COUNT_FIELDS = [
  'members',
  'membersFemale',
  'membersMale',
  'membersResident',
  'volunteers',
  'employees',
] as const satisfies Fields;

export const LIST_FIELDS = ['otherDomains', 'labels', 'approvals'] as const satisfies Fields;
export type ListName = (typeof LIST_FIELDS)[number];

export const WORD_FIELDS = ['status', 'seatIsHome', 'publicUtility', 'commercialTaxes', 'directoryEntry'] as const satisfies Fields;
export type WordName = (typeof WORD_FIELDS)[number];
