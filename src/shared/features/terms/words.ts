import type { TermKind } from './model';

/** The French name of each list. */
export const TERM_KIND_WORDS: Readonly<Record<TermKind, string>> = {
  domain: 'Domaines',
  label: 'Étiquettes',
  neighbourhood: 'Quartiers',
};
