import { join } from 'node:path';
import { dataKeyOf, openCore } from './bench-core';
import { compare, timed } from './measure';
import { copyFile, openRaw, readTable, type TableRows } from './raw-file';
import { rowOf, type BenchRow } from './report';
import { townList } from './town-list';

const LINES = 10_000;
const ROUNDS = 5;
const FILE = { fileName: 'liste.csv', bytes: Buffer.from(townList(LINES)) };

/** An import of 10 000 lines of CSV ÷ writing the same associations and search rows with the raw driver in one transaction. */
export async function importRows(folder: string): Promise<BenchRow[]> {
  const emptyPath = join(folder, 'empty.db');
  (await openCore(emptyPath, { isNew: true })).close();
  const dataKey = await dataKeyOf(emptyPath);
  const written = await tablesAfterImport(emptyPath, join(folder, 'imported.db'));
  const ours = () => onCopy(emptyPath, join(folder, 'import.db'), runImport);
  const base = () => onCopy(emptyPath, join(folder, 'import-raw.db'), (path) => writeRaw(path, dataKey, written));
  const found = await compare(ROUNDS, { ours, base });
  const name = `${LINES} lines of CSV with presidents ÷ raw inserts of the associations and search rows`;
  return [rowOf({ area: 'import', name, value: found.ours, unit: 'ms', ratio: found.ratio, goal: 4, rounds: ROUNDS })];
}

async function tablesAfterImport(emptyPath: string, path: string): Promise<TableRows[]> {
  await onCopy(emptyPath, path, runImport);
  const db = openRaw(path, await dataKeyOf(emptyPath));
  const tables = [readTable(db, 'association'), readTable(db, 'search_document')];
  db.close();
  if (tables[0]?.rows.length !== LINES) throw new Error(`The import wrote ${tables[0]?.rows.length} associations instead of ${LINES}`);
  return tables;
}

function onCopy<T>(from: string, to: string, work: (path: string) => T): T {
  copyFile(from, to);
  return work(to);
}

async function runImport(path: string): Promise<number> {
  const core = await openCore(path);
  const spent = await timed(() => core.call('imports.run', FILE));
  core.close();
  return spent;
}

async function writeRaw(path: string, dataKey: Buffer, tables: readonly TableRows[]): Promise<number> {
  const db = openRaw(path, dataKey);
  const spent = await timed(() => {
    const writers = tables.map(({ insert, rows }) => ({ insert: db.prepare(insert), rows }));
    db.transaction(() => {
      for (const { insert, rows } of writers) for (const row of rows) insert.run(...row);
    })();
  });
  db.close();
  return spent;
}
