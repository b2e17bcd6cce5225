import { describe, expect, test } from 'vitest';
import { changesOf } from '../../../../../src/renderer/features/administration/journal-changes';

describe('a line of the journal, before and after', () => {
  test('shows only what changed, with French names, amounts and dates', () => {
    const before = { id: 'a', version: 1, asked: 120_000, voted: null, receivedOn: '2026-01-05', purpose: 'Fête' };
    const after = { id: 'a', version: 2, asked: 150_000, voted: 0, receivedOn: '2026-01-06', purpose: 'Fête' };
    expect(changesOf(before, after)).toEqual([
      { field: 'Montant demandé', before: '1\u202f200,00\u202f€', after: '1\u202f500,00\u202f€' },
      { field: 'Reçue le', before: '05/01/2026', after: '06/01/2026' },
      { field: 'Montant voté', before: null, after: '0,00\u202f€' },
    ]);
  });

  test('a creation has nothing before, a removal nothing after', () => {
    expect(changesOf(null, { name: 'Les Amis' })).toEqual([{ field: 'Nom', before: null, after: 'Les Amis' }]);
    expect(changesOf({ name: 'Les Amis' }, null)).toEqual([{ field: 'Nom', before: 'Les Amis', after: null }]);
  });

  test('a person inside a record is told by name of the field', () => {
    expect(changesOf({ person: { lastName: 'Petit' } }, { person: { lastName: 'Grand' } })[0]?.field).toMatch(/Nom$/);
  });
});
