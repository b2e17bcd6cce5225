import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { TemporaryCopies, safeName } from '../../../src/main/shell/temporary-copies';

const SECRET = Buffer.from('IBAN FR76 3000 1007 9412 3456 7890 185');
const RIB = { fileName: 'RIB de l’Harmonie.pdf', bytes: new Uint8Array(SECRET) };

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'demopart-copies-'));
  onTestFinished(() => {
    chmodSync(folder, 0o700);
    rmSync(folder, { recursive: true, force: true });
  });
  return join(folder, 'copies');
}

async function opened(copies: TemporaryCopies): Promise<string> {
  const path = await copies.write(RIB, copies.period);
  if (path === null) throw new Error('not written');
  return path;
}

describe('a document opened in another program', () => {
  test('is a copy under its own name, read-only, in a private folder of its own', async () => {
    const root = aFolder();
    const copies = new TemporaryCopies(root);
    const [first, second] = [await opened(copies), await opened(copies)];
    expect(basename(first)).toBe('RIB de l’Harmonie.pdf');
    expect(dirname(first)).not.toBe(dirname(second));
    expect(readFileSync(first)).toEqual(SECRET);
    if (process.platform === 'win32') return;
    expect(modeOf(first)).toBe(0o400);
    expect([modeOf(dirname(first)), modeOf(root)]).toEqual([0o700, 0o700]);
  });

  test('is overwritten, then deleted, when the file is locked', async () => {
    const copies = new TemporaryCopies(aFolder());
    const path = await opened(copies);
    const held = openSync(path, 'r');
    expect(await copies.wipe()).toBe(0);
    expect(existsSync(dirname(path))).toBe(false);
    const left = Buffer.alloc(SECRET.length);
    readSync(held, left, 0, left.length, 0);
    expect(left.includes('IBAN')).toBe(false);
  });

  test('is wiped at the next start when the program was killed', async () => {
    const root = aFolder();
    const path = await opened(new TemporaryCopies(root));
    expect(await new TemporaryCopies(root).wipe()).toBe(0);
    expect(existsSync(path)).toBe(false);
    expect(readdirSync(root)).toEqual([]);
  });

  test('is not left behind when the file is locked while it is being written', async () => {
    const root = aFolder();
    const copies = new TemporaryCopies(root);
    const { period } = copies;
    await copies.wipe();
    expect(await copies.write(RIB, period)).toBeNull();
    expect(readdirSync(root)).toEqual([]);
    const writing = copies.write(RIB, copies.period);
    await copies.wipe();
    expect(await writing).toBeNull();
    expect(readdirSync(root)).toEqual([]);
  });

  test('is wiped with what the other program left beside it', async () => {
    const copies = new TemporaryCopies(aFolder());
    const path = await opened(copies);
    writeFileSync(join(dirname(path), '.~lock.RIB.pdf#'), 'x');
    mkdirSync(join(dirname(path), 'cache'));
    writeFileSync(join(dirname(path), 'cache', 'page-1'), SECRET);
    expect(await copies.wipe()).toBe(0);
    expect(existsSync(dirname(path))).toBe(false);
  });

  test('that resists is counted, and wiped the next time; the others are wiped at once', async () => {
    const root = aFolder();
    const copies = new TemporaryCopies(root);
    await opened(copies);
    const stuck = join(root, 'stuck');
    writeFileSync(stuck, 'not a folder');
    expect(await copies.wipe()).toBe(1);
    expect(readdirSync(root)).toEqual(['stuck']);
    rmSync(stuck);
    expect(await copies.wipe()).toBe(0);
  });

  test('none was ever opened: there is nothing to wipe', async () => {
    expect(await new TemporaryCopies(aFolder()).wipe()).toBe(0);
  });
});

test.each([
  ['../../etc/passwd.pdf', '_.._etc_passwd.pdf'],
  ['C:\\temp\\rib.pdf', 'C__temp_rib.pdf'],
  ['a\0b\n.pdf', 'a_b_.pdf'],
  ['CON.pdf', 'piece.pdf'],
  ['  .pdf ', 'pdf'],
  ['', 'piece'],
  [`${'é'.repeat(190)}.docx`, `${'é'.repeat(120)}.docx`],
])('%j is written on the disk as %j', (fileName, safe) => {
  expect(safeName(fileName)).toBe(safe);
});

function modeOf(path: string): number {
  return statSync(path).mode & 0o777;
}
