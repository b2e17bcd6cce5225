import { describe, expect, test } from 'vitest';
import { readAmount, readDay, readPeriod, readShare, readSiret, readYear, readYes } from '#shared/features/open-data/tolerant';
import { readTitles } from '#shared/features/open-data/titles';

test.each([
  ['2022-12-06', '2022-12-06'],
  ['06/12/2022', '2022-12-06'],
  ['6/12/22', '2022-12-06'],
  ['44901', '2022-12-06'],
  ['44901.5', '2022-12-06'],
  ['', null],
  ['2017-30-05', null],
  ['24/9', null],
  ['bientôt', null],
])('a day: « %s »', (text, day) => {
  expect(readDay(text).value).toBe(day);
  expect(readDay(text).note === undefined).toBe(day !== null || text === '');
});

test.each([
  ['2022-12-06/2023-01-15', '2022-12-06/2023-01-15'],
  ['2022-12-06_2023-01-15', '2022-12-06/2023-01-15'],
  ['06/12/2022_15/01/2023', '2022-12-06/2023-01-15'],
  ['06/12/2022', '2022-12-06'],
  ['2017-07-31/2017-03-09', '2017-07-31/2017-03-09'],
  ['2017-30-05', ''],
  ['en 2022', ''],
])('a period: « %s »', (text, period) => {
  expect(readPeriod(text).value).toBe(period);
});

test.each([
  ['840690.0', 84_069_000],
  ['100000,1', 10_000_010],
  ['1 200,50 €', 120_050],
  ['299.67', 29_967],
  ['1200.005', 120_001],
  ['23000.01', 2_300_001],
  ['-500', -50_000],
  ['1.200', null],
  ['gratuit', null],
])('an amount: « %s »', (text, amount) => {
  expect(readAmount(text).value).toBe(amount);
});

test.each([
  ['', 10_000],
  ['1', 10_000],
  ['1.00', 10_000],
  ['100', 10_000],
  ['0,45', 4_500],
  ['45 %', 4_500],
  ['80', 8_000],
  ['0', 10_000],
  ['abc', 10_000],
])('a share: « %s »', (text, share) => {
  expect(readShare(text).value).toBe(share);
});

test.each([
  ['oui', true],
  ['TRUE', true],
  ['non', false],
  ['', false],
  ['faux', false],
])('yes or no: « %s »', (text, yes) => {
  expect(readYes(text)).toEqual({ value: yes });
});

test('a SIRET that a spreadsheet destroyed is told, a lost zero is mended', () => {
  expect(readSiret('2,43E+13')).toMatchObject({ value: '', note: expect.stringContaining('tableur') as string });
  expect(readSiret('732 829 320 00074')).toMatchObject({ value: '73282932000074' });
});

test.each([
  ['2022', 2022],
  ['2022.0', 2022],
  ['22', null],
  ['1789', null],
])('a year: « %s »', (text, year) => {
  expect(readYear(text)).toBe(year);
});

describe('titles', () => {
  test('are known by the names that real files give them', () => {
    const titles = [
      'NOMATTRIBUANT',
      'Date de convention',
      'Nom bénéficiaire',
      'N° SIRET',
      'Nom du Projet',
      'Montant voté',
      'Exercice',
      'secteur',
    ];
    const { places, missing, doubled, ignored } = readTitles(titles);
    expect([...places.keys()]).toEqual([
      'nomAttribuant',
      'dateConvention',
      'nomBeneficiaire',
      'idBeneficiaire',
      'objet',
      'montant',
      'exercice',
    ]);
    expect({ missing, doubled, ignored }).toEqual({ missing: [], doubled: [], ignored: ['secteur'] });
  });

  test('missing and doubled ones are told', () => {
    const { missing, doubled } = readTitles(['nomBeneficiaire', 'Nom du bénéficiaire', 'objet']);
    expect(missing).toEqual(['montant']);
    expect(doubled).toEqual([{ column: 'nomBeneficiaire', titles: ['nomBeneficiaire', 'Nom du bénéficiaire'] }]);
  });
});
