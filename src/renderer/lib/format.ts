import { formatDateLong, formatDateShort, formatTime, isoDateOf } from '#shared/kernel/dates';
import { NNBSP } from '#shared/kernel/french';

const CLOCK = new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris', hour: '2-digit', minute: '2-digit', hour12: false });

/** `24/09/2026 à 18 h 30` of an instant in ms UTC. */
export function formatInstant(ms: number): string {
  return `${formatDateShort(isoDateOf(ms))} à ${formatTime(CLOCK.format(ms))}`;
}

/** `mardi 24 novembre à 14 h 05` of a recent instant in ms UTC: the year goes without saying. */
export function formatMoment(ms: number): string {
  const day = formatDateLong(isoDateOf(ms)).replace(/ \d+$/, '');
  return `${day} à ${formatTime(CLOCK.format(ms))}`;
}

/** `1,2 Mo`, `340 Ko`: the size of a file, in units of 1 000. */
export function formatSize(bytes: number): string {
  if (bytes >= 1_000_000) return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')}${NNBSP}Mo`;
  return `${Math.max(1, Math.round(bytes / 1_000))}${NNBSP}Ko`;
}
