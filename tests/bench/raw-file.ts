import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SqliteDatabase } from '../../src/main/db/driver';
import { loadMigrations } from '../../src/main/db/migrate';
import { openEncrypted } from '../../src/main/db/open';
import { keysPathOf } from '../../src/main/security/keys-file';
import { RESOURCES } from './bench-core';
import { timed } from './measure';

/** Copies a closed file with its keys. */
export function copyFile(from: string, to: string): void {
  copyFileSync(from, to);
  copyFileSync(keysPathOf(from), keysPathOf(to));
}

/** The bare driver on an encrypted file, with the settings of the program and nothing else of it. */
export function openRaw(dbPath: string, dataKey: Buffer): SqliteDatabase {
  const migrations = loadMigrations(join(RESOURCES, 'migrations'));
  return openEncrypted(dbPath, dataKey, { migrations, now: new Date(), backup: () => undefined });
}

/** A copy of a closed file with its keys, for one round. */
export function copied(from: string, to: string): string {
  copyFile(from, to);
  return to;
}

/** All rows of a table, ready to be written again. */
export interface TableRows {
  readonly insert: string;
  readonly rows: readonly (readonly unknown[])[];
}

/** Reads a whole table of a raw connection. */
export function readTable(db: SqliteDatabase, table: 'association' | 'search_document' | 'published_file' | 'published_grant'): TableRows {
  const select = db.prepare(`SELECT * FROM ${table}`).raw();
  const columns = select.columns().map(({ name }) => name);
  const rows = select.all().filter((row): row is unknown[] => Array.isArray(row));
  return { insert: `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`, rows };
}

/** Writes tables in one transaction, each statement prepared once; how long it took, in milliseconds. */
export async function writeRaw(path: string, dataKey: Buffer, tables: readonly TableRows[]): Promise<number> {
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
