import { expect, it } from 'vitest';
import { cents } from '#shared/kernel/money';
import { isSecondOfDomain, shareOf } from '../../../../../src/renderer/features/grants/envelope';

const envelope = cents(10_000_000);

it('says what is left of the envelope', () => {
  expect(shareOf(cents(9_450_000), envelope)).toEqual({
    percent: 94,
    exceeds: false,
    words: '94\u202f% de l’enveloppe, reste 5\u202f500,00\u202f€',
  });
});

it('says by how much the envelope is exceeded, from the first cent', () => {
  expect(shareOf(cents(10_000_001), envelope)).toEqual({
    percent: 100,
    exceeds: true,
    words: '100\u202f% de l’enveloppe, dépassée de 0,01\u202f€',
  });
});

it('says that the envelope is spent to the last cent', () => {
  expect(shareOf(envelope, envelope)).toMatchObject({ exceeds: false, words: '100\u202f% de l’enveloppe, entièrement employée' });
});

it('compares with nothing while the envelope is not known', () => {
  expect(shareOf(cents(100), cents(0))).toEqual({ percent: 0, exceeds: false, words: 'enveloppe non fixée' });
});

it('tells the second envelope of one domain, which waits behind the first', () => {
  const envelopes = ['Sport', '', 'Culture', ' Sport', ''].map((domain) => ({ domain }));
  expect(envelopes.map((_, index) => isSecondOfDomain(envelopes, index))).toEqual([false, false, false, true, false]);
});
