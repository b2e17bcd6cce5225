import { formatDateMedium } from '../../kernel/dates';
import { NBSP, NNBSP } from '../../kernel/french';
import { formatAmount } from '../../kernel/money';
import type { Excess, KeptClause, ReportState } from './model';

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

/** What the agreement says of the part that was not spent, in a sentence. */
export function keptClauseText({ number, signedOn, share, limit }: KeptClause): string {
  const rule =
    share === 0
      ? 'la part non consommée est reversée à la commune'
      : `la part non consommée est conservée dans la limite de ${share}${NNBSP}% de la subvention, soit ${formatAmount(limit)}`;
  return `Convention n°${NBSP}${number} signée le ${formatDateMedium(signedOn)}${NNBSP}: ${rule}.`;
}
