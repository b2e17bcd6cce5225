import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { anAssociation } from '../../support/builders';
import { createTestCore, LOGIN, PASSWORD } from '../../support/test-core';

const LINES = 20_000;
const SUPPORT = join(import.meta.dirname, '../../support/import-in-another-process.ts');
const RESOURCES = join(import.meta.dirname, '../../../resources');

test('a program killed in the middle of an import loses no committed record, and the file opens cleanly', async () => {
  const core = await createTestCore();
  for (const name of ['Premier', 'Deuxième', 'Troisième']) await core.call('associations.create', anAssociation({ name }));
  core.core.close();

  const list = join(core.folder, 'liste.csv');
  writeFileSync(list, ['Nom;Ville', ...Array.from({ length: LINES }, (_, line) => `Clématite ${line};Jarny`)].join('\n'));
  const child = spawn(process.execPath, ['--import', 'tsx', SUPPORT, core.dbPath, RESOURCES, LOGIN, PASSWORD, list], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line);
    const written = /^Enregistrement des associations (\d+)$/.exec(line);
    if (written && Number(written[1]) >= LINES / 2) child.kill('SIGKILL');
  }
  await exited;
  expect(said).not.toContain('finished');
  expect(said.some((line) => line.startsWith('Enregistrement'))).toBe(true);

  const wal = `${core.dbPath}-wal`;
  expect(statSync(wal, { throwIfNoEntry: false })?.size ?? 0, 'the kill left work in the journal of writes').toBeGreaterThan(0);
  expect(readFileSync(wal).includes('Clématite'), 'the journal of writes is encrypted').toBe(false);

  await core.call('vault.unlock', { login: LOGIN, password: PASSWORD });
  const { rows, total } = await core.call('associations.list', { page: 1, pageSize: 10 });
  expect([total, rows.map((row) => row.name)]).toEqual([4, ['Dernier', 'Deuxième', 'Premier', 'Troisième']]);
  expect(await core.call('imports.list', {})).toEqual([]);
  expect(await core.call('audit.verify', {})).toMatchObject({ intact: true });
}, 60_000);
