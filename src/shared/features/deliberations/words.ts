import type { VoteOutcome } from '../sitting/model';

/** What became of an affair, as the list of deliberations says it (CGCT, art. L. 2121-25). */
export const RESULT_WORDS: Readonly<Record<VoteOutcome, string>> = {
  adopted: 'Adoptée',
  rejected: 'Rejetée',
  noted: 'Prise d’acte',
  withdrawn: 'Retirée',
  adjourned: 'Ajournée',
};
