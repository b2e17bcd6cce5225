import { fold } from '../../kernel/french';
import { normalisePhone } from '../../kernel/identifiers';
import type { DuplicateDoubt, DuplicateReason, LikelyPair, PersonCandidate } from './model';
import { soundOf } from './names';
import { likelyPairs } from './pairing';

/** How much each reason weighs; two persons are proposed from `LEAST` on. */
const WEIGHTS: Partial<Record<DuplicateReason, number>> = {
  'same-name': 60,
  'swapped-name': 55,
  'same-sound': 45,
  'short-first-name': 20,
  'same-email': 35,
  'same-phone': 25,
  'same-association': 15,
};
const DOUBTS: Partial<Record<DuplicateDoubt, number>> = { 'other-civility': 40, 'other-email': 10, 'other-phone': 10 };
const LEAST = 30;

/** The persons who look like one, the surest first. */
export function likelyPersons(candidates: readonly PersonCandidate[]): LikelyPair[] {
  const pairs = likelyPairs(candidates.map(prepared), { keysOf, wordsOf: () => [], compare });
  return pairs.toSorted((a, b) => b.score - a.score);
}

interface Prepared {
  readonly id: string;
  readonly civility: string;
  readonly first: string;
  readonly last: string;
  readonly firstSound: string;
  readonly lastSound: string;
  readonly email: string;
  readonly phone: string;
  readonly associations: readonly string[];
}

function prepared({ id, civility, firstName, lastName, email, phone, associations }: PersonCandidate): Prepared {
  const [first, last] = [fold(firstName), fold(lastName)];
  const verdict = normalisePhone(phone);
  return {
    id,
    civility,
    first,
    last,
    firstSound: soundsOf(first),
    lastSound: soundsOf(last),
    email: email.trim().toLowerCase(),
    phone: verdict.status === 'valid' ? verdict.value : '',
    associations,
  };
}

function soundsOf(folded: string): string {
  return folded.includes(' ') ? folded.split(' ').map(soundOf).join(' ') : soundOf(folded);
}

function keysOf({ firstSound, lastSound, email, phone, associations }: Prepared): string[] {
  return [
    `name:${[firstSound, lastSound].toSorted().join(' ')}`,
    ...(email === '' ? [] : [`email:${email}`]),
    ...(phone === '' ? [] : [`phone:${phone}`]),
    // Somebody whose first name is missing or an initial is looked for where they already lead.
    ...associations.map((id) => `family:${lastSound}:${id}`),
  ];
}

function compare(one: Prepared, other: Prepared): LikelyPair | null {
  const together = one.associations.some((id) => other.associations.includes(id));
  const contacts: DuplicateReason[] = [
    ...(same(one.email, other.email) ? (['same-email'] as const) : []),
    ...(same(one.phone, other.phone) ? (['same-phone'] as const) : []),
  ];
  const name = nameReason(one, other);
  const married = name === null && contacts.length > 0 && same(one.firstSound, other.firstSound);
  if (name === null && !married) return null;
  const reasons = [...(name ? [name] : []), ...contacts, ...(together ? (['same-association'] as const) : [])];
  const doubts = doubtsOf(one, other);
  const weight = sum(reasons.map((reason) => WEIGHTS[reason])) - sum(doubts.map((doubt) => DOUBTS[doubt]));
  return weight < LEAST ? null : { one: one.id, other: other.id, score: Math.min(100, weight), reasons, doubts };
}

function nameReason(one: Prepared, other: Prepared): DuplicateReason | null {
  if (one.last === other.last && one.first === other.first) return 'same-name';
  if (one.last === other.first && one.first === other.last && one.first !== '') return 'swapped-name';
  if (one.lastSound !== other.lastSound) return null;
  if (one.firstSound === other.firstSound) return 'same-sound';
  return isShort(one.first, other.first) || isShort(other.first, one.first) ? 'short-first-name' : null;
}

/** Missing, or an initial: « P. Aubry » and « Paul Aubry ». */
function isShort(short: string, long: string): boolean {
  return short === '' || (short.length === 1 && long.startsWith(short));
}

function doubtsOf(one: Prepared, other: Prepared): DuplicateDoubt[] {
  const civilities = [one.civility, other.civility];
  return [
    ...(civilities.includes('madam') && civilities.includes('sir') ? (['other-civility'] as const) : []),
    ...(differ(one.email, other.email) ? (['other-email'] as const) : []),
    ...(differ(one.phone, other.phone) ? (['other-phone'] as const) : []),
  ];
}

function same(one: string, other: string): boolean {
  return one !== '' && one === other;
}

function differ(one: string, other: string): boolean {
  return one !== '' && other !== '' && one !== other;
}

function sum(weights: readonly (number | undefined)[]): number {
  return weights.reduce<number>((total, weight) => total + (weight ?? 0), 0);
}
