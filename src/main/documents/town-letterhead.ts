import type { Town } from '#shared/features/town/contract';
import { elide } from '#shared/kernel/french';
import { orGap } from './gaps';
import type { Letterhead, Signature } from './papers';

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

/** The surname and first name printed under « Le Maire ». */
export function mayorOf(town: Town): string {
  return orGap(town.mayorName, 'nom du maire');
}

/** The mayor's signature. */
export function mayorSignature(town: Town): Signature {
  return { title: `${town.mayorTitle},`, name: mayorOf(town) };
}

/** Who follows the matter at the town hall, and how to reach them. */
export function contactOf(town: Town): string {
  const reached = [town.phone, town.email].filter((one) => one !== '').join(' – ');
  const address = `${town.address}, ${town.postalCode} ${town.name}`;
  return `Affaire suivie par : ${orGap(town.contactService, 'service')}${reached === '' ? '' : ` – ${reached}`}\n${address}`;
}
