import type { Councillor } from '#shared/features/councillors/model';
import type { CouncilSession } from '#shared/features/council/model';
import type { Civility } from '#shared/features/people/model';
import { dateInLetters, formatDateLong, formatTime, yearOf, type CivilDate } from '#shared/kernel/dates';
import { NBSP } from '#shared/kernel/french';
import { gap } from '../../../documents/gaps';
import { numberInLetters } from '#shared/kernel/numbers-in-letters';

/** « jeudi 24 septembre 2026 à 18 h 30 » */
export function meetingTime(session: Pick<CouncilSession, 'meetsOn' | 'meetsAt'>): string {
  return `${formatDateLong(session.meetsOn)} à ${formatTime(session.meetsAt)}`;
}

/** « L’an deux mille vingt-six, le vingt-quatre septembre, à dix-huit heures trente » */
export function meetingInLetters(session: Pick<CouncilSession, 'meetsOn' | 'meetsAt'>): string {
  const year = numberInLetters(yearOf(session.meetsOn));
  const day = dateInLetters(session.meetsOn).slice(0, -year.length).trim();
  return `L’an ${year}, le ${day}, à ${timeInLetters(session.meetsAt)}`;
}

function timeInLetters(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const feminine = (n: number) => numberInLetters(n).replace(/un$/, 'une');
  return `${feminine(hours)} heure${hours > 1 ? 's' : ''}${minutes === 0 ? '' : ` ${feminine(minutes)}`}`;
}

const CIVILITIES: Record<Civility, string> = { madam: `Mme${NBSP}`, sir: `M.${NBSP}`, none: '' };

/** « Mme Claire Martin » */
export function nameOf({ person }: Pick<Councillor, 'person'>): string {
  return `${CIVILITIES[person.civility]}${`${person.firstName} ${person.lastName}`.trim()}`;
}

/** « adjointe au maire (vie associative) » */
export function functionOf(councillor: Councillor): string {
  const feminine = councillor.person.civility === 'madam';
  const functions = {
    mayor: 'maire',
    deputy: feminine ? 'adjointe au maire' : 'adjoint au maire',
    delegate: feminine ? 'conseillère municipale déléguée' : 'conseiller municipal délégué',
    councillor: feminine ? 'conseillère municipale' : 'conseiller municipal',
  };
  const delegation = councillor.delegation === '' ? '' : ` (${councillor.delegation})`;
  return `${functions[councillor.function]}${delegation}`;
}

/** The day the convocation was sent, or a gap. */
export function dayOrGap(day: CivilDate | null, what: string, format: (date: CivilDate) => string): string {
  return day === null ? gap(what) : format(day);
}

/** Printed where a document needs the members of the council and none is on record. */
export const NO_MEMBER = 'Aucun membre du conseil municipal n’est enregistré en fonction à la date de la séance.';

/** With a capital: « Salle du conseil ». */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
}
