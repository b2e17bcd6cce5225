import { expect, test } from 'vitest';
import { BLANK_ASSOCIATION } from '#shared/features/associations/blank';
import { verdictIn, verdictOf } from '../../../../../src/renderer/features/associations/identifier-verdict';

test('a right identifier and an empty one are left in peace', () => {
  expect(verdictOf('siret', '732 829 320 00074').state).toBe('fine');
  expect(verdictOf('rna', '').state).toBe('fine');
});

test('a wrong key is refused in a sentence', () => {
  expect(verdictOf('siret', '73282932000075')).toEqual({
    state: 'refused',
    message: 'La clé de contrôle de ce numéro est fausse\u00a0: vérifiez chaque chiffre.',
  });
});

test('a number destroyed by a spreadsheet says so', () => {
  const verdict = verdictOf('siret', '2,43E+13');
  expect(verdict.state).toBe('destroyed');
  expect(verdict.message).toMatch(/^Numéro détruit par le tableur/);
});

test('a telephone that lost its zero says what will be mended', () => {
  expect(verdictOf('phone', '676561853').state).toBe('repaired');
});

test('a SIREN that contradicts the SIRET above it says with which number', () => {
  const values = { ...BLANK_ASSOCIATION, siret: '73282932000074', siren: '552100554' };
  expect(verdictIn(values, 'siren')).toMatchObject({ state: 'refused', message: expect.stringContaining('732') as string });
  expect(verdictIn({ ...values, siren: '732 829 320' }, 'siren').state).toBe('fine');
  expect(verdictIn({ ...values, siren: '' }, 'siren').state).toBe('fine');
});

test('an overseas RNA is left in peace, an old number is sent to its own field', () => {
  expect(verdictIn({ ...BLANK_ASSOCIATION, rna: 'W9G2001932' }, 'rna').state).toBe('fine');
  expect(verdictIn({ ...BLANK_ASSOCIATION, rna: '2/08825' }, 'rna').message).toMatch(/Ancien numéro/);
});
