import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SqliteDatabase } from '../../src/main/db/driver';
import { loadMigrations } from '../../src/main/db/migrate';
import { openEncrypted } from '../../src/main/db/open';
import { keysPathOf } from '../../src/main/security/keys-file';
import { RESOURCES } from './bench-core';

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

/** All rows of a table, ready to be written again. */
export interface TableRows {
  readonly insert: string;
  readonly rows: readonly (readonly unknown[])[];
}

/** Reads a whole table of a raw connection. */
export function readTable(db: SqliteDatabase, table: 'association' | 'search_document'): TableRows {
  const select = db.prepare(`SELECT * FROM ${table}`).raw();
  const columns = select.columns().map(({ name }) => name);
  const rows = select.all().filter((row): row is unknown[] => Array.isArray(row));
  return { insert: `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`, rows };
}
