import { ORIGINAL, type House } from '#shared/features/house-style/model';
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

/** The look of the town's own that its details carry when its documents are written; undefined for the original. */
export function lookOf(town: Pick<Town, 'name'> & { readonly house?: House }): House | undefined {
  return town.house;
}

/** What is known of the town by who signs for it. */
type Signing = Pick<Town, 'name' | 'mayorTitle' | 'mayorName'> & { readonly house?: House };

/** « Commune de Jarny » */
export function communeOf(town: Town): string {
  return `Commune ${ofPlace(town.name)}`;
}

/** The letterhead of the town's official documents. */
export function letterheadOf(town: Town): Letterhead {
  const house = lookOf(town);
  return { ...linesOf(town, house), ...(house === undefined ? {} : { house }) };
}

function linesOf(town: Town, house: House | undefined) {
  return {
    state: house?.settings.headState || 'RÉPUBLIQUE FRANÇAISE',
    place: house?.settings.headPlace || `${elide('Département de', town.department)} – ${elide('Arrondissement de', town.arrondissement)}`,
    commune: house?.settings.headCommune || communeOf(town).toLocaleUpperCase('fr'),
  };
}

/** The surname and first name printed under « Le Maire ». */
export function mayorOf(town: Pick<Town, 'mayorName'>): string {
  return orGap(town.mayorName, 'nom du maire');
}

/** The mayor's signature. */
export function mayorSignature(town: Signing): Signature {
  return { title: lookOf(town)?.settings.mayorTitle || `${town.mayorTitle},`, name: mayorOf(town) };
}

/** The signature of letters and certificates: the mayor's, or that of who has the delegation (CGCT, art. L. 2122-18 and L. 2122-19). */
export function letterSignature(town: Town): Signature {
  const settings = lookOf(town)?.settings;
  if (settings?.delegated !== true) return mayorSignature(town);
  return { title: settings.delegateTitle || ORIGINAL.delegateTitle, name: orGap(settings.delegateName, 'nom du délégataire') };
}

/** The signature of a secretary of the session. */
export function secretarySignature(town: Signing, name: string): Signature {
  const original = name.startsWith('Mme') ? 'La secrétaire de séance,' : 'Le secrétaire de séance,';
  return { title: lookOf(town)?.settings.secretaryTitle || original, name };
}

/** Who follows the matter at the town hall, and how to reach them. */
export function contactOf(town: Town): string {
  const reached = [town.phone, town.email].filter((one) => one !== '').join(' – ');
  const address = `${town.address}, ${town.postalCode} ${town.name}`;
  return `Affaire suivie par : ${orGap(town.contactService, 'service')}${reached === '' ? '' : ` – ${reached}`}\n${address}`;
}
