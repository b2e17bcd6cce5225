import type { DecisionRow } from '#shared/features/mayor-decisions/model';

/** « 2026_D_012 – Marché de voirie », « Marché de voirie » before the number. */
export function labelOf({ number, title }: Pick<DecisionRow, 'number' | 'title'>): string {
  return number === null ? title : `${number} – ${title}`;
}
