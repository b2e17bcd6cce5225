import { createHash, randomBytes } from 'node:crypto';

/** Crockford's base 32: neither I, L, O nor U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SECRET_BYTES = 20;
const SECRET_LENGTH = 32;
const CHECK_LENGTH = 4;
const TOTAL_LENGTH = SECRET_LENGTH + CHECK_LENGTH;

/** Why a typed recovery key cannot be one, told before the slow derivation is tried. */
export type RecoveryKeyFault = 'length' | 'character' | 'checksum';

/** 160 random bits as eight groups of four characters, and a ninth that checks the others: `7K2M-…-9QXA`. */
export function newRecoveryKey(): string {
  const secret = randomBytes(SECRET_BYTES);
  const characters = toBase32(secret) + checkGroup(secret);
  secret.fill(0);
  return characters.match(/.{4}/g)?.join('-') ?? '';
}

/** What is wrong with a typed key, or undefined. Case, spaces and dashes do not matter; O reads as 0, I and L as 1. */
export function recoveryKeyFault(text: string): RecoveryKeyFault | undefined {
  const characters = canonical(text);
  if (/[^0-9A-HJKMNP-TV-Z]/.test(characters)) return 'character';
  if (characters.length !== TOTAL_LENGTH) return 'length';
  const secret = fromBase32(characters.slice(0, SECRET_LENGTH));
  const fits = checkGroup(secret) === characters.slice(SECRET_LENGTH);
  secret.fill(0);
  return fits ? undefined : 'checksum';
}

/** The 20 secret bytes of a key in which `recoveryKeyFault` found nothing. The caller wipes them. */
export function recoverySecret(text: string): Buffer {
  return fromBase32(canonical(text).slice(0, SECRET_LENGTH));
}

function canonical(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
}

function checkGroup(secret: Buffer): string {
  const digest = createHash('sha256').update('demopart-recovery-key').update(secret).digest();
  return toBase32(digest).slice(0, CHECK_LENGTH);
}

function toBase32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/g) ?? []).map((group) => ALPHABET.charAt(parseInt(group, 2))).join('');
}

function fromBase32(characters: string): Buffer {
  const bits = Array.from(characters, (character) => ALPHABET.indexOf(character).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
}
