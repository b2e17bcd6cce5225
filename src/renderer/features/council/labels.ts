import type { ConvocationCheck, SessionKind } from '#shared/features/council/model';
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
  committeeOpinion: 'Avis de la commission',
  context: 'Contexte',
  proposal: 'Enjeux et proposition',
  budget: 'Incidences financières',
  visas: 'Visas',
  recitals: 'Considérants',
  decision: 'Décision',
} as const;

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
