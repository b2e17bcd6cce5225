import { expect, it } from 'vitest';
import { LEGAL_CATALOGUE } from '#shared/features/legal/catalogue';

it('each setting stands once in the law as it comes with the program, from each of its days on', () => {
  const entries = LEGAL_CATALOGUE.map(({ key, validFrom }) => `${key} ${validFrom}`);
  expect(entries.filter((entry, index) => entries.indexOf(entry) !== index)).toEqual([]);
});
