import type { Civility, PersonInput } from '#shared/features/people/model';
import type { LeaderRole } from '#shared/features/imports/fields';
import { fold } from '#shared/kernel/french';

/** Somebody a list names, and the function they hold. */
export interface Leader extends Pick<PersonInput, 'civility' | 'firstName' | 'lastName' | 'email' | 'phone'> {
  readonly role: LeaderRole;
}

/** A name as it is read from a list. */
export type LeaderName = Pick<PersonInput, 'civility' | 'firstName' | 'lastName'>;

const LONGEST_NAME = 80;
const CIVILITIES: readonly { readonly civility: Civility; readonly pattern: RegExp }[] = [
  { civility: 'madam', pattern: /^(?:mme|mlle|madame|mademoiselle)\.?(?:\s+|$)/i },
  { civility: 'sir', pattern: /^(?:m\.|mr\.?|monsieur|m)(?:\s+|$)/i },
];

/** First and last name from their own columns. */
export function namedLeader(firstName: string, lastName: string): LeaderName {
  const { civility, rest } = takeCivility(lastName);
  return { civility, firstName: firstName.slice(0, LONGEST_NAME), lastName: rest.slice(0, LONGEST_NAME) };
}

/**
 * First and last name from one cell: « Mme DUPONT Marie », « Marie DUPONT », « Jean-Paul Martin ». Words in capitals are the last name; without
 * any, the first word is the first name.
 */
export function splitLeader(text: string): LeaderName {
  const { civility, rest } = takeCivility(text);
  const words = rest.split(/\s+/);
  const capitals = words.filter(isCapitals);
  const mixed = words.filter((word) => !isCapitals(word));
  const telling = capitals.length > 0 && mixed.length > 0;
  const firstName = telling ? mixed : words.slice(0, words.length > 1 ? 1 : 0);
  const lastName = telling ? capitals : words.slice(firstName.length);
  return { ...namedLeader(firstName.join(' '), lastName.join(' ')), civility };
}

/** « Mme », « Monsieur »… alone in a cell. */
export function civilityOf(text: string): Civility {
  return takeCivility(text).civility;
}

/** Whether two names are the same words, in any order. */
export function isSameName(one: string, other: string): boolean {
  const words = (name: string) => fold(name).split(' ').toSorted().join(' ');
  return words(one) === words(other);
}

/** First and last name. */
export function fullName({ firstName, lastName }: LeaderName): string {
  return `${firstName} ${lastName}`.trim();
}

function takeCivility(text: string): { civility: Civility; rest: string } {
  const trimmed = text.trim();
  const found = CIVILITIES.find(({ pattern }) => pattern.test(trimmed));
  return { civility: found?.civility ?? 'none', rest: found ? trimmed.replace(found.pattern, '') : trimmed };
}

function isCapitals(word: string): boolean {
  return /\p{Lu}{2}/u.test(word) && word === word.toUpperCase();
}
