import { expect, test } from 'vitest';
import { anAssociation } from '../../support/builders';
import { createTestCore } from '../../support/test-core';

const page = { page: 1, pageSize: 50 };

test('the light of the documents is a column, a filter, an order and a word of the export', async () => {
  const core = await createTestCore();
  for (const name of ['Aviron', 'Boules']) await core.call('associations.create', anAssociation({ name }));
  const { rows } = await core.call('associations.list', { columns: ['light'], sort: 'light', descending: true, ...page });
  expect(rows.map(({ name, light }) => [name, light])).toEqual([
    ['Aviron', 'red'],
    ['Boules', 'red'],
  ]);
  const counted = async (light: 'green' | 'red') => (await core.call('associations.list', { light, ...page })).total;
  expect([await counted('red'), await counted('green')]).toEqual([2, 0]);
  const { bytes } = await core.call('associations.export', { request: {}, columns: ['name', 'light'], format: 'csv' });
  expect(new TextDecoder().decode(bytes).split('\r\n').slice(0, 2)).toEqual(['Nom;Pièces', 'Aviron;Incomplètes']);
});
