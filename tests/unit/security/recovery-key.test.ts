import { describe, expect, it } from 'vitest';
import { newRecoveryKey, recoveryKeyFault, recoverySecret } from '../../../src/main/security/recovery-key';

const SYMBOLS = Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ');
const KEY = '7710-JPZ4-P9T4-PCVP-XV4P-WED2-QD8P-RBBH-SAWM';

describe('the recovery key', () => {
  it('is nine groups of four characters that cannot be confused, for 160 random bits', () => {
    const key = newRecoveryKey();
    expect(key).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(recoverySecret(key)).toHaveLength(20);
    expect(newRecoveryKey()).not.toBe(key);
  });

  it('is read whatever the case, the spaces, the dashes, and O for 0, I or L for 1', () => {
    const key = newRecoveryKey();
    const typed = ` ${key.toLowerCase().replaceAll('-', ' – ').replaceAll('0', 'o').replace('1', 'l').replace('1', 'I')}\u00A0`;
    expect(recoveryKeyFault(typed)).toBeUndefined();
    expect(recoverySecret(typed)).toEqual(recoverySecret(key));
  });

  it('tells a key cut short or with a sign that cannot be in it', () => {
    expect(recoveryKeyFault(newRecoveryKey().slice(0, -1))).toBe('length');
    expect(recoveryKeyFault('')).toBe('length');
    expect(recoveryKeyFault(newRecoveryKey().replace(/.$/, 'U'))).toBe('character');
  });

  it('tells every single wrong character, and every two neighbours swapped', () => {
    expect(recoveryKeyFault(KEY)).toBeUndefined();
    for (let at = 0; at < KEY.length; at += 1) {
      for (const symbol of SYMBOLS.filter((candidate) => KEY[at] !== '-' && candidate !== KEY[at])) {
        expect(recoveryKeyFault(KEY.slice(0, at) + symbol + KEY.slice(at + 1)), `${symbol} at ${at}`).toBe('checksum');
      }
    }
    const plain = KEY.replaceAll('-', '');
    for (let at = 0; at + 1 < plain.length; at += 1) {
      if (plain[at] === plain[at + 1]) continue;
      const swapped = `${plain.slice(0, at)}${plain.charAt(at + 1)}${plain.charAt(at)}${plain.slice(at + 2)}`;
      expect(recoveryKeyFault(swapped), `swapped at ${at}`).toBe('checksum');
    }
  });
});
