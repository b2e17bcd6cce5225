import { join } from 'node:path';
import { dataKeyOf, openCore } from './bench-core';
import { compare, timed } from './measure';
import { copied, openRaw, readTable, writeRaw, type TableRows } from './raw-file';
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
  const ours = () => runImport(copied(emptyPath, join(folder, 'import.db')));
  const base = () => writeRaw(copied(emptyPath, join(folder, 'import-raw.db')), dataKey, written);
  const found = await compare(ROUNDS, { ours, base });
  const name = `${LINES} lines of CSV with presidents ÷ raw inserts of the associations and search rows`;
  return [rowOf({ area: 'import', name, value: found.ours, unit: 'ms', ratio: found.ratio, goal: 4, rounds: ROUNDS })];
}

async function tablesAfterImport(emptyPath: string, path: string): Promise<TableRows[]> {
  await runImport(copied(emptyPath, path));
  const db = openRaw(path, await dataKeyOf(emptyPath));
  const tables = [readTable(db, 'association'), readTable(db, 'search_document')];
  db.close();
  if (tables[0]?.rows.length !== LINES) throw new Error(`The import wrote ${tables[0]?.rows.length} associations instead of ${LINES}`);
  return tables;
}

async function runImport(path: string): Promise<number> {
  const core = await openCore(path);
  const spent = await timed(() => core.call('imports.run', FILE));
  core.close();
  return spent;
}
