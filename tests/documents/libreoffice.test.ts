import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { paragraphsIn } from './word-reading';

const ROOT = join(import.meta.dirname, '../..');
const OFFICE = ['/usr/bin/soffice', '/usr/bin/pdftotext'];
const isThere = OFFICE.every((program) => existsSync(program));
const reason = isThere ? '' : ` (not run: ${OFFICE.join(' or ')} is not here)`;

/** Its letters alone: a page breaks lines, and loses the hyphen at their ends. */
function lettersOf(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\p{L}]+/gu, '')
    .toLocaleLowerCase('fr');
}

/** The words long enough to tell a document from another. */
function wordsOf(text: string): string[] {
  const words = text.split(/[^\p{L}]+/u).map(lettersOf);
  return [...new Set(words)].filter((word) => word.length >= 5);
}

function run(command: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr}`);
  return stdout;
}

test.runIf(isThere)(
  `LibreOffice opens every document of a town’s year, and all its words are on the printed pages${reason}`,
  { timeout: 300_000 },
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'demopart-office-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const out = join(folder, 'demo');
    run(process.execPath, ['--import', import.meta.resolve('tsx'), join(ROOT, 'scripts/demo.ts'), '--out', out]);
    const documents = readdirSync(out).filter((name) => name.endsWith('.docx'));
    expect(documents.length).toBeGreaterThan(50);
    const own = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    run('/usr/bin/soffice', ['--headless', own, '--convert-to', 'pdf', '--outdir', folder, ...documents.map((name) => join(out, name))]);
    const missing = documents.map((name) => {
      const printed = lettersOf(run('/usr/bin/pdftotext', [join(folder, `${basename(name, '.docx')}.pdf`), '-']));
      const written = wordsOf(paragraphsIn(readFileSync(join(out, name))).join('\n'));
      expect(written.length, name).toBeGreaterThan(10);
      return [name, written.filter((word) => !printed.includes(word))] as const;
    });
    expect(missing.filter(([, words]) => words.length > 0)).toEqual([]);
  },
);
