import { NBSP } from '../../kernel/french';
import { POSTAL_LINES, bareLine, capitalLine, cutLine, wrapLines } from '../../kernel/postal-lines';
import type { Civility } from '../people/model';

/** Where an association is written to, from its file. */
export interface PostalSource {
  readonly name: string;
  readonly mailRecipient: string;
  readonly mailAddress: string;
  readonly mailPostalCode: string;
  readonly mailCity: string;
  readonly address: string;
  readonly postalCode: string;
  readonly city: string;
}

/** A person written to; null when nobody presides. */
export interface Addressee {
  readonly civility: Civility;
  readonly firstName: string;
  readonly lastName: string;
}

interface Place {
  readonly recipient: string;
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
}

/** The correspondence address when there is one, the seat otherwise. */
export function placeOf(source: PostalSource): Place {
  const elsewhere = source.mailAddress !== '' || source.mailCity !== '';
  return elsewhere
    ? { recipient: source.mailRecipient, street: source.mailAddress, postalCode: source.mailPostalCode, city: source.mailCity }
    : { recipient: source.mailRecipient, street: source.address, postalCode: source.postalCode, city: source.city };
}

/** Whether a letter would arrive: a street or a box, a postal code and a town. */
export function hasPostalAddress(source: PostalSource): boolean {
  const { street, postalCode, city } = placeOf(source);
  return street !== '' && postalCode !== '' && city !== '';
}

/** « À l’attention de Mme la Présidente »: in the gender of who presides; both when it is not known. */
export function attentionOf(president: Addressee | null): string {
  const titles = { madam: `Mme la Présidente`, sir: `M. le Président`, none: 'la présidence' };
  return `À l’attention de ${titles[president?.civility ?? 'none']}`;
}

/** « Madame la Présidente », « Monsieur le Président », « Madame, Monsieur ». */
export function salutationOf(president: Addressee | null): string {
  return { madam: 'Madame la Présidente', sir: 'Monsieur le Président', none: 'Madame, Monsieur' }[president?.civility ?? 'none'];
}

/** « Mme Claire Martin »; empty when nobody is known. */
export function addresseeName(person: Addressee | null): string {
  if (person === null) return '';
  const title = { madam: `Mme${NBSP}`, sir: `M.${NBSP}`, none: '' }[person.civility];
  return `${title}${`${person.firstName} ${person.lastName}`.trim()}`;
}

/** The lines of the address: who, at whose attention, where; at most six of 38 characters, the last in capitals without accent or punctuation. */
export function postalLines(source: PostalSource, president: Addressee | null): string[] {
  const { recipient, street, postalCode, city } = placeOf(source);
  const ends = [...wrapLines(bareLine(street), 2), capitalLine(`${postalCode} ${city}`)].filter((one) => one !== '');
  const attention = [attentionOf(president), recipient].filter((one) => one !== '').map(cutLine);
  const room = POSTAL_LINES - ends.length - attention.length;
  return [...wrapLines(source.name.trim(), Math.min(2, room)), ...attention, ...ends];
}

/** « Chez Mme Martin, 12 rue des Mines, 54800 Jarny » */
export function postalLine(source: PostalSource): string {
  const { recipient, street, postalCode, city } = placeOf(source);
  return [recipient, street, `${postalCode} ${city}`.trim()].filter((one) => one !== '').join(', ');
}
