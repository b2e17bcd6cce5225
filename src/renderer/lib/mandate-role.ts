import type { MandateRole } from '#shared/features/people/model';

/** The functions held in an association, in French. */
export const mandateRoleLabels: Readonly<Record<MandateRole, string>> = {
  president: 'Présidence',
  'vice-president': 'Vice-présidence',
  treasurer: 'Trésorerie',
  secretary: 'Secrétariat',
  'board-member': 'Membre du conseil d’administration',
  other: 'Autre fonction',
};
