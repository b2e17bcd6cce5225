import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { keysPathOf, readKeysFile } from '../security/keys-file';
import { type SqliteDatabase, connect, quickCheck, readNumber } from './driver';
import { copyDurably, syncFile, syncFolder } from './durable-files';
import { OpeningError, asOpeningError } from './opening-error';

/**
 * Writes an encrypted copy of the open database, with the keys that open it beside it. It counts only once it has been
 * re-opened, checked and compared; on any fault nothing is left behind. Makes the folder when it is missing.
 * @throws OpeningError `already-exists`, `disk-full`, `read-only`, `damaged-file`, `missing-keys`, `damaged-keys`
 */
export function backupTo(db: SqliteDatabase, targetPath: string, dataKey: Buffer): void {
  const target = resolve(targetPath);
  const keysPath = keysPathOf(db.name);
  if (existsSync(target) || existsSync(keysPathOf(target))) throw new OpeningError('already-exists');
  readKeysFile(keysPath);
  try {
    copyWhole(db, target, dataKey);
    copyDurably(keysPath, keysPathOf(target));
    renameSync(partialOf(target), target);
    syncFolder(dirname(target));
  } catch (error) {
    for (const path of [partialOf(target), keysPathOf(target), target]) removeIfThere(path);
    throw asOpeningError(error);
  }
}

/**
 * Re-opens a copy and reads all of it; with `original`, also compares the number of rows of every table.
 * @throws OpeningError `damaged-file`, also when the key is that of another file or a table differs
 */
export function verifyBackup(path: string, dataKey: Buffer, original?: SqliteDatabase): void {
  let copy: SqliteDatabase | undefined;
  try {
    copy = connect(path, dataKey, { readonly: true });
    quickCheck(copy);
    if (original && contentOf(copy) !== contentOf(original)) throw new OpeningError('damaged-file');
  } catch (error) {
    throw asOpeningError(error);
  } finally {
    copy?.close();
  }
}

/** The path may be one that cannot exist at all: too long, or through a file. */
function removeIfThere(path: string): void {
  if (existsSync(path)) rmSync(path, { force: true });
}

/** Not a backup yet: the copy carries this name until it has been checked. */
function partialOf(target: string): string {
  return `${target}.partial`;
}

function copyWhole(db: SqliteDatabase, target: string, dataKey: Buffer): void {
  const partial = partialOf(target);
  mkdirSync(dirname(target), { recursive: true });
  rmSync(partial, { force: true });
  closeSync(openSync(partial, 'wx', 0o600));
  db.prepare('VACUUM INTO ?').run(partial);
  verifyBackup(partial, dataKey, db);
  syncFile(partial);
}

/** The tables with their number of rows, and the migrations, as comparable text. */
function contentOf(db: SqliteDatabase): string {
  const tables = db.prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").pluck().all();
  const counts = tables.map((name) => [name, readNumber(db, `SELECT count(*) FROM "${name.replaceAll('"', '""')}"`)]);
  const migrations = tables.includes('schema_migration') ? db.prepare('SELECT * FROM schema_migration ORDER BY "index"').all() : [];
  return JSON.stringify({ counts, migrations, version: readNumber(db, 'PRAGMA user_version') });
}
