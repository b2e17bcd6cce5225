import { expect, test } from 'vitest';
import { isCloseName, searchTextOf } from '../../../../../src/renderer/features/associations/likely-duplicates';

test('the same name with other accents, capitals or little words is close', () => {
  expect(isCloseName('CLUB DE THEATRE DES MINEURS', 'Théâtre des mineurs')).toBe(true);
  expect(isCloseName('Sauvegarde du patrimoine minier', 'Association de sauvegarde du patrimoine minier de Jarny')).toBe(true);
});

test('two clubs that share only a common word are not close', () => {
  expect(isCloseName('Club de football', 'Club de handball')).toBe(false);
  expect(isCloseName('Amicale', 'Amicale des pêcheurs')).toBe(false);
});

test('the register is searched with the telling words', () => {
  expect(searchTextOf('Association des amis du vieux Jarny')).toBe('amis vieux jarny');
  expect(searchTextOf('Les Amicales')).toBe('amicales');
  expect(searchTextOf('Le club')).toBe('Le club');
});
