import type { VoteOutcome } from '#shared/features/sitting/model';

/** What stands over the articles of a deliberation, by what the council decided of it. */
export const OUTCOME_DECIDES: Readonly<Record<'deliberation' | 'motion', Readonly<Record<VoteOutcome, string>>>> = {
  deliberation: {
    adopted: 'DÉCIDE',
    rejected: 'N’ADOPTE PAS LE PROJET SUIVANT',
    noted: 'PREND ACTE',
    withdrawn: 'RETIRE DE L’ORDRE DU JOUR',
    adjourned: 'AJOURNE',
  },
  motion: {
    adopted: 'ADOPTE LE VŒU SUIVANT',
    rejected: 'N’ADOPTE PAS LE VŒU SUIVANT',
    noted: 'PREND ACTE',
    withdrawn: 'RETIRE DE L’ORDRE DU JOUR',
    adjourned: 'AJOURNE',
  },
};
