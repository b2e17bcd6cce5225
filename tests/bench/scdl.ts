import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { SCDL_COLUMNS } from '#shared/features/open-data/schema';
import type { PublishedFileId } from '#shared/kernel/ids';
import { dataKeyOf, openCore, type BenchCore } from './bench-core';
import { compare, timed } from './measure';
import { copied, openRaw, readTable, writeRaw, type TableRows } from './raw-file';
import { rowOf, type BenchRow } from './report';
import { scdlLines } from './scdl-lines';

const LINES = 100_000;
const ROUNDS = 3;
const CELLS = [[...SCDL_COLUMNS], ...scdlLines(LINES)];
const CSV = stringify(CELLS, { record_delimiter: '\r\n' });
const FILE = { fileName: 'subventions.csv', bytes: Buffer.from(CSV), year: null, withoutIdentifier: false };

/**
 * An SCDL file of 100 000 lines over 20 years through the contract: imported ÷ raw inserts of the same rows in the same encrypted file, and written
 * again ÷ writing the same cells with csv-stringify alone.
 */
export async function scdlRows(folder: string): Promise<BenchRow[]> {
  const emptyPath = join(folder, 'empty.db');
  (await openCore(emptyPath, { isNew: true })).close();
  const imported = copied(emptyPath, join(folder, 'imported.db'));
  await runImport(imported);
  return [await importRow(folder, { emptyPath, imported }), await exportRow(imported)];
}

async function importRow(folder: string, { emptyPath, imported }: { emptyPath: string; imported: string }): Promise<BenchRow> {
  const dataKey = await dataKeyOf(emptyPath);
  const tables = writtenTables(imported, dataKey);
  const found = await compare(ROUNDS, {
    ours: () => runImport(copied(emptyPath, join(folder, 'import.db'))),
    base: () => writeRaw(copied(emptyPath, join(folder, 'import-raw.db')), dataKey, tables),
  });
  const name = `SCDL file of ${LINES} lines imported ÷ raw inserts of the same rows`;
  return rowOf({ area: 'scdl', name, value: found.ours, unit: 'ms', ratio: found.ratio, goal: 4, rounds: ROUNDS });
}

async function exportRow(imported: string): Promise<BenchRow> {
  const core = await openCore(imported);
  try {
    const id = await fileOf(core);
    const { bytes } = await core.call('openData.rewrite', { id });
    if (!Buffer.from(bytes).equals(FILE.bytes)) throw new Error('the file written again is not the file imported');
    const found = await compare(ROUNDS, {
      ours: () => timed(() => core.call('openData.rewrite', { id })),
      base: () => timed(() => Buffer.from(stringify(CELLS, { record_delimiter: '\r\n' }))),
    });
    const name = `SCDL file of ${LINES} lines written ÷ the same cells with csv-stringify alone`;
    return rowOf({ area: 'scdl', name, value: found.ours, unit: 'ms', ratio: found.ratio, goal: 2, rounds: ROUNDS });
  } finally {
    core.close();
  }
}

async function fileOf(core: BenchCore): Promise<PublishedFileId> {
  const [file] = await core.call('openData.files', {});
  if (file?.rows !== LINES) throw new Error(`The import took ${file?.rows} lines instead of ${LINES}`);
  return file.id;
}

function writtenTables(path: string, dataKey: Buffer): TableRows[] {
  const db = openRaw(path, dataKey);
  const tables = [readTable(db, 'published_file'), readTable(db, 'published_grant')];
  db.close();
  return tables;
}

async function runImport(path: string): Promise<number> {
  const core = await openCore(path);
  const spent = await timed(() => core.call('openData.import', FILE));
  core.close();
  return spent;
}
