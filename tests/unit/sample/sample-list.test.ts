import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createTestCore } from '../../support/test-core';

const file = {
  fileName: 'associations-jarny.xlsx',
  bytes: new Uint8Array(readFileSync(join(import.meta.dirname, '../../../resources/sample/associations-jarny.xlsx'))),
};

async function sampleTown() {
  const core = await createTestCore({ today: '2026-11-24' });
  await core.call('sample.fill', {});
  return core;
}

test('the town hall’s own list is understood without a question: titles on line 4, every column known', async () => {
  const core = await sampleTown();
  const { headerLine, columns, dataLines } = await core.call('imports.inspect', file);
  expect({ headerLine, dataLines }).toEqual({ headerLine: 4, dataLines: 42 });
  expect(columns.filter(({ guess }) => guess === null)).toEqual([]);
});

test('what spreadsheets and hands did to it is said cell by cell; only the line typed twice is left out', async () => {
  const core = await sampleTown();
  const { create, update, reject, issues } = await core.call('imports.plan', file);
  expect({ create, update, reject }).toEqual({ create: 21, update: 20, reject: 1 });
  expect(issues.map(({ value }) => value)).toContain('2,43E+13');
  expect(issues.filter(({ blocking }) => blocking)).toHaveLength(1);
});

test('imported once, it changes nothing the second time', async () => {
  const core = await sampleTown();
  const { batch } = await core.call('imports.run', file);
  expect(batch).toMatchObject({ created: 21, updated: 20, rejected: 1 });
  expect((await core.call('associations.list', { page: 1, pageSize: 1 })).total).toBe(141);
  expect(await core.call('imports.plan', file)).toMatchObject({ create: 0, update: 0 });
});
