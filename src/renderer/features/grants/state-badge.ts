import type { GrantState } from '#shared/features/grants/states';
import type { Tone } from '../../components/tone';

/** Where a request stands, in the words of the screens. */
export const STATE_WORDS: Readonly<Record<GrantState, { readonly label: string; readonly tone: Tone }>> = {
  draft: { label: 'Brouillon', tone: 'neutral' },
  received: { label: 'Déposée', tone: 'info' },
  examined: { label: 'Instruite', tone: 'info' },
  reviewed: { label: 'Vue en commission', tone: 'info' },
  'on-agenda': { label: 'Inscrite au conseil', tone: 'info' },
  granted: { label: 'Accordée', tone: 'good' },
  partial: { label: 'Accordée en partie', tone: 'good' },
  refused: { label: 'Refusée', tone: 'bad' },
  adjourned: { label: 'Ajournée', tone: 'warning' },
  notified: { label: 'Notifiée', tone: 'good' },
  withdrawn: { label: 'Retirée', tone: 'neutral' },
  cancelled: { label: 'Annulée', tone: 'neutral' },
  inadmissible: { label: 'Irrecevable', tone: 'bad' },
};
