import { fold } from '#shared/kernel/french';

/** The @CTES subject codes a town hall uses most for what this program prepares (national nomenclature, levels 1 and 2). */
const SUBJECT_LABELS: Readonly<Record<string, string>> = {
  '7.5': 'Subventions',
  '7.1': 'Décisions budgétaires',
  '7.8': 'Fonds de concours',
  '7.10': 'Divers (finances locales)',
  '5.2': 'Fonctionnement des assemblées',
  '5.3': 'Désignation de représentants',
  '5.6': 'Exercice des mandats locaux',
  '8.5': 'Politique de la ville, habitat, logement',
  '8.9': 'Culture',
  '9.1': 'Autres domaines de compétences des communes',
  '9.4': 'Vœux et motions',
};

/** The codes offered, the grants first. Any other code of the nomenclature may be typed. */
export const subjectCodes: readonly string[] = Object.entries(SUBJECT_LABELS)
  .map(([code]) => code)
  .sort(byUse);

/** What a code is about; empty for one that is not in the list. */
export function subjectLabel(code: string): string {
  return SUBJECT_LABELS[code] ?? '';
}

/** The codes offered for what is typed: the beginning of a code, or words of its label. */
export function matchingCodes(typed: string): readonly string[] {
  const words = fold(typed);
  return subjectCodes.filter((code) => code.startsWith(typed.trim()) || fold(subjectLabel(code)).includes(words));
}

function byUse(a: string, b: string): number {
  return Number(b === '7.5') - Number(a === '7.5') || a.localeCompare(b, 'fr', { numeric: true });
}
