import { describe, expect, test } from 'vitest';
import { createTestCore } from '../../support/test-core';
import { csv } from './files';

const columns = [
  { title: 'Structure', field: 'name' as const },
  { title: 'Lieu', field: 'neighbourhood' as const },
];

describe('a mapping kept under a name', () => {
  test('is proposed by itself for a file with its titles, whatever their order', async () => {
    const core = await createTestCore();
    const saved = await core.call('imports.saveMapping', { name: 'Liste des sports', columns });
    const request = { fileName: 'a.csv', bytes: csv('Mail;LIEU;Structure', 'a@b.fr;Centre;Judo') };
    const inspected = await core.call('imports.inspect', request);
    expect(inspected.savedMapping).toEqual({ id: saved.id, name: 'Liste des sports' });
    expect(inspected.columns.map(({ title, guess }) => [title, guess])).toEqual([
      ['Mail', null],
      ['LIEU', 'neighbourhood'],
      ['Structure', 'name'],
    ]);
    await core.call('imports.run', request);
    const { rows } = await core.call('associations.list', { page: 1, pageSize: 5 });
    expect(rows).toMatchObject([{ name: 'Judo', neighbourhood: 'Centre', email: '' }]);
  });

  test('is not taken for a file that lacks one of its titles', async () => {
    const core = await createTestCore();
    await core.call('imports.saveMapping', { name: 'Liste des sports', columns });
    const inspected = await core.call('imports.inspect', { fileName: 'a.csv', bytes: csv('Structure;Mail', 'Judo;a@b.fr') });
    expect(inspected.savedMapping).toBeNull();
    expect(inspected.columns.map(({ guess }) => guess)).toEqual(['name', 'email']);
  });

  test('takes the place of the one of its name, is forgotten, and each is in the journal', async () => {
    const core = await createTestCore();
    const first = await core.call('imports.saveMapping', { name: 'Sports', columns });
    const second = await core.call('imports.saveMapping', { name: 'Sports', columns: columns.slice(0, 1) });
    expect(second).toEqual({ ...first, columns: columns.slice(0, 1) });
    expect(await core.call('imports.mappings', {})).toEqual([second]);
    await core.call('imports.removeMapping', { id: first.id });
    expect(await core.call('imports.mappings', {})).toEqual([]);
    await expect(core.call('imports.removeMapping', { id: first.id })).rejects.toMatchObject({ failure: { code: 'NOT_FOUND' } });
  });
});
