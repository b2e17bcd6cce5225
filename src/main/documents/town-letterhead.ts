import type { Town } from '#shared/features/town/contract';
import { elide } from '#shared/kernel/french';
import type { Letterhead } from './papers';

/** « de Jarny », « d’Auboué », « du Havre », « des Baroches ». */
export function ofPlace(name: string): string {
  if (/^le\s/i.test(name)) return `du ${name.slice(3)}`;
  if (/^les\s/i.test(name)) return `des ${name.slice(4)}`;
  return elide('de', name);
}

/** « Commune de Jarny » */
export function communeOf(town: Town): string {
  return `Commune ${ofPlace(town.name)}`;
}

/** The letterhead of the town's official documents. */
export function letterheadOf(town: Town): Letterhead {
  return {
    state: 'RÉPUBLIQUE FRANÇAISE',
    place: `${elide('Département de', town.department)} – ${elide('Arrondissement de', town.arrondissement)}`,
    commune: communeOf(town).toLocaleUpperCase('fr'),
  };
}
