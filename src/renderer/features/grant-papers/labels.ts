import type { CampaignTableKind } from '#shared/features/grant-papers/contract';

interface TableWords {
  readonly title: string;
  readonly text: string;
}

/** What each table of a campaign is for. */
export const tableWords: Readonly<Record<CampaignTableKind, TableWords>> = {
  committee: {
    title: 'Tableau pour la commission',
    text: 'A4 paysage, par domaine : montants, avis du service, place pour l’avis de la commission, conseillers intéressés.',
  },
  arbitration: {
    title: 'Tableau d’arbitrage',
    text: 'A3 paysage : trois années votées, demandé, proposé, commission, voté, évolution, notes, avis, points à vérifier.',
  },
  domains: {
    title: 'Liste par domaine',
    text: 'A4 : ce que chaque association demande et reçoit, avec les sous-totaux.',
  },
};

/** The series of the charts. */
export const seriesLabels = {
  asked: 'Demandé',
  proposed: 'Proposé',
  voted: 'Voté',
  inKind: 'Aides en nature',
  envelope: 'Enveloppe',
} as const;

export const NO_DOMAIN = 'Sans domaine';
