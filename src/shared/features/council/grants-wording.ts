import { formatDateMedium } from '../../kernel/dates';
import { fold, listOf, NNBSP, quote } from '../../kernel/french';
import type { Cents } from '../../kernel/money';
import { numberInLetters } from '../../kernel/numbers-in-letters';
import type { Campaign } from '../grants/model';

const NAMED_AT_MOST = 12;

/** The evolution of an amount, as printed: « soit une progression de 1,8 % par rapport à 2025 »; empty when there is nothing to compare. */
export function evolutionText(total: Cents, before: Cents | null, year: number): string {
  if (before === null || before <= 0) return '';
  const permille = Math.round(((total - before) / before) * 1000);
  if (total === before) return `soit un montant égal à celui de ${year}`;
  if (permille === 0) return `soit un montant proche de celui de ${year}`;
  const percent = `${String(Math.floor(Math.abs(permille) / 10))},${Math.abs(permille) % 10}${NNBSP}%`;
  return `soit une ${permille > 0 ? 'progression' : 'baisse'} de ${percent} par rapport à ${year}`;
}

/** « deux dossiers », « une demande » */
export function counted(n: number, one: string, many: string): string {
  const letters = numberInLetters(n);
  const gender = one.startsWith('demande') || one.startsWith('association') ? letters.replace(/un$/, 'une') : letters;
  return `${gender} ${n < 2 ? one : many}`;
}

/** The sentence with its first letter in capital. */
export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function names(list: readonly string[]): string {
  return listOf(list.map(quote));
}

/** « la commission vie associative », « le comité des fêtes »; a visible gap when the committee has no name. */
export function committee(campaign: Campaign): string {
  const { committeeName: name } = campaign;
  if (name === '') return 'la commission [à compléter : nom de la commission]';
  const bare = name.replace(/^(?:la|le)\s+/i, '');
  const masculine = /^(?:comite|conseil|bureau|jury|groupe)\b/.test(fold(bare));
  const named = /^(?:commission|comite|conseil|bureau|jury|groupe)\b/.test(fold(bare));
  const noun = named ? bare.charAt(0).toLowerCase() + bare.slice(1) : `commission ${bare}`;
  return `${masculine ? 'le' : 'la'} ${noun}`;
}

/** « réunie le 4 mai 2026 », agreeing with the committee. */
export function met(campaign: Campaign): string {
  const day = campaign.committeeOn === null ? '[à compléter : date de la réunion]' : formatDateMedium(campaign.committeeOn);
  return committee(campaign).startsWith('le ') ? `réuni le ${day}` : `réunie le ${day}`;
}

/** « l’association « X » », « les associations « X » et « Y » », or their number when there are too many to name. */
export function associationsNamed(list: readonly string[]): string {
  if (list.length === 1) return `l’association ${names(list)}`;
  if (list.length > NAMED_AT_MOST) return `les ${counted(list.length, 'association', 'associations')} signalées au tableau annexé`;
  return `les associations ${names(list)}`;
}

/** « chapitre 65, article 65748, fonction 024 » */
export function accounts({ account, function: purpose }: Campaign): string {
  return `chapitre ${account.slice(0, 2)}, article ${account}, fonction ${purpose}`;
}
