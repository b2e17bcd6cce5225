import { expect, test } from 'vitest';
import { areCloseWords, isCloseName, searchTextOf, soundsOf } from '#shared/features/duplicates/names';

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

test.each([
  ['Sauvegarde du patrimoine minier', 'Assoc. de sauvegarde patrimoine minier Jarny', true],
  ['Les Amis du chevalement', 'Amis du chevallement', true],
  ['Boxing-club de la Fonderie', 'Boxing club Fonderei', true],
  ['Union sportive des mineurs – section football', 'Union sportive des mineurs – section basket', false],
  ['Harmonie des mineurs, antenne n° 2', 'Harmonie des mineurs, antenne n° 3', false],
  ['Amis du vieux Jarny', 'Amis du vieux moulin', false],
  ['Jarny', 'Judo-club de Jarny', false],
])('%s and %s are close: %s', (one, other, expected) => {
  expect(areCloseWords(soundsOf(one), soundsOf(other))).toBe(expected);
  expect(areCloseWords(soundsOf(other), soundsOf(one))).toBe(expected);
});
