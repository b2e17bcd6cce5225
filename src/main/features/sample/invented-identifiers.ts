import { fold } from '#shared/kernel/french';
import { luhn } from '#shared/kernel/identifiers';
import type { Chance } from './chance';

const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** A SIRET with a right key on a SIREN in 299, which belongs to no department: nobody real is meant. Different for each rank under 90 000. */
export function inventedSiret(rank: number): string {
  const siren = withLuhnKey(`299${String(10_000 + ((rank * 7_919) % 90_000))}`);
  return withLuhnKey(`${siren}0001`);
}

/** The digits with the one that makes their Luhn key right. */
export function withLuhnKey(digits: string): string {
  const key = DIGITS.find((digit) => luhn(digits + digit)) ?? '0';
  return digits + key;
}

/** An RNA number far above those given so far by the greffe of Briey (W541). Different for each rank under 100 000. */
export function inventedRna(rank: number): string {
  return `W5419${String((rank * 6_151) % 100_000).padStart(5, '0')}`;
}

/** A number of the ranges that ARCEP keeps for works of fiction. */
export function inventedPhone(chance: Chance, kind: 'landline' | 'mobile'): string {
  const line = String(chance.whole(0, 9999)).padStart(4, '0');
  return `${kind === 'landline' ? '03 53 01' : '06 39 98'} ${line.slice(0, 2)} ${line.slice(2)}`;
}

/** A name fit for an address: « les-amis-du-chevalement », at most 40 letters, never cut inside a word. */
export function slugOf(name: string): string {
  const words = fold(name).split(' ');
  let slug = words[0] ?? '';
  for (const word of words.slice(1)) if (slug.length + word.length < 40) slug += `-${word}`;
  return slug;
}
