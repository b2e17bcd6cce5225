import { expect, test } from 'vitest';
import { SCDL_COLUMNS } from '#shared/features/open-data/schema';
import { civilDate } from '#shared/kernel/dates';
import { aSession } from '../../support/builders';
import { createTestCore, type TestCore } from '../../support/test-core';
import { PDF } from '../pieces/files';

const DAY = 24 * 3600;
const LINE = 'Jarny,21540273600015,2025-04-02,2025_01,Chorale,73282932000074,,Concert,1500,aide en numéraire,unique,2025-04-02,,non,1,';

async function named(core: TestCore): Promise<string[]> {
  const { entries } = await core.call('trash.list', { page: 1, pageSize: 50 });
  return entries.map(({ kind, name, by }) => `${kind} ${name} ${by}`);
}

async function aPublishedFile() {
  const core = await createTestCore();
  const bytes = new Uint8Array(Buffer.from([SCDL_COLUMNS.join(','), LINE].join('\n')));
  const given = { fileName: 'subventions-2025.csv', bytes, year: null, withoutIdentifier: false };
  const { file } = await core.call('openData.import', given);
  await core.call('openData.removeFile', { id: file.id });
  return { core, item: { kind: 'published-file', id: file.id } as const };
}

test('an imported file of published grants goes to the trash and comes back whole', async () => {
  const { core, item } = await aPublishedFile();
  expect(await named(core)).toEqual(['published-file subventions-2025.csv (Jarny) Camille Essai']);
  await core.call('trash.restore', item);
  expect(await named(core)).toEqual([]);
  expect(await core.call('openData.files', {})).toMatchObject([{ id: item.id, rows: 1 }]);
});

test('it says what goes with it, and goes for good after thirty days', async () => {
  const { core, item } = await aPublishedFile();
  expect(await core.call('trash.describe', item)).toEqual({ goes: ['1\u00a0subvention publiée'], heldBy: [] });
  core.clock.advance(30 * DAY);
  expect(await core.call('trash.purgeExpired', {})).toEqual({ purged: 1, kept: 0 });
  expect(await core.envelope('openData.putBackFile', { id: item.id })).toMatchObject({ error: { code: 'NOT_FOUND' } });
});

test('a signed file of a session goes to the trash and takes its place again', async () => {
  const core = await createTestCore();
  const { id: sessionId } = await core.call('sessions.create', aSession({ meetsOn: civilDate('2026-03-26') }));
  const give = (fileName: string) =>
    core.call('councilPublication.addFiles', {
      sessionId,
      files: [{ fileName, bytes: PDF, place: { kind: 'minutes', deliberationId: null } }],
    });
  const { files } = await give('pv.pdf');
  const [first] = files;
  if (!first) throw new Error('nothing was kept');
  await core.call('councilPublication.removeFile', { id: first.id });
  expect(await named(core)).toEqual(['signed-file pv.pdf (séance du 26/03/2026) Camille Essai']);
  await give('pv-bis.pdf');
  core.clock.advance(DAY);
  await core.call('trash.restore', { kind: 'signed-file', id: first.id });
  expect((await core.call('councilPublication.get', { sessionId })).files.map(({ fileName }) => fileName)).toEqual(['pv.pdf']);
  expect(await named(core)).toMatchObject([expect.stringContaining('pv-bis.pdf')]);
  core.clock.advance(31 * DAY);
  expect(await core.call('trash.purgeExpired', {})).toEqual({ purged: 1, kept: 0 });
  expect((await core.call('councilPublication.get', { sessionId })).files).toHaveLength(1);
});
