import { fold } from '../../kernel/french';
import { checkRna, checkSiren, checkSiret, normalisePhone, sirenOf } from '../../kernel/identifiers';
import type { AssociationCandidate, DuplicateDoubt, DuplicateReason, LikelyPair } from './model';
import { areCloseWords, soundsOf, tellingWords } from './names';
import { likelyPairs } from './pairing';

/** How much each reason weighs; two associations are proposed from `LEAST` on. */
const WEIGHTS: Partial<Record<DuplicateReason, number>> = {
  'same-rna': 90,
  'same-siret': 90,
  'same-siren': 80,
  'former-siret': 80,
  'same-name': 60,
  'same-words': 50,
  'same-sound': 40,
  acronym: 35,
  'close-name': 25,
  'same-email': 30,
  'same-phone': 25,
};
const DOUBTS: Partial<Record<DuplicateDoubt, number>> = { 'other-siren': 35, 'other-rna': 35, 'other-city': 10 };
const LEAST = 25;

/** The associations that look like one, the surest first. */
export function likelyAssociations(candidates: readonly AssociationCandidate[]): LikelyPair[] {
  const pairs = likelyPairs(candidates.map(prepared), { keysOf, wordsOf: ({ sounds }) => sounds, compare });
  return pairs.toSorted((a, b) => b.score - a.score);
}

/** A candidate whose identifiers are checked and whose name is taken apart, once. */
interface Prepared {
  readonly id: string;
  readonly name: string;
  readonly telling: string;
  readonly sounds: readonly string[];
  readonly sound: string;
  /** Without spaces: « as j » is the acronym ASJ. */
  readonly compact: string;
  readonly acronym: string;
  readonly rna: string;
  readonly siret: string;
  readonly siren: string;
  readonly formerSirets: readonly string[];
  readonly email: string;
  readonly phone: string;
  readonly city: string;
}

function prepared(candidate: AssociationCandidate): Prepared {
  const { id, name, acronym, email, city, formerSirets } = candidate;
  const siret = valid(checkSiret(candidate.siret));
  const siren = valid(checkSiren(candidate.siren)) || (siret && sirenOf(siret));
  const folded = fold(name);
  const telling = tellingWords(name);
  const sounds = soundsOf(name, telling);
  return {
    id,
    name: folded,
    telling: telling.toSorted().join(' '),
    sounds,
    sound: sounds.toSorted().join(' '),
    compact: folded.replaceAll(' ', ''),
    acronym: fold(acronym).replaceAll(' ', ''),
    rna: valid(checkRna(candidate.rna)),
    siret,
    siren,
    formerSirets,
    email: email.trim().toLowerCase(),
    phone: valid(normalisePhone(candidate.phone)),
    city: fold(city),
  };
}

function valid(verdict: ReturnType<typeof checkRna>): string {
  return verdict.status === 'valid' ? verdict.value : '';
}

function keysOf(candidate: Prepared): string[] {
  const { rna, siren, siret, formerSirets, sound, compact, acronym, email, phone } = candidate;
  const keys = [
    ['rna', rna],
    ['siren', siren],
    ...[siret, ...formerSirets].map((number) => ['siret', number]),
    ['sound', sound],
    ['short', compact],
    ['short', acronym.length >= 3 ? acronym : ''],
    ['email', email],
    ['phone', phone],
  ];
  return keys.filter(([, value]) => value !== '').map((key) => key.join(':'));
}

function compare(one: Prepared, other: Prepared): LikelyPair | null {
  const name = nameReason(one, other);
  const reasons = [...numberReasons(one, other), ...(name ? [name] : []), ...(name ? contactReasons(one, other) : [])];
  if (reasons.length === 0) return null;
  const doubts = doubtsOf(one, other);
  const weight = sum(reasons.map((reason) => WEIGHTS[reason])) - sum(doubts.map((doubt) => DOUBTS[doubt]));
  return weight < LEAST ? null : { one: one.id, other: other.id, score: Math.min(100, weight), reasons, doubts };
}

function numberReasons(one: Prepared, other: Prepared): DuplicateReason[] {
  const reasons: DuplicateReason[] = [];
  if (same(one.rna, other.rna)) reasons.push('same-rna');
  if (same(one.siret, other.siret)) reasons.push('same-siret');
  else if (isFormer(one, other) || isFormer(other, one)) reasons.push('former-siret');
  else if (same(one.siren, other.siren)) reasons.push('same-siren');
  return reasons;
}

function isFormer(one: Prepared, other: Prepared): boolean {
  return one.formerSirets.some((siret) => siret === other.siret || other.formerSirets.includes(siret));
}

/** The strongest likeness of two names. */
function nameReason(one: Prepared, other: Prepared): DuplicateReason | null {
  if (same(one.name, other.name)) return 'same-name';
  if (same(one.telling, other.telling)) return 'same-words';
  if (same(one.sound, other.sound)) return 'same-sound';
  if (isAcronymOf(one, other) || isAcronymOf(other, one)) return 'acronym';
  return areCloseWords(one.sounds, other.sounds) ? 'close-name' : null;
}

function isAcronymOf(one: Prepared, other: Prepared): boolean {
  return other.acronym.length >= 3 && one.compact === other.acronym;
}

function contactReasons(one: Prepared, other: Prepared): DuplicateReason[] {
  return [
    ...(same(one.email, other.email) ? (['same-email'] as const) : []),
    ...(same(one.phone, other.phone) ? (['same-phone'] as const) : []),
  ];
}

function doubtsOf(one: Prepared, other: Prepared): DuplicateDoubt[] {
  return [
    ...(differ(one.siren, other.siren) ? (['other-siren'] as const) : []),
    ...(differ(one.rna, other.rna) ? (['other-rna'] as const) : []),
    ...(differ(one.city, other.city) ? (['other-city'] as const) : []),
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
