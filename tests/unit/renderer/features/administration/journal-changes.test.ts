import { describe, expect, test } from 'vitest';
import { BLANK_ASSOCIATION } from '#shared/features/associations/blank';
import { contract } from '#shared/ipc/contract';
import { changesOf } from '../../../../../src/renderer/features/administration/journal-changes';
import { actionOf, subjectOf } from '../../../../../src/renderer/features/administration/journal-words';

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

  test('a quantity kept in hundredths is told as people write it', () => {
    expect(changesOf({ quantity: 250, amount: 3_125 }, { quantity: 1_200, amount: 15_000 })).toEqual([
      { field: 'Quantité', before: '2,5', after: '12' },
      { field: 'Montant', before: '31,25\u202f€', after: '150,00\u202f€' },
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

describe('a value of the journal', () => {
  test('chosen in a list is told in French', () => {
    expect(changesOf({ role: 'reader' }, { role: 'administrator' })).toEqual([
      { field: 'Rôle', before: 'Lecture', after: 'Administration' },
    ]);
  });

  test('of an association is told with its own words: lists, choices and full-time equivalents', () => {
    const before = { labels: ['Forum'], commercialTaxes: 'unknown', fullTimeEquivalents: 100, approvals: [] };
    const after = {
      labels: ['Forum', 'École'],
      commercialTaxes: 'no',
      fullTimeEquivalents: 250,
      approvals: [{ kind: 'Sport', grantedOn: '2020-01-05' }],
    };
    expect(changesOf(before, after)).toEqual([
      { field: 'Étiquettes', before: 'Forum', after: 'Forum, École' },
      { field: 'Assujettie aux impôts commerciaux', before: 'Non précisé', after: 'Non' },
      { field: 'Équivalents temps plein', before: '1', after: '2,5' },
      { field: 'Agréments – n°\u00a01 – Nature', before: null, after: 'Sport' },
      { field: 'Agréments – n°\u00a01 – Date de l’agrément', before: null, after: '05/01/2020' },
    ]);
  });

  test('voted for several requests at once is an amount for each', () => {
    const voted = changesOf(
      { '01a20b99-32e4-71a3-b78d-b6e514ccc6f6': null, '01a20b99-32e4-71a3-b78d-b6e514ccc6f7': null },
      { '01a20b99-32e4-71a3-b78d-b6e514ccc6f6': 120_000, '01a20b99-32e4-71a3-b78d-b6e514ccc6f7': 50_000 },
    );
    expect(voted.map(({ field, after }) => `${field}: ${after ?? ''}`)).toEqual([
      'Montant voté: 1\u202f200,00\u202f€',
      'Montant voté: 500,00\u202f€',
    ]);
  });
});

describe('a line of the journal', () => {
  test('has a French name for every field of an association', () => {
    const untold = Object.keys(BLANK_ASSOCIATION).filter((field) => changesOf({ [field]: 'a' }, { [field]: 'b' })[0]?.field === field);
    expect(untold).toEqual([]);
  });

  test('has a French sentence for every command that it tells', () => {
    const silent = /^(?:jobs|drafts)\./;
    const commands = Object.entries(contract).flatMap(([name, { kind }]) => (kind === 'command' && !silent.test(name) ? [name] : []));
    const untold = commands.filter((operation) => actionOf({ operation, entity: '', before: null, after: null }) === operation);
    expect(untold).toEqual([]);
  });

  test('says what an import did to each record', () => {
    const line = { operation: 'imports.run', entity: 'association', after: {} };
    expect(actionOf({ ...line, before: null })).toBe('Association ajoutée par un import');
    expect(actionOf({ ...line, before: {} })).toBe('Association complétée par un import');
  });

  test('names the kind of record when the record has no name', () => {
    expect(subjectOf({ entity: 'mandate', label: '' })).toBe('Mandat');
    expect(subjectOf({ entity: 'mandate', label: 'Jeanne Petit' })).toBe('Jeanne Petit');
  });
});
