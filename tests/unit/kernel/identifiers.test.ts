import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  checkEmail,
  checkInseeCode,
  checkNaf,
  checkPostalCode,
  checkRna,
  checkSiren,
  checkSiret,
  formatNaf,
  formatPhone,
  formatRna,
  formatSiren,
  formatSiret,
  identifierFaultText,
  luhn,
  normaliseIdentifier,
  normalisePhone,
  sirenOf,
} from '#shared/kernel/identifiers';

const digits = (length: number) => fc.array(fc.nat(9), { minLength: length, maxLength: length }).map((list) => list.join(''));
const withKey = (body: string) =>
  Array.from('0123456789')
    .map((key) => body + key)
    .find(luhn) ?? '';

describe('Luhn’s key', () => {
  it('detects every single wrong digit', () => {
    fc.assert(
      fc.property(digits(13), fc.nat(13), fc.integer({ min: 1, max: 9 }), (body, place, shift) => {
        const right = withKey(body);
        const wrong = right.replace(/\d/g, (digit, at: number) => (at === place ? String((Number(digit) + shift) % 10) : digit));
        expect([luhn(right), luhn(wrong)]).toEqual([true, false]);
      }),
    );
  });

  test.each(['', '12a', ' '])('refuses « %s »', (text) => {
    expect(luhn(text)).toBe(false);
  });
});

describe('an RNA number', () => {
  test.each([
    ['W751100895', 'W751100895', true],
    ['W 75 1100895', 'W751100895', true],
    ['w751100895', 'W751100895', true],
    ['W632007046', 'W632007046', true],
    ['W9G2001932', 'W9G2001932', false],
  ])('accepts « %s »', (text, value, strict) => {
    expect(checkRna(text)).toEqual({ status: 'valid', value, strict });
  });

  test.each([
    ['W3222', 'wrong-length'],
    ['W12345678', 'wrong-length'],
    ['X123456789', 'wrong-pattern'],
    ['751P00085568', 'wrong-pattern'],
    ['W75110089A', 'wrong-pattern'],
  ])('refuses « %s » (%s) and keeps it', (text, reason) => {
    expect(checkRna(text)).toMatchObject({ status: 'invalid', raw: text, reason });
  });

  it('may be absent', () => {
    expect(checkRna(' \u00A0 ')).toEqual({ status: 'empty' });
  });
});

describe('a SIRET', () => {
  test.each(['73282932000074', '35600000000048', '21860194600013', '23350001600040', '38047555800058', '21540273600015'])(
    'accepts %s',
    (siret) => {
      expect(checkSiret(siret)).toEqual({ status: 'valid', value: siret, strict: true });
    },
  );

  it('of La Poste may have a digit sum that is a multiple of five, but is not strict', () => {
    expect(checkSiret('35600000049837')).toEqual({ status: 'valid', value: '35600000049837', strict: false });
  });

  test.each([
    ['12345678912345', 'checksum'],
    ['21860194600000', 'checksum'],
    ['2,43E+13', 'destroyed-by-spreadsheet'],
    ['2.43E+13', 'destroyed-by-spreadsheet'],
    ['2.43e13', 'destroyed-by-spreadsheet'],
    ['2 ,43E+13', 'destroyed-by-spreadsheet'],
    ['732829320', 'wrong-length'],
    ['1234567890123', 'wrong-length'],
    ['732829320000741', 'wrong-length'],
    ['00000000000000', 'wrong-pattern'],
    ['en cours', 'wrong-pattern'],
  ])('refuses « %s » (%s) and keeps it', (text, reason) => {
    expect(checkSiret(text)).toMatchObject({ status: 'invalid', raw: text, reason });
  });

  it('loses its spaces, dots and hyphens', () => {
    expect(checkSiret('732\u00A0829.320-00074')).toEqual({ status: 'valid', value: '73282932000074', strict: true });
  });

  it('gets back what a spreadsheet did to it, and says so', () => {
    expect(checkSiret('73282932000074.0')).toEqual({
      status: 'valid',
      value: '73282932000074',
      strict: true,
      repaired: 'La décimale ajoutée par le tableur a été retirée.',
    });
    const body = '0055201350001';
    const siret = withKey(body);
    expect(checkSiret(siret.slice(2))).toEqual({
      status: 'valid',
      value: siret,
      strict: true,
      repaired: 'Les 2 zéros initiaux perdus par le tableur ont été rétablis.',
    });
  });

  it('belongs to a SIREN', () => {
    expect(sirenOf('215 402 736 00015')).toBe('215402736');
    expect(checkSiren('215402736')).toEqual({ status: 'valid', value: '215402736', strict: true });
    expect(checkSiren('200070845')).toMatchObject({ status: 'valid' });
    expect(checkSiren('215402737')).toMatchObject({ status: 'invalid', reason: 'checksum' });
  });

  it('is read back from the way it is shown', () => {
    fc.assert(
      fc.property(
        digits(13).filter((body) => !/^0/.test(body)),
        (body) => {
          const siret = withKey(body);
          expect(checkSiret(formatSiret(siret))).toMatchObject({ status: 'valid', value: siret });
        },
      ),
    );
  });
});

describe('identifiers on screen', () => {
  it('are grouped with no-break spaces', () => {
    expect(formatSiret('73282932000074')).toBe('732\u00A0829\u00A0320\u00A000074');
    expect(formatSiren('732829320')).toBe('732\u00A0829\u00A0320');
    expect(formatRna('w 751100895')).toBe('W751100895');
    expect(formatNaf('9499Z')).toBe('94.99Z');
    expect(formatPhone('+33382331454')).toBe('03\u00A082\u00A033\u00A014\u00A054');
  });

  it('are left as they are when they are not what was expected', () => {
    expect([formatSiret('en cours'), formatSiren('1'), formatPhone('+35226123456')]).toEqual(['en cours', '1', '+35226123456']);
  });

  it('lose every kind of space', () => {
    expect(normaliseIdentifier('\uFEFFw\u202F75.11\u201300-8\u00A095')).toBe('W751100895');
  });
});

describe('codes', () => {
  test.each([
    [checkNaf, '94.99Z', '9499Z'],
    [checkNaf, '9499z', '9499Z'],
    [checkPostalCode, '54800', '54800'],
    [checkPostalCode, '54 800', '54800'],
    [checkPostalCode, '1000', '01000'],
    [checkPostalCode, '54800.0', '54800'],
    [checkInseeCode, '54273', '54273'],
    [checkInseeCode, '2a004', '2A004'],
    [checkInseeCode, '1001', '01001'],
  ])('%o reads « %s » as %s', (check, text, value) => {
    expect(check(text)).toMatchObject({ status: 'valid', value });
  });

  test.each([
    [checkNaf, '94.99', 'wrong-length'],
    [checkNaf, 'Z9499', 'wrong-pattern'],
    [checkPostalCode, '548', 'wrong-length'],
    [checkPostalCode, 'JARNY', 'wrong-pattern'],
    [checkInseeCode, '2C004', 'wrong-pattern'],
  ])('%o refuses « %s » (%s)', (check, text, reason) => {
    expect(check(text)).toMatchObject({ status: 'invalid', raw: text, reason });
  });

  test.each([checkNaf, checkPostalCode, checkInseeCode, checkEmail, normalisePhone, checkSiret, checkSiren])(
    '%o may be absent',
    (check) => {
      expect(check('  ')).toEqual({ status: 'empty' });
    },
  );
});

describe('a telephone number', () => {
  test.each([
    ['03 82 33 14 54', '+33382331454'],
    ['03.82.33.14.54', '+33382331454'],
    ['03-82-33-14-54', '+33382331454'],
    ['+33 (0)3 82 33 14 54', '+33382331454'],
    ['0033 3 82 33 14 54', '+33382331454'],
    ['33382331454', '+33382331454'],
    ['+262 262 12 34 56', '+262262123456'],
    ['+687 12 34 56', '+687123456'],
    ['+352 26 12 34 56', '+35226123456'],
  ])('« %s » is stored %s', (text, value) => {
    expect(normalisePhone(text)).toEqual({ status: 'valid', value });
  });

  test.each([
    ['676561853', '+33676561853'],
    ['600000000', '+33600000000'],
  ])('« %s » gets its zero back', (text, value) => {
    expect(normalisePhone(text)).toEqual({ status: 'valid', value, repaired: 'Le zéro initial perdu par le tableur a été rétabli.' });
  });

  test.each([
    ['03 82 33 14', 'wrong-length'],
    ['035212345', 'wrong-length'],
    ['+33 3 82 33 14', 'wrong-length'],
    ['0000000000', 'wrong-length'],
    ['03 82 33 14 54 / 06 00 00 00 00', 'wrong-length'],
    ['liste rouge', 'wrong-pattern'],
    ['3,38E+10', 'destroyed-by-spreadsheet'],
  ])('« %s » is refused (%s)', (text, reason) => {
    expect(normalisePhone(text)).toMatchObject({ status: 'invalid', raw: text, reason });
  });
});

describe('an e-mail address', () => {
  it('has only its domain put in lower case', () => {
    expect(checkEmail(' Contact.Club@Exemple.FR ')).toEqual({ status: 'valid', value: 'Contact.Club@exemple.fr' });
  });

  test.each(['contact', 'a@b', 'a@@b.fr', 'a b@c.fr', '@c.fr', 'a@.fr', 'a@b..fr', 'a@b.fr; c@d.fr'])('« %s » is refused', (text) => {
    expect(checkEmail(text)).toMatchObject({ status: 'invalid', reason: 'wrong-pattern' });
  });

  it('has 254 characters at most', () => {
    expect(checkEmail(`${'a'.repeat(250)}@b.fr`)).toMatchObject({ status: 'invalid', reason: 'wrong-length' });
  });
});

describe('the explanation of a fault', () => {
  it('tells that a spreadsheet destroyed the number', () => {
    expect(identifierFaultText('destroyed-by-spreadsheet', 'siret')).toContain('numéro détruit par le tableur');
  });

  it('recalls the expected writing', () => {
    expect(identifierFaultText('wrong-length', 'siret')).toBe('Un SIRET compte 14 chiffres.');
    expect(identifierFaultText('wrong-pattern', 'rna')).toBe('Un numéro RNA s’écrit W suivi de 9 chiffres.');
    expect(identifierFaultText('checksum', 'siren')).toContain('vérifiez chaque chiffre');
  });
});
