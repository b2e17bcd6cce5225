import { accessSync, closeSync, constants, existsSync, openSync, rmSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type SqliteDatabase, connect, quickCheck, readNumber } from './driver';
import { firstBytes, syncFolder } from './durable-files';
import { type Migration, migrate, refuseNewerDatabase } from './migrate';
import { OpeningError, asOpeningError, openingReasonOf } from './opening-error';

export interface OpenOptions {
  readonly migrations: readonly Migration[];
  readonly now: Date;
  /** Makes a verified backup before a migration and gives its path. */
  readonly backup: (db: SqliteDatabase) => string | undefined;
  /** Reads and checks the whole file even after a clean end, for example after a restoration. */
  readonly check?: boolean;
}

const PLAIN_SQLITE = 'SQLite format 3\0';
const SMALLEST_PAGE = 512;

/** Connections of this process. Touching a file that is open here would, on Unix, silently drop SQLite's lock on it. */
const openHere = new Map<string, SqliteDatabase>();

/**
 * Opens the encrypted file for this process alone, up to date and checked. Nothing is written before every refusal has been ruled out.
 * @throws OpeningError `not-found`, `already-open`, `read-only`, `damaged-file`, `newer-version`, `migration-failed`, `disk-full`
 */
export function openEncrypted(path: string, dataKey: Buffer, options: OpenOptions): SqliteDatabase {
  refuseIfOpenHere(path);
  return guarded(() => {
    refuseUnusableFile(path);
    const check = options.check === true || endedUncleanly(path);
    return withConnection(path, dataKey, (db) => {
      claim(db);
      refuseNewerDatabase(db, options.migrations);
      if (check) quickCheck(db);
      configure(db);
      migrate(db, options.migrations, { now: options.now, backup: () => options.backup(db) });
    });
  });
}

/**
 * Creates an encrypted file with the current schema; takes it away again when that fails.
 * @throws OpeningError `already-exists`, `not-found` (no such folder), `read-only`, `migration-failed`, `disk-full`
 */
export function createEncrypted(path: string, dataKey: Buffer, options: Pick<OpenOptions, 'migrations' | 'now'>): SqliteDatabase {
  return guarded(() => {
    closeSync(openSync(path, 'wx', 0o600));
    try {
      const db = withConnection(path, dataKey, (fresh) => {
        fresh.pragma('locking_mode = EXCLUSIVE');
        configure(fresh);
        migrate(fresh, options.migrations, { now: options.now, backup: () => undefined });
      });
      syncFolder(dirname(path));
      return db;
    } catch (error) {
      for (const suffix of ['', '-wal', '-journal']) rmSync(path + suffix, { force: true });
      throw error;
    }
  });
}

/** Brings everything into the one file, so that no `-wal` is left beside it, and closes. */
export function closeEncrypted(db: SqliteDatabase): void {
  if (!db.open) return;
  try {
    db.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    db.close();
  }
}

/**
 * For work on closed files: refuses a file that this program, or another one on this machine or share, has open.
 * Without the key, a free file answers that it is not a database; one in use answers that it is locked.
 * @throws OpeningError `already-open`
 */
export function refuseIfOpen(path: string): void {
  refuseIfOpenHere(path);
  if (!existsSync(path)) return;
  const probe = connect(path, Buffer.alloc(32), { readonly: true });
  try {
    readNumber(probe, 'SELECT count(*) FROM sqlite_master');
  } catch (error) {
    if (openingReasonOf(error) === 'already-open') throw asOpeningError(error);
  } finally {
    probe.close();
  }
}

function refuseIfOpenHere(path: string): void {
  if (openHere.get(resolve(path))?.open) throw new OpeningError('already-open');
}

function withConnection(path: string, dataKey: Buffer, prepare: (db: SqliteDatabase) => void): SqliteDatabase {
  const db = connect(path, dataKey);
  try {
    prepare(db);
  } catch (error) {
    db.close();
    throw error;
  }
  openHere.set(resolve(path), db);
  return db;
}

function refuseUnusableFile(path: string): void {
  const start = firstBytes(path, SMALLEST_PAGE);
  if (start.length < SMALLEST_PAGE || start.toString('latin1').startsWith(PLAIN_SQLITE)) throw new OpeningError('damaged-file');
  accessSync(path, constants.R_OK | constants.W_OK);
  accessSync(dirname(path), constants.W_OK);
}

/** A write-ahead log that still holds changes was left by a crash or a power cut. */
function endedUncleanly(path: string): boolean {
  const log = `${path}-wal`;
  return existsSync(log) && statSync(log).size > 0;
}

/** The lock of exclusive mode is taken with the first read, which also shows whether the key fits. */
function claim(db: SqliteDatabase): void {
  db.pragma('locking_mode = EXCLUSIVE');
  readNumber(db, 'SELECT count(*) FROM sqlite_master');
}

function configure(db: SqliteDatabase): void {
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.pragma('secure_delete = ON');
  db.pragma('temp_store = MEMORY');
}

function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asOpeningError(error);
  }
}
