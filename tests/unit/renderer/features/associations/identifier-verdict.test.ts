import { expect, test } from 'vitest';
import { verdictOf } from '../../../../../src/renderer/features/associations/identifier-verdict';

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
