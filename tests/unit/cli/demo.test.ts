import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openDemoFolder } from '../../../scripts/demo/folder';

const ROOT = join(import.meta.dirname, '../../..');

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'demopart-demo-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test('a demonstration goes from an empty encrypted file to the dossier in Word and says how to open it', { timeout: 90_000 }, () => {
  const folder = temporaryFolder();
  const command = ['--import', import.meta.resolve('tsx'), join(ROOT, 'scripts/demo.ts'), '--out', 'essai'];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const files = readdirSync(join(folder, 'essai'));
  const documents = files.filter((name) => name.endsWith('.docx'));
  expect(documents).toHaveLength(56);
  expect(files.filter((name) => name.endsWith('.xlsx'))).toHaveLength(9);
  expect(files).toContainEqual(expect.stringMatching(/^subventions_54273_\d{4}\.csv$/));
  expect(files).toContainEqual(expect.stringMatching(/^deliberations_54273_\d{4}\.csv$/));
  for (const name of documents) {
    expect(stdout).toContain(join('essai', name));
    expect(
      readFileSync(join(folder, 'essai', name))
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  }
  expect(stdout).toContain('Le dossier est complet.');
  expect(stdout).toContain('DEMOPART_PASSWORD=');
});

test('a folder that cannot be one is refused in French', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'essai'), 'un fichier');
  const command = ['--import', import.meta.resolve('tsx'), join(ROOT, 'scripts/demo.ts'), '--out', 'essai'];
  const { status, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 1, stderr: 'Un fichier porte déjà le nom de ce dossier : choisissez-en un autre.\n' });
});

test('the files of an earlier demonstration are told, then removed; those of others stay', () => {
  const path = temporaryFolder();
  const told: string[] = [];
  const tell = (names: readonly string[]) => void told.push(...names.filter((name) => existsSync(join(path, name))));
  const first = openDemoFolder(path, tell);
  writeFileSync(first.dbPath, 'x');
  first.write('convocation.docx', new Uint8Array(3));
  writeFileSync(join(path, 'notes.docx'), 'à garder');
  const second = openDemoFolder(path, tell);
  expect(told).toEqual(expect.arrayContaining(['demopart-demo.db', 'convocation.docx']));
  expect(existsSync(first.dbPath)).toBe(false);
  expect(readFileSync(join(path, 'notes.docx'), 'utf8')).toBe('à garder');
  expect(() => second.write('notes.docx', new Uint8Array(3))).toThrow('ne vient pas d’une démonstration');
});

test('a file of the same name that no demonstration wrote is left alone', () => {
  const path = temporaryFolder();
  writeFileSync(join(path, 'demopart-demo.db'), 'précieux');
  expect(() => openDemoFolder(path, () => undefined)).toThrow('ne vient pas d’une démonstration');
  expect(readFileSync(join(path, 'demopart-demo.db'), 'utf8')).toBe('précieux');
});
