import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { elide, fold, listOf, numberInLetters, ordinal, plural, quote, typeset } from '#shared/kernel/french';

describe('two spellings compared', () => {
  test.each([
    ['Œuvre de l’Été', 'oeuvre de l ete'],
    ["L'Amicale  des Sapeurs-Pompiers", 'l amicale des sapeurs pompiers'],
    ['L’AMICALE DES SAPEURS–POMPIERS.', 'l amicale des sapeurs pompiers'],
    ['A.S. Jarny (football)', 'a s jarny football'],
    ['Cæcilia', 'caecilia'],
    ['e\u0301te\u0301', 'ete'],
    ['  ', ''],
  ])('« %s » becomes « %s »', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('French typography', () => {
  test.each([
    ['Quoi ?', 'Quoi\u202F?'],
    ['Quoi?', 'Quoi\u202F?'],
    ['Vraiment ?!', 'Vraiment\u202F?!'],
    ['oui ; non', 'oui\u202F; non'],
    ['Objet: fête', 'Objet\u00A0: fête'],
    ['Objet : fête', 'Objet\u00A0: fête'],
    ['"a" «b»', '"a" «\u00A0b\u00A0»'],
    ['« b »', '«\u00A0b\u00A0»'],
    ['« b ? »', '«\u00A0b\u202F?\u00A0»'],
    ['n° 12', 'n°\u00A012'],
    ['n° [à compléter\u00A0: numéro]', 'n°\u00A0[à compléter\u00A0: numéro]'],
    ['N°12', 'N°\u00A012'],
    ['suite...', 'suite…'],
    ["l'école d'été", 'l’école d’été'],
    ['1 200 000,50 €', '1\u202F200\u202F000,50\u202F€'],
    ['350€', '350\u202F€'],
    ['à 18:30', 'à 18:30'],
    ['https://www.exemple.fr/?a=1', 'https://www.exemple.fr/?a=1'],
    ['en 2026 250 personnes', 'en 2026 250 personnes'],
    ['(?)', '(?)'],
  ])('sets « %s » as « %s »', (text, expected) => {
    expect(typeset(text)).toBe(expected);
  });

  it('set twice changes nothing', () => {
    const pieces = fc.constantFrom(
      'a',
      'été',
      '1',
      '200',
      ' ',
      '\u00A0',
      '\u202F',
      '\n',
      '«',
      '»',
      ':',
      ';',
      '?',
      '!',
      '€',
      "'",
      '.',
      '...',
      'n°',
      '(',
      ')',
      ',',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
        const once = typeset(parts.join(''));
        expect(typeset(once)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('little words of French', () => {
  test.each([
    ['de', 'association', 'd’association'],
    ['de', 'École', 'd’École'],
    ['de', 'Harmonie municipale', 'd’Harmonie municipale'],
    ['de', 'Handball club', 'de Handball club'],
    ['le', 'hockey', 'le hockey'],
    ['la', 'œuvre', 'l’œuvre'],
    ['de', 'club', 'de club'],
    ['de', 'yoga', 'de yoga'],
    ['de', 'onze', 'de onze'],
    ['que', 'il', 'qu’il'],
  ])('« %s » and « %s » give « %s »', (little, next, expected) => {
    expect(elide(little, next)).toBe(expected);
  });

  it('counts from two in the plural', () => {
    expect([0, 1, 2].map((n) => plural(n, 'dossier', 'dossiers'))).toEqual(['0\u00A0dossier', '1\u00A0dossier', '2\u00A0dossiers']);
    expect(plural(60_000, 'dossier', 'dossiers')).toBe('60\u202F000\u00A0dossiers');
  });

  it('numbers first things differently', () => {
    expect([ordinal(1), ordinal(1, 'feminine'), ordinal(2), ordinal(21)]).toEqual(['1er', '1re', '2e', '21e']);
  });

  it('lists and quotes', () => {
    expect([listOf([]), listOf(['a']), listOf(['a', 'b']), listOf(['a', 'b', 'c']), listOf(['a', 'b'], 'ou')]).toEqual([
      '',
      'a',
      'a et b',
      'a, b et c',
      'a ou b',
    ]);
    expect(quote('texte')).toBe('«\u00A0texte\u00A0»');
  });
});

describe('a number in letters', () => {
  test.each([
    [0, 'zéro'],
    [17, 'dix-sept'],
    [21, 'vingt et un'],
    [70, 'soixante-dix'],
    [71, 'soixante et onze'],
    [80, 'quatre-vingts'],
    [81, 'quatre-vingt-un'],
    [91, 'quatre-vingt-onze'],
    [100, 'cent'],
    [101, 'cent un'],
    [180, 'cent quatre-vingts'],
    [200, 'deux cents'],
    [999, 'neuf cent quatre-vingt-dix-neuf'],
    [1000, 'mille'],
    [2026, 'deux mille vingt-six'],
    [80_000, 'quatre-vingt mille'],
    [300_080, 'trois cent mille quatre-vingts'],
    [1_000_000, 'un million'],
    [200_000_000, 'deux cents millions'],
    [2_000_000_001, 'deux milliards un'],
    [-5, 'moins cinq'],
  ])('%d is « %s »', (n, expected) => {
    expect(numberInLetters(n)).toBe(expected);
  });

  it('never spells two numbers alike', () => {
    const spelled = Array.from({ length: 20_000 }, (_, n) => numberInLetters(n));
    expect(new Set(spelled).size).toBe(spelled.length);
  });

  test.each([1.5, 1e12, Number.NaN])('%d cannot be spelled', (n) => {
    expect(() => numberInLetters(n)).toThrow(RangeError);
  });
});
