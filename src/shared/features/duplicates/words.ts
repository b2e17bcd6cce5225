import type { DuplicateDoubt, DuplicateReason } from './model';

export const REASON_WORDS: Readonly<Record<DuplicateReason, string>> = {
  'same-rna': 'Même numéro RNA',
  'same-siret': 'Même SIRET',
  'same-siren': 'Même SIREN',
  'former-siret': 'SIRET porté autrefois par l’autre',
  'same-name': 'Même nom',
  'same-words': 'Même nom, aux petits mots près',
  'swapped-name': 'Nom et prénom inversés',
  'same-sound': 'Noms qui se prononcent de même',
  acronym: 'Le nom de l’une est le sigle de l’autre',
  'close-name': 'Noms proches',
  'short-first-name': 'Même nom, prénom abrégé ou absent',
  'same-email': 'Même adresse électronique',
  'same-phone': 'Même téléphone',
  'same-association': 'Même association',
};

export const DOUBT_WORDS: Readonly<Record<DuplicateDoubt, string>> = {
  'other-siren': 'SIREN différents',
  'other-rna': 'numéros RNA différents',
  'other-city': 'communes différentes',
  'other-civility': 'civilités différentes',
  'other-email': 'adresses électroniques différentes',
  'other-phone': 'téléphones différents',
};
