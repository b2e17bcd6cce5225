import type { FollowUpRow, SilenceClock, WantedPiece } from '#shared/features/grant-letters/model';
import type { FollowUpList } from '#shared/features/grant-letters/rules';
import { formatDateShort } from '#shared/kernel/dates';
import { plural } from '#shared/kernel/french';
import type { Tone } from '../../components/tone';

/** The lists of the follow-up. */
export const LIST_LABELS: Readonly<Record<FollowUpList, string>> = {
  all: 'Toutes',
  due: 'À faire',
  incomplete: 'Incomplètes',
  'to-acknowledge': 'Sans accusé',
  clock: 'Délai proche',
  'to-notify': 'À notifier',
};

const STATES: Readonly<Record<WantedPiece['state'], string>> = { missing: 'manquante', expired: 'périmée', refused: 'refusée' };

/** « Comptes annuels 2025 (périmée) » */
export function wantedLabel({ name, state, year }: WantedPiece): string {
  return `${name}${year === null ? '' : ` ${year}`} (${STATES[state]})`;
}

/** Whether a file is complete, in words. */
export function lightOf({ light, wanted, toCheck }: FollowUpRow): { label: string; tone: Tone } {
  if (light === 'green') return { label: 'Complet', tone: 'good' };
  if (light === 'orange') return { label: plural(toCheck.length, 'pièce à vérifier', 'pièces à vérifier'), tone: 'warning' };
  return { label: plural(wanted.length, 'pièce à fournir', 'pièces à fournir'), tone: 'bad' };
}

/** Where the silence clock stands, in words. `soon`: days before the end when it is told to run out. */
export function clockOf(clock: SilenceClock, soon: number): { label: string; tone: Tone } {
  if (clock.left < 0) return { label: `Rejet tacite le ${formatDateShort(clock.endsOn)}`, tone: 'bad' };
  if (clock.heldUntil !== null) return { label: `Suspendu jusqu’au ${formatDateShort(clock.heldUntil)}`, tone: 'info' };
  const left = clock.left === 0 ? 'Dernier jour' : `${plural(clock.left, 'jour', 'jours')} avant rejet tacite`;
  return { label: left, tone: clock.left <= soon ? 'warning' : 'neutral' };
}
