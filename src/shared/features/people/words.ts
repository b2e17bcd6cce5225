import type { MandateRole } from './model';

/** The functions held in an association, in French. */
export const MANDATE_ROLE_WORDS: Readonly<Record<MandateRole, string>> = {
  president: 'Présidence',
  'vice-president': 'Vice-présidence',
  treasurer: 'Trésorerie',
  secretary: 'Secrétariat',
  'board-member': 'Membre du conseil d’administration',
  other: 'Autre fonction',
};
