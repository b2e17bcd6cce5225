import { describe, expect, test } from 'vitest';
import { IMPORT_LIMITS } from '#shared/features/imports/model';
import { createTestCore } from '../../support/test-core';
import { csv, xlsx } from './files';

const BAD_ROWS = 60_000;
const MEGABYTE = 1024 * 1024;

describe('a large and wrong file', () => {
  test('of 60 000 bad lines gives a report of bounded size that tells the true number', async () => {
    const core = await createTestCore();
    const lines = Array.from({ length: BAD_ROWS }, () => ';12345678912345;pas une adresse;30/02/2026');
    const before = process.memoryUsage().rss;
    const report = await core.call('imports.plan', { fileName: 'a.csv', bytes: csv('Nom;SIRET;Mail;Créée le', ...lines) });
    expect(report).toMatchObject({ lines: BAD_ROWS, create: 0, reject: BAD_ROWS, issueCount: 4 * BAD_ROWS });
    expect(report.issues).toHaveLength(IMPORT_LIMITS.issuesListed);
    expect(report.preview).toHaveLength(IMPORT_LIMITS.previewLines);
    expect(JSON.stringify(report).length).toBeLessThan(MEGABYTE);
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * MEGABYTE);
  });

  test('lets other calls through while it is read, and tells how far it is', async () => {
    const core = await createTestCore();
    const lines = Array.from({ length: 20_000 }, (_, index) => `Association ${index};Jarny`);
    const planned = core.call('imports.plan', { fileName: 'a.csv', bytes: csv('Nom;Ville', ...lines) });
    let answered = 0;
    const counting = (async () => {
      while (!core.events.some((event) => event.type === 'progress' && event.done > 15_000)) {
        await core.call('imports.list', {});
        await new Promise((resolve) => setImmediate(resolve));
        answered += 1;
      }
    })();
    expect((await planned).create).toBe(20_000);
    await counting;
    expect(answered).toBeGreaterThan(10);
  });

  test('blocking lines come first when not all can be listed', async () => {
    const core = await createTestCore();
    const mended = Array.from({ length: 2_000 }, (_, index) => `Association ${index};382331454`);
    const report = await core.call('imports.plan', { fileName: 'a.csv', bytes: csv('Nom;Tél', ...mended, ';382331454') });
    expect(report.issues.filter(({ blocking }) => blocking)).toEqual([expect.objectContaining({ line: 2_002, column: 'Nom' })]);
  });

  test('of 20 000 lines in a workbook is read too', async () => {
    const core = await createTestCore();
    const rows = Array.from({ length: 20_000 }, (_, index) => [`Association ${index}`, 'Jarny']);
    const inspected = await core.call('imports.inspect', { fileName: 'a.xlsx', bytes: await xlsx({ A: [['Nom', 'Ville'], ...rows] }) });
    expect(inspected).toMatchObject({ dataLines: 20_000, headerLine: 1 });
    expect(inspected.preview).toHaveLength(IMPORT_LIMITS.previewLines);
  });
});
