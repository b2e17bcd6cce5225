import { expect, test } from 'vitest';
import { phoneticKey } from '#shared/kernel/phonetic';

test.each([
  ['Dupont', 'Dupond', 'Dupon'],
  ['Lefèvre', 'Lefebvre', 'LEFEVRE'],
  ['Thierry', 'Tierry', 'Thiéry'],
  ['Meyer', 'Mayer', 'Maïer'],
  ['Gauthier', 'Gautier'],
  ['Philippe', 'Filipe'],
  ['Renaud', 'Renault', 'Renaut'],
  ['Quentin', 'Kentin'],
  ['Harmonie', 'Armonnie'],
  ['Chevalement', 'Chevallement'],
  ['Schmitt', 'Schmidt', 'Chmit'],
  ['Durand', 'Durant'],
  ['Jarny', 'Jarni'],
])('%s sounds like %s', (...spellings) => {
  expect(new Set(spellings.map(phoneticKey)).size).toBe(1);
});

test.each([
  ['Martin', 'Morin'],
  ['Aubry', 'Aubert'],
  ['football', 'handball'],
  ['Marin', 'Marine'],
  ['Simon', 'Simone'],
  ['judo', 'judoka'],
  ['cité', 'cités2'],
])('%s does not sound like %s', (one, other) => {
  expect(phoneticKey(one)).not.toBe(phoneticKey(other));
});

test('what is no French word is left as it is', () => {
  expect([phoneticKey('2'), phoneticKey('14e'), phoneticKey('جمعية'), phoneticKey('')]).toEqual(['2', '14e', 'جمعية', '']);
});
