import { describe, expect, test } from 'vitest';
import { LEGAL_CATALOGUE } from '#shared/features/legal/catalogue';
import { civilDate } from '#shared/kernel/dates';
import { formatLegalValue, formatSince, rulesOf } from '../../../../../src/renderer/features/administration/legal-values';

describe('the law on the administration screen', () => {
  test('each rule shows the value in force that day', () => {
    const award = (day: string) => rulesOf(LEGAL_CATALOGUE, civilDate(day)).find(({ key }) => key === 'grant.award.article')?.current.value;
    expect(award('2025-12-31')).toBe('L. 2311-7');
    expect(award('2026-01-01')).toBe('L. 1612-25');
  });

  test('a value of the town wins over the program’s from the same day', () => {
    const day = civilDate('2026-01-01');
    const own = LEGAL_CATALOGUE.filter(({ key }) => key === 'grant.award.article').map((setting) => ({
      ...setting,
      validFrom: day,
      value: 'L. 9999-1',
      own: true,
    }));
    expect(rulesOf([...LEGAL_CATALOGUE, ...own], day).find(({ key }) => key === 'grant.award.article')?.current.value).toBe('L. 9999-1');
  });

  test('values are read with their unit', () => {
    expect(formatLegalValue({ unit: 'days', value: '5' })).toBe('5\u00a0jours');
    expect(formatLegalValue({ unit: 'cents', value: '2300000' })).toBe('23\u202f000,00\u202f€');
    expect(formatSince(civilDate('1900-01-01'))).toBe('l’origine');
  });
});
