import { NBSP } from '../../kernel/french';
import type { Civility } from '../people/model';

/** The most characters of a line and the most lines of an address, by the French postal standard (AFNOR XP Z 10-011). */
export const POSTAL_LINE = 38;
export const POSTAL_LINES = 6;

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
  const ends = [...wrap(bare(street), 2), capitals(`${postalCode} ${city}`)].filter((one) => one !== '');
  const attention = [attentionOf(president), recipient].filter((one) => one !== '').map(cut);
  const room = POSTAL_LINES - ends.length - attention.length;
  return [...wrap(source.name.trim(), Math.min(2, room)), ...attention, ...ends];
}

/** « Chez Mme Martin, 12 rue des Mines, 54800 Jarny » */
export function postalLine(source: PostalSource): string {
  const { recipient, street, postalCode, city } = placeOf(source);
  return [recipient, street, `${postalCode} ${city}`.trim()].filter((one) => one !== '').join(', ');
}

/** Without the punctuation that sorting machines stumble on. */
function bare(text: string): string {
  return text
    .replace(/[.,;:]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function capitals(text: string): string {
  return cut(bare(text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’'-]/g, ' ').replace(/œ/gi, 'oe')).toUpperCase());
}

function cut(text: string): string {
  return text.length <= POSTAL_LINE ? text : `${text.slice(0, POSTAL_LINE - 1).trimEnd()}…`;
}

/** At most so many lines, broken between words; what does not fit ends with an ellipsis. */
function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest !== '' && lines.length < most - 1 && rest.length > POSTAL_LINE) {
    const space = rest.lastIndexOf(' ', POSTAL_LINE);
    const end = space > 0 ? space : POSTAL_LINE;
    lines.push(rest.slice(0, end));
    rest = rest.slice(end).trim();
  }
  return rest === '' ? lines : [...lines, cut(rest)];
}
