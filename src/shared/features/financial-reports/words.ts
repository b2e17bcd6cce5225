import type { Excess, ReportState } from './model';

export const REPORT_STATES: Readonly<Record<ReportState, string>> = {
  'not-expected': 'Non attendu',
  expected: 'Attendu',
  late: 'En retard',
  received: 'Reçu, à contrôler',
  checked: 'Contrôlé',
};

export const EXCESS_WORDS: Readonly<Record<Excess, string>> = {
  none: 'Aucun',
  kept: 'Conservé par l’association',
  'to-return': 'À reverser',
};

/** What each field of a report is called. */
export const REPORT_FIELDS: Readonly<Record<string, string>> = {
  expected: 'Compte rendu attendu',
  exerciseEndsOn: 'Fin de l’exercice',
  dueOn: 'Échéance',
  receivedOn: 'Reçu le',
  checkedOn: 'Contrôlé le',
  achievement: 'Mise en œuvre de l’action',
  places: 'Dates et lieux',
  allocation: 'Répartition des charges indirectes',
  observations: 'Observations',
  lines: 'Lignes',
  forecast: 'Prévision',
  actual: 'Réalisation',
  explanation: 'Explication de l’écart',
  excess: 'Excédent',
  excessAmount: 'Montant de l’excédent',
  excessReason: 'Clause ou motif',
  reminders: 'Rappels',
  sentOn: 'Envoyé le',
};
