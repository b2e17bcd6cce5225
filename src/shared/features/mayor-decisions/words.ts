import type { DecisionState } from './model';

/** Where a decision of the mayor stands, in French. */
export const STATE_WORDS: Readonly<Record<DecisionState, string>> = {
  draft: 'En préparation',
  numbered: 'À signer',
  signed: 'Signée',
  withdrawn: 'Retirée',
};
