import type { ConvocationCheck, ItemState, ItemType, SessionKind } from '#shared/features/council/model';
import { formatDateShort } from '#shared/kernel/dates';
import type { Tone } from '../../components/tone';

export const sessionKindLabels: Readonly<Record<SessionKind, string>> = {
  ordinary: 'Séance ordinaire',
  urgent: 'Séance convoquée en urgence',
  first: 'Première séance après un renouvellement',
};

export const sessionFieldLabels = {
  kind: 'Nature de la séance',
  meetsOn: 'Date',
  meetsAt: 'Heure',
  place: 'Lieu',
  urgencyReason: 'Motif de l’urgence',
  convocationSentOn: 'Convocation envoyée le',
  closingNotes: 'Après les affaires (questions orales, informations)',
} as const;

export const itemFieldLabels = {
  title: 'Intitulé',
  rapporteurId: 'Rapporteur',
  subjectCode: 'Code ACTES',
  type: 'Nature',
  committeeMetOn: 'Réunion de la commission',
  committeeOpinion: 'Avis de la commission',
  context: 'Contexte',
  proposal: 'Enjeux et proposition',
  budget: 'Incidences financières',
  budgetLine: 'Imputation',
  budgetYear: 'Exercice',
  budgetName: 'Budget',
  parties: 'Associations et organismes concernés',
  visas: 'Visas',
  recitals: 'Considérants',
  decision: 'Décision',
} as const;

export const itemTypeLabels: Readonly<Record<ItemType, string>> = {
  deliberation: 'Délibération',
  appointment: 'Désignation ou élection',
  motion: 'Vœu ou motion',
  information: 'Information sans vote',
};

export const itemStateLabels: Readonly<Record<ItemState, string>> = { draft: 'Brouillon', checked: 'Vérifiée', ready: 'Prête' };

export const itemStateTones: Readonly<Record<ItemState, Tone>> = { draft: 'neutral', checked: 'info', ready: 'good' };

export const convocationTones: Readonly<Record<ConvocationCheck['status'], Tone>> = {
  'to-send': 'info',
  late: 'bad',
  'in-time': 'good',
  'too-late': 'bad',
};

/** The state of a convocation in a few words. */
export function convocationWords({ status, latestSendDate }: ConvocationCheck): string {
  switch (status) {
    case 'to-send':
      return `À envoyer au plus tard le ${formatDateShort(latestSendDate)}`;
    case 'late':
      return `En retard depuis le ${formatDateShort(latestSendDate)}`;
    case 'in-time':
      return 'Envoyée dans les délais';
    case 'too-late':
      return 'Envoyée hors délai';
  }
}
