import Database from 'better-sqlite3';
import { OpeningError } from './opening-error';

/** A connection of the SQLite driver. */
export type SqliteDatabase = Database.Database;

const BUSY_TIMEOUT_MS = 250;
const RAW_KEY_PREFIX = Buffer.from('raw:');

/** A keyed connection to an existing file. Nothing is read yet: a wrong key shows at the first read. */
export function connect(path: string, dataKey: Buffer, options: { readonly?: boolean } = {}): SqliteDatabase {
  const nativeBinding = process.env['DEMOPART_SQLITE_BINDING'];
  const db = new Database(path, { fileMustExist: true, timeout: BUSY_TIMEOUT_MS, ...options, ...(nativeBinding && { nativeBinding }) });
  const key = Buffer.concat([RAW_KEY_PREFIX, dataKey]);
  try {
    if (!encrypts(db)) throw new Error('The SQLite driver is the plain one: it would write in clear');
    db.pragma("cipher='sqlcipher'");
    db.key(key);
    return db;
  } catch (error) {
    db.close();
    throw error;
  } finally {
    key.fill(0);
  }
}

function encrypts(db: SqliteDatabase): db is SqliteDatabase & { key(key: Buffer): number } {
  return 'key' in db && typeof db.key === 'function';
}

/** The single number a query answers: a count, a pragma. */
export function readNumber(db: SqliteDatabase, sql: string): number {
  const value = db.prepare(sql).pluck().get();
  if (typeof value !== 'number') throw new TypeError(`Not a number: ${sql}`);
  return value;
}

/**
 * Reads every page, which also authenticates it, and checks the structure.
 * @throws OpeningError `damaged-file`
 */
export function quickCheck(db: SqliteDatabase): void {
  const problems = db.prepare('PRAGMA quick_check(1)').pluck().all();
  if (problems[0] !== 'ok') throw new OpeningError('damaged-file', {}, { cause: problems[0] });
}
