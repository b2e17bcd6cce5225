import { describe, expect, test } from 'vitest';
import { likelyAssociations } from '#shared/features/duplicates/association-rules';
import type { AssociationCandidate, PersonCandidate } from '#shared/features/duplicates/model';
import { likelyPairs } from '#shared/features/duplicates/pairing';
import { likelyPersons } from '#shared/features/duplicates/person-rules';

const SIRET = '73282932000074';
const OTHER_SIRET = '55210055400013';

function associationsLike(...candidates: Partial<AssociationCandidate>[]) {
  const blank = { acronym: '', rna: '', siret: '', siren: '', formerSirets: [], email: '', phone: '', city: '' };
  return likelyAssociations(candidates.map((values, index) => ({ ...blank, id: `a${index}`, name: `Association ${index}`, ...values })));
}

function personsLike(...candidates: Partial<PersonCandidate>[]) {
  const blank = { civility: 'none', firstName: 'Odile', lastName: 'Vernier', email: '', phone: '', associations: [] };
  return likelyPersons(candidates.map((values, index) => ({ ...blank, id: `p${index}`, ...values })));
}

describe('two associations look like one', () => {
  test.each<[string, Partial<AssociationCandidate>, Partial<AssociationCandidate>, string[]]>([
    ['the same SIRET however written', { siret: SIRET }, { siret: '732 829 320 00074' }, ['same-siret']],
    ['the same SIREN, one by its SIRET', { siret: SIRET }, { siren: '732829320' }, ['same-siren']],
    ['a SIRET it had before', { formerSirets: [SIRET], siret: OTHER_SIRET }, { siret: SIRET }, ['former-siret']],
    ['the same RNA', { rna: 'W751100895' }, { rna: 'w 751100895' }, ['same-rna']],
    ['the same name without accents', { name: 'Éveil gymnique' }, { name: 'EVEIL GYMNIQUE' }, ['same-name']],
    ['little words and abbreviations', { name: 'Asso. des amis de St Martin' }, { name: 'Les Amis de Saint-Martin' }, ['same-words']],
    ['the same sound', { name: 'Harmonie du Chevalement' }, { name: 'Armonie du chevallement' }, ['same-sound']],
    ['its acronym', { name: 'A.S.J.' }, { name: 'Avenir sportif jarnysien', acronym: 'ASJ' }, ['acronym']],
    [
      'a close name and the same telephone',
      { name: 'Sauvegarde du patrimoine minier', phone: '03 82 33 14 54' },
      { name: 'Sauvegarde du patrimoine minier de Jarny', phone: '+33382331454' },
      ['close-name', 'same-phone'],
    ],
  ])('%s', (...[, one, other, reasons]) => {
    expect(associationsLike(one, other)).toMatchObject([{ one: 'a0', other: 'a1', reasons }]);
  });

  test.each<[string, Partial<AssociationCandidate>, Partial<AssociationCandidate>]>([
    ['the same telephone alone', { phone: '0382331454' }, { phone: '0382331454' }],
    ['numbers that are no numbers', { siret: '2,43E+13', rna: 'néant' }, { siret: '2,43E+13', rna: 'néant' }],
    ['two sections of one club', { name: 'Union des mineurs football' }, { name: 'Union des mineurs basket' }],
    [
      'one name borne by two legal persons',
      { name: 'Club de l’amitié', siret: SIRET, rna: 'W751100895', city: 'Jarny' },
      { name: 'Club de l’amitié', siret: OTHER_SIRET, rna: 'W751100896', city: 'Labry' },
    ],
  ])('%s is not enough', (_case, one, other) => {
    expect(associationsLike(one, other)).toEqual([]);
  });

  test('the surest pair comes first, and says what speaks against it', () => {
    const pairs = associationsLike(
      { name: 'Judo-club', city: 'Jarny' },
      { name: 'Judo club', city: 'Labry' },
      { name: 'Cercle d’escrime', siret: SIRET },
      { name: 'Escrime jarnysienne', siret: SIRET },
    );
    expect(pairs.map(({ one, doubts }) => [one, doubts])).toEqual([
      ['a2', []],
      ['a0', ['other-city']],
    ]);
  });
});

describe('two persons look like one', () => {
  test.each<[string, Partial<PersonCandidate>, Partial<PersonCandidate>, string[]]>([
    ['the same name', {}, { firstName: 'ODILE', lastName: 'vernier' }, ['same-name']],
    ['name and first name swapped', {}, { firstName: 'Vernier', lastName: 'Odile' }, ['swapped-name']],
    ['the same sound', { lastName: 'Lefebvre' }, { lastName: 'Lefèvre' }, ['same-sound']],
    [
      'an initial, in the same association',
      { associations: ['x'] },
      { firstName: 'O.', associations: ['x'] },
      ['short-first-name', 'same-association'],
    ],
    ['a married name, with the same e-mail', { email: 'o@exemple.fr' }, { lastName: 'Marquet', email: 'O@exemple.fr' }, ['same-email']],
  ])('%s', (...[, one, other, reasons]) => {
    expect(personsLike(one, other)).toMatchObject([{ reasons }]);
  });

  test.each<[string, Partial<PersonCandidate>, Partial<PersonCandidate>]>([
    ['a couple with one e-mail', { email: 'vernier@exemple.fr' }, { firstName: 'Paul', email: 'vernier@exemple.fr' }],
    ['a family in one board', { associations: ['x'] }, { firstName: 'Paul', associations: ['x'] }],
    ['a woman and a man who share a name', { firstName: 'Claude', civility: 'madam' }, { firstName: 'Claude', civility: 'sir' }],
  ])('%s is not enough', (_case, one, other) => {
    expect(personsLike(one, other)).toEqual([]);
  });
});

test('five times as many names take five times as many comparisons', () => {
  const comparisons = (size: number) => {
    let made = 0;
    likelyPairs(
      Array.from({ length: size }, (_, index) => [`mot${index % 97}`, `mot${index % 1009}`, `mot${index}`]),
      {
        keysOf: (words) => [`phone:the switchboard`, `first:${words[0] ?? ''}`],
        wordsOf: (words) => words,
        compare: () => ((made += 1), null),
      },
    );
    return made;
  };
  expect(comparisons(5_000) / comparisons(1_000)).toBeLessThan(8);
  expect(comparisons(5_000)).toBeLessThan(5_000 * 40);
});
