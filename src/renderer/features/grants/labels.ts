import type { GrantWarning } from '#shared/features/grants/model';
import type { GrantSortKey } from './grant-rows';

/** Columns of the campaign's table. */
export const grantColumnLabels: Readonly<Record<GrantSortKey, string>> = {
  number: 'N°',
  association: 'Association',
  domain: 'Domaine',
  purpose: 'Objet',
  lastYear: 'Voté N-1',
  asked: 'Demandé',
  proposed: 'Proposé',
  committee: 'Commission',
  voted: 'Voté',
  difference: 'Écart N-1',
};

/** « 72,5 / 100 », or a dash while nothing is marked. */
export function formatScore(score: number | null): string {
  return score === null ? '–' : `${String(score).replace('.', ',')}\u00a0/\u00a0100`;
}

/** Short names of the warnings, for the badge of a line. */
export const grantWarningLabels: Readonly<Record<GrantWarning['kind'], string>> = {
  'agreement-required': 'Convention obligatoire',
  'commitment-missing': 'Engagement manquant',
  'no-capacity': 'Sans capacité juridique',
  'report-overdue': 'Compte rendu en retard',
  'budget-annex': 'Annexe du budget',
  'public-total': 'Comptes à publier',
  'over-envelope': 'Enveloppe dépassée',
  'councillor-concerned': 'Élu intéressé',
  'no-siret': 'SIRET manquant',
};

/** The same where the column is narrow. */
export const briefWarningLabels: typeof grantWarningLabels = {
  'agreement-required': 'Convention',
  'commitment-missing': 'Engagement',
  'no-capacity': 'Capacité',
  'report-overdue': 'Compte rendu',
  'budget-annex': 'Annexe',
  'public-total': 'Comptes',
  'over-envelope': 'Enveloppe',
  'councillor-concerned': 'Élu intéressé',
  'no-siret': 'SIRET',
};

export const campaignFieldLabels = {
  year: 'Exercice',
  name: 'Nom de la campagne',
  opensOn: 'Ouverture du dépôt',
  closesOn: 'Clôture du dépôt',
  committeeOn: 'Réunion de la commission',
  committeeName: 'Commission saisie',
  councilOn: 'Vote du conseil',
  envelope: 'Enveloppe',
  account: 'Compte d’imputation (M57)',
  function: 'Fonction (M57)',
} as const;

export const grantFieldLabels = {
  purpose: 'Objet de la demande',
  asked: 'Montant demandé',
  proposed: 'Montant proposé',
  committee: 'Montant retenu par la commission',
  voted: 'Montant voté',
  receivedOn: 'Reçue le',
  note: 'Note interne',
} as const;
