import type { CalendarSession, DeadlineState } from '#shared/features/council-calendar/model';
import type { Tone } from '../../components/tone';

export const stateLabels: Readonly<Record<DeadlineState, string>> = {
  late: 'En retard',
  soon: 'À faire',
  'to-come': 'À venir',
  done: 'Fait',
};

export const stateTones: Readonly<Record<DeadlineState, Tone>> = { late: 'bad', soon: 'warning', 'to-come': 'neutral', done: 'good' };

const KINDS: Readonly<Record<CalendarSession['kind'], string>> = {
  ordinary: 'Séance ordinaire',
  urgent: 'Séance convoquée en urgence',
  first: 'Première séance après un renouvellement',
};

/** What a session is, in a few words. */
export function sessionWords({ kind, second, lacked }: Pick<CalendarSession, 'kind' | 'second' | 'lacked'>): string {
  if (lacked) return 'Séance sans quorum, convoquée à nouveau';
  return second ? 'Seconde séance, sans condition de quorum' : KINDS[kind];
}
