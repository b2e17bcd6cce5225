import type { GrantLetterKind, GrantTextKind, NoticeKind } from './model';

/** What each letter is called. */
export const GRANT_LETTER_NAMES: Readonly<Record<GrantLetterKind, string>> = {
  receipt: 'Accusé de réception',
  completion: 'Demande de pièces complémentaires',
  'reminder-1': '1re relance',
  'reminder-2': '2e relance',
  'reminder-3': '3e relance',
  holding: 'Lettre d’attente',
  award: 'Notification d’attribution',
  partial: 'Notification d’attribution partielle',
  refusal: 'Notification de refus',
  adjournment: 'Notification d’ajournement',
  'report-1': 'Compte rendu financier, 1re relance',
  'report-2': 'Compte rendu financier, 2e relance',
  'report-3': 'Compte rendu financier, mise en demeure',
};

/** What each text is called. */
export const GRANT_TEXT_NAMES: Readonly<Record<GrantTextKind, string>> = {
  ...GRANT_LETTER_NAMES,
  receipt: 'Accusé de réception (dossier complet)',
  'receipt-incomplete': 'Accusé de réception (dossier incomplet)',
};

/** Reasons of refusal that come often; any other may be typed. */
export const USUAL_REASONS: readonly string[] = [
  'les crédits inscrits au budget sont épuisés',
  'le projet n’entre pas dans les compétences de la commune',
  'le projet ne présente pas un intérêt public local suffisant',
  'l’action a déjà été réalisée',
  'le dossier est resté incomplet malgré nos relances',
];

/** Whether a letter tells a decision of the council. */
export function isNotice(kind: GrantLetterKind): kind is NoticeKind {
  return kind === 'award' || kind === 'partial' || kind === 'refusal' || kind === 'adjournment';
}
