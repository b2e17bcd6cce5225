import { IconCircleCheck, IconCircleX, IconClockX, IconFileOff, IconHourglass } from '@tabler/icons-react';
import type { PieceLine, PieceState, PieceType, PieceValidity, TrafficLight } from '#shared/features/pieces/model';
import { plural } from '#shared/kernel/french';
import type { Tone } from '../../components/tone';
import type { Icon } from '../../lib/icon';

interface StateLook {
  readonly label: string;
  readonly tone: Tone;
  readonly icon: Icon;
}

/** How each state of a document is said and shown. */
export const STATES: Readonly<Record<PieceState, StateLook>> = {
  missing: { label: 'Manquante', tone: 'bad', icon: IconFileOff },
  received: { label: 'À contrôler', tone: 'warning', icon: IconHourglass },
  valid: { label: 'Conforme', tone: 'good', icon: IconCircleCheck },
  expired: { label: 'Périmée', tone: 'bad', icon: IconClockX },
  refused: { label: 'Refusée', tone: 'bad', icon: IconCircleX },
};

/** How the light of a file is said and shown. */
export const LIGHTS: Readonly<Record<TrafficLight, StateLook>> = {
  green: { label: 'Pièces à jour', tone: 'good', icon: IconCircleCheck },
  orange: { label: 'Pièces à contrôler', tone: 'warning', icon: IconHourglass },
  red: { label: 'Pièces incomplètes', tone: 'bad', icon: IconFileOff },
};

export const validityLabels: Readonly<Record<PieceValidity, string>> = {
  yearly: 'Une par an',
  'until-changed': 'Jusqu’à la suivante',
  'until-date': 'Jusqu’à la date portée dessus',
};

/** What the rule of a kind means, in a sentence. */
export function validityText({ validity, validMonths }: Pick<PieceType, 'validity' | 'validMonths'>): string {
  switch (validity) {
    case 'until-changed':
      return 'Valable tant qu’une autre ne la remplace pas.';
    case 'until-date':
      return 'Valable jusqu’à la date de fin portée sur le document.';
    case 'yearly':
      return validMonths === 0
        ? 'Une par an, valable jusqu’au 31 décembre de son année.'
        : `Une par an, valable encore ${plural(validMonths, 'mois', 'mois')} après le 31 décembre de son année.`;
  }
}

/** The state as a line of the checklist shows it: what is optional or deemed given is not wanting. */
export function lookOf({ type, state, exemption }: PieceLine): StateLook {
  if (state === 'missing' && exemption !== null) return { label: 'Réputée satisfaite', tone: 'good', icon: IconCircleCheck };
  if (state === 'missing' && !type.required) return { label: 'Non fournie', tone: 'neutral', icon: IconFileOff };
  return STATES[state];
}

/** What the whole file wants, in one sentence. */
export function summaryText(lines: readonly PieceLine[]): string {
  const required = lines.filter(({ type, exemption }) => type.required && type.archivedAt === null && exemption === null);
  const count = (...states: PieceState[]) => required.filter(({ state }) => states.includes(state)).length;
  const parts = [
    [count('missing'), 'pièce manque', 'pièces manquent'],
    [count('expired'), 'pièce est périmée', 'pièces sont périmées'],
    [count('refused'), 'pièce est refusée', 'pièces sont refusées'],
    [count('received'), 'pièce est à contrôler', 'pièces sont à contrôler'],
  ] as const;
  const said = parts.filter(([number]) => number > 0).map(([number, one, many]) => plural(number, one, many));
  return said.length === 0 ? 'Toutes les pièces exigées sont conformes.' : `${said.join(', ')}.`;
}
