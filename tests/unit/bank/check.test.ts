import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatIban } from '#shared/kernel/iban';
import { ribKey } from '#shared/kernel/rib';
import { bankWarnings, checkBic } from '../../../src/main/features/bank/check';
import { checkIban } from '../../../src/main/features/bank/check-iban';

const FRENCH = 'FR7630006000011234567890189';
const WITH_A_LETTER = 'FR1420041010050500013M02606';
const NAMES = { name: 'Harmonie des mineurs de Jarny', acronym: 'HMJ', leaders: ['Odile Vernier'] };

const examined = (values: Partial<Parameters<typeof bankWarnings>[0]>) =>
  bankWarnings({ iban: FRENCH, bic: '', holder: 'Harmonie des mineurs', known: NAMES, sharedWith: [], ...values });

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));

/** Any French IBAN of digits alone with both keys right: its IBAN key is then always 76. */
const validFrench = fc
  .tuple(digits(5), digits(5), digits(11))
  .map(([bank, branch, account]) => `FR76${bank}${branch}${account}${ribKey({ bank, branch, account })}`);

describe('an IBAN as typed', () => {
  test.each([
    FRENCH,
    WITH_A_LETTER,
    'fr14 2004 1010 0505 0001 3m02 606',
    'MC5811222000010123456789030',
    'LU280019400644750000',
    'DE89370400440532013000',
  ])('%s is accepted and shown in groups of four', (typed) => {
    const verdict = checkIban(typed);
    expect(verdict).toMatchObject({ status: 'valid', message: '' });
    expect(verdict.shown).toMatch(/^(?:\S{4}\u00a0)+\S{1,4}$/);
  });

  test('every French IBAN with right keys is accepted', () => {
    fc.assert(fc.property(validFrench, (iban) => checkIban(iban).status === 'valid'));
  });

  test('any single digit changed in a French IBAN is refused, and its group is among those to look at when they are named', () => {
    fc.assert(
      fc.property(validFrench, fc.integer({ min: 2, max: 26 }), fc.integer({ min: 1, max: 9 }), (iban, at, step) => {
        const wrong = iban.slice(0, at) + String((Number(iban.charAt(at)) + step) % 10) + iban.slice(at + 1);
        const { status, message } = checkIban(wrong);
        expect(status).toBe('refused');
        const named = [...message.matchAll(/n°\u00a0(\d) \(/g)].map(([, rank]) => Number(rank));
        if (named.length > 0) expect(named).toContain(Math.floor(at / 4) + 1);
      }),
      { numRuns: 300 },
    );
  });

  test('two neighbours exchanged are refused', () => {
    fc.assert(
      fc.property(validFrench, fc.integer({ min: 4, max: 25 }), (iban, at) => {
        fc.pre(iban.charAt(at) !== iban.charAt(at + 1));
        return checkIban(iban.slice(0, at) + iban.charAt(at + 1) + iban.charAt(at) + iban.slice(at + 2)).status === 'refused';
      }),
    );
  });

  test.each([
    ['FR7530006000011234567890189', 'vérifiez le premier groupe'],
    ['FR7630006000011234567890188', 'La clé de contrôle est fausse'],
    ['30006000011234567890189', 'C’est un RIB'],
    ['FR76300060000112345678901', 'compte 27 caractères\u00a0: il y en a 25'],
    ['LU28001940064475000', 'Luxembourg'],
    ['FR76300O6000011234567890189', 'les O ne sont pas des zéros'],
    ['XX7630006000011234567890189', '«\u00a0XX\u00a0»'],
    ['7630006000011234567890189', 'commence par les deux lettres du pays'],
    ['FR76 3000 6000 0112 3456 7890 18é', 'lettres sans accent'],
  ])('%s is refused with the way to mend it', (typed, sentence) => {
    expect(checkIban(typed)).toMatchObject({ status: 'refused', message: expect.stringContaining(sentence) as string });
  });

  test('nothing typed is no fault yet', () => {
    expect(checkIban('  ')).toEqual({ status: 'empty', shown: '', message: '' });
  });
});

describe('a BIC as typed', () => {
  test.each(['AGRIFRPP', 'agri frpp 867', 'BCEELULL'])('%s is accepted', (typed) => {
    expect(checkBic(typed).status).toBe('valid');
  });

  test.each(['AGRIFRP', 'AGRIFRPP86', 'AGRI1RPP', 'AGRIXXPP'])('%s is refused in a sentence', (typed) => {
    expect(checkBic(typed)).toMatchObject({ status: 'refused', message: expect.stringMatching(/BIC.*\.$|vérifiez/) as string });
  });

  test('it may be left empty', () => {
    expect(checkBic('').status).toBe('empty');
  });
});

describe('what is told without blocking', () => {
  const kinds = (values: Partial<Parameters<typeof bankWarnings>[0]>) => examined(values).map(({ kind }) => kind);

  test('nothing when the account is French and in the name of the association', () => {
    expect(examined({ bic: 'AGRIFRPP' })).toEqual([]);
  });

  test('Monaco and the overseas parts of France are not abroad', () => {
    expect(kinds({ iban: 'MC5811222000010123456789030' })).toEqual([]);
    expect(kinds({ bic: 'CEPAGPGP' })).toEqual([]);
  });

  test('an account of another country, with that country’s name', () => {
    expect(examined({ iban: 'LU280019400644750000' })).toMatchObject([
      { kind: 'foreign', message: expect.stringContaining('Luxembourg') as string },
    ]);
    expect(kinds({ iban: 'TN5910006035183598478831' })).toEqual(['foreign', 'not-sepa']);
  });

  test('a BIC of another country than the IBAN', () => {
    expect(examined({ bic: 'BCEELULL' })).toMatchObject([
      { kind: 'bic-country', message: expect.stringMatching(/Luxembourg.*France/) as string },
    ]);
  });

  test('a holder who is a person: by the title, or because a leader bears that name', () => {
    for (const holder of ['M. Jean Martin', 'MME VERNIER ODILE', 'Vernier Odile']) expect(kinds({ holder })).toEqual(['person']);
  });

  test('a holder of another name', () => {
    expect(examined({ holder: 'Club de pétanque' })).toMatchObject([
      { kind: 'holder', message: expect.stringContaining('Club de pétanque') as string },
    ]);
  });

  test('an IBAN that another association has', () => {
    expect(examined({ sharedWith: ['Union sportive', 'Amicale'] })[0]).toMatchObject({
      kind: 'shared',
      message: expect.stringMatching(/«\u00a0Union sportive\u00a0» et «\u00a0Amicale\u00a0».*fraude/) as string,
    });
  });

  test('the sentences hold no whole IBAN', () => {
    const said = JSON.stringify(examined({ iban: FRENCH, bic: 'BCEELULL', holder: 'M. X', sharedWith: ['Y'] }));
    expect(said).not.toContain(FRENCH);
    expect(said).not.toContain(formatIban(FRENCH));
  });
});
