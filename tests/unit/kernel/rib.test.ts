import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NBSP } from '#shared/kernel/french';
import { formatIban, maskIban, normaliseIban } from '#shared/kernel/iban';
import { ribKey, ribOf } from '#shared/kernel/rib';

describe('the key of a RIB', () => {
  test.each([
    [{ bank: '20041', branch: '01005', account: '0500013M026' }, '06'],
    [{ bank: '30006', branch: '00001', account: '12345678901' }, '89'],
    [{ bank: '30002', branch: '00550', account: '0000157845Z' }, '02'],
  ])('%j has the key %s', (rib, key) => {
    expect(ribKey(rib)).toBe(key);
  });

  test('is between 01 and 97, and makes the whole number a multiple of 97 when the account is digits alone', () => {
    const numbers = fc.tuple(...[5, 5, 11].map((length) => fc.stringMatching(new RegExp(`^\\d{${length}}$`))));
    fc.assert(
      fc.property(numbers, ([bank = '', branch = '', account = '']) => {
        const key = ribKey({ bank, branch, account });
        expect(key).toMatch(/^(?:0[1-9]|[1-8]\d|9[0-7])$/);
        expect(BigInt(bank + branch + account + key) % 97n).toBe(0n);
      }),
    );
  });

  test('the letters from S count from 2: S and B are the same, not S and A', () => {
    const keyOf = (account: string) => ribKey({ bank: '20041', branch: '01005', account });
    expect(keyOf('0500013S026')).toBe(keyOf('0500013B026'));
    expect(keyOf('0500013R026')).toBe(keyOf('0500013I026'));
    expect(keyOf('0500013Z026')).toBe(keyOf('0500013I026'));
    expect(keyOf('0500013J026')).toBe(keyOf('0500013A026'));
  });

  test('only a French or Monegasque IBAN has the parts of a RIB', () => {
    expect(ribOf('FR1420041010050500013M02606')).toEqual({ bank: '20041', branch: '01005', account: '0500013M026', key: '06' });
    expect(ribOf('DE89370400440532013000')).toBeUndefined();
  });
});

describe('writing an IBAN', () => {
  test('spaces of every kind, dots, hyphens, lower case and the word IBAN in front do not matter', () => {
    for (const typed of [
      'fr76 3000 6000 0112 3456 7890 189',
      'IBAN FR76-3000-6000-0112-3456-7890-189',
      'FR76.3000\u202F6000\u00A0011234567890189',
    ]) {
      expect(normaliseIban(typed)).toBe('FR7630006000011234567890189');
    }
  });

  test('is shown in groups of four and read back the same', () => {
    expect(formatIban('FR7630006000011234567890189').split(NBSP)).toEqual(['FR76', '3000', '6000', '0112', '3456', '7890', '189']);
    fc.assert(fc.property(fc.stringMatching(/^[A-Z]{2}[0-9A-Z]{2,32}$/), (iban) => normaliseIban(formatIban(iban)) === iban));
  });

  test('masked, it shows its first and last four characters and hides a text too short to be one', () => {
    expect(maskIban('FR7630006000011234567890189').replaceAll(NBSP, ' ')).toBe('FR76 •••• … 0189');
    expect(maskIban('FR76300')).toBe('••••');
  });
});
