import type { EndReason } from './model';

/** Why a mandate ends before its term, in French. */
export const END_WORDS: Readonly<Record<EndReason, string>> = {
  resignation: 'Démission reçue par le maire',
  death: 'Décès',
  ineligibility: 'Perte de l’éligibilité',
  annulment: 'Élection annulée',
  automatic: 'Démission d’office',
  other: 'Autre cause',
};
