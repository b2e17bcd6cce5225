import type { CouncillorFunction } from '#shared/features/councillors/model';
import type { PieceState } from '#shared/features/pieces/model';
import type { Civility, MandateRole } from '#shared/features/people/model';
import { addresseeName } from '#shared/features/association-papers/postal';
import { formatDateShort, type CivilDate } from '#shared/kernel/dates';
import { fold } from '#shared/kernel/french';
import { formatAmount, type Cents } from '#shared/kernel/money';
import type { Leader, LastExchange } from '../file-report';

const ROLES: Readonly<Record<MandateRole, readonly [masculine: string, feminine: string]>> = {
  president: ['Président', 'Présidente'],
  'vice-president': ['Vice-président', 'Vice-présidente'],
  treasurer: ['Trésorier', 'Trésorière'],
  secretary: ['Secrétaire', 'Secrétaire'],
  'board-member': ['Membre du bureau', 'Membre du bureau'],
  other: ['Autre fonction', 'Autre fonction'],
};

/** « Présidente », « Trésorier » */
export function roleName(role: MandateRole, civility: Civility): string {
  return ROLES[role][civility === 'madam' ? 1 : 0];
}

const SEATS: Readonly<Record<CouncillorFunction, readonly [masculine: string, feminine: string]>> = {
  mayor: ['maire', 'maire'],
  deputy: ['adjoint au maire', 'adjointe au maire'],
  delegate: ['conseiller municipal délégué', 'conseillère municipale déléguée'],
  councillor: ['conseiller municipal', 'conseillère municipale'],
};

/** « adjointe au maire »; empty for nearly everybody. */
export function seatName({ seat, civility }: Pick<Leader, 'seat' | 'civility'>): string {
  return seat === null ? '' : SEATS[seat][civility === 'madam' ? 1 : 0];
}

/** « Mme Claire Martin (conseillère municipale) » */
export function leaderName(leader: Leader): string {
  const seat = seatName(leader);
  return `${addresseeName(leader)}${seat === '' ? '' : ` (${seat})`}`;
}

/** Whether a mandate is held on a day. */
export function isHeld({ startsOn, endsOn }: Pick<Leader, 'startsOn' | 'endsOn'>, day: CivilDate): boolean {
  return (startsOn ?? '') <= day && (endsOn ?? '9999') >= day;
}

export const EXCHANGE_KINDS: Readonly<Record<LastExchange['kind'], string>> = {
  meeting: 'Rencontre',
  call: 'Appel',
  letter: 'Courrier',
  email: 'Courriel',
  visit: 'Visite',
  note: 'Note',
};

export const PIECE_STATES: Readonly<Record<PieceState, string>> = {
  missing: 'Manquante',
  received: 'Reçue, à vérifier',
  valid: 'Conforme',
  expired: 'Périmée',
  refused: 'Refusée',
};

/** « 24/09/2026 »; a dash when there is no date. */
export function dayOrDash(day: CivilDate | null): string {
  return day === null ? '–' : formatDateShort(day);
}

/** « 1 200,00 € »; a dash when there is no amount. */
export function amountOrDash(amount: Cents | null | undefined): string {
  return amount === null || amount === undefined ? '–' : formatAmount(amount);
}

const LONGEST = 40;

/** The first words of a name in plain ASCII, for the name of a file. */
export function slug(name: string, otherwise: string): string {
  const kept: string[] = [];
  for (const word of fold(name)
    .replace(/[^a-z0-9 ]/g, '')
    .split(' ')) {
    if ([...kept, word].join('-').length > LONGEST) break;
    if (word !== '') kept.push(word);
  }
  return kept.join('-') || otherwise;
}
