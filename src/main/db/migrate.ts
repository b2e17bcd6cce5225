import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type SqliteDatabase, readNumber } from './driver';
import { OpeningError, openingReasonOf } from './opening-error';

/** One generated step of the schema. `index` counts from 0 without holes; `hash` is the SHA-256 of its text. */
export interface Migration {
  readonly index: number;
  readonly tag: string;
  readonly sql: string;
  readonly hash: string;
}

export interface MigrateOptions {
  /** Makes a verified backup and gives its path; not called for a database that holds nothing yet. */
  readonly backup: () => string | undefined;
  readonly now: Date;
}

const Journal = z.object({ entries: z.array(z.object({ idx: z.int(), tag: z.string() })) });
const Applied = z.strictObject({ index: z.int(), tag: z.string(), hash: z.string() });
type Applied = z.infer<typeof Applied>;

const LEDGER = `CREATE TABLE IF NOT EXISTS schema_migration
  ("index" INTEGER PRIMARY KEY NOT NULL, tag TEXT NOT NULL, hash TEXT NOT NULL, applied_at INTEGER NOT NULL) STRICT`;

/** The migrations drizzle-kit generated into a folder, in order. Line ends do not count in the hash: git may change them. */
export function loadMigrations(folder: string): Migration[] {
  const journal = Journal.parse(JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8')));
  return journal.entries.map(({ idx, tag }, index) => {
    if (idx !== index) throw new Error(`Migration ${tag} should have the number ${index}, not ${idx}`);
    const sql = readFileSync(join(folder, `${tag}.sql`), 'utf8').replaceAll('\r\n', '\n');
    return { index, tag, sql, hash: createHash('sha256').update(sql).digest('hex') };
  });
}

/**
 * Refuses, by reading only, a database that a later version of the program has already migrated.
 * @throws OpeningError `newer-version`
 */
export function refuseNewerDatabase(db: SqliteDatabase, migrations: readonly Migration[]): void {
  const known = migrations.length;
  if (readNumber(db, 'PRAGMA user_version') > known || appliedMigrations(db).length > known) throw new OpeningError('newer-version');
}

/**
 * Brings the schema up to date, all or nothing.
 * @throws OpeningError `newer-version`; `disk-full`; `migration-failed` with the tag, and the backup made before
 */
export function migrate(db: SqliteDatabase, migrations: readonly Migration[], options: MigrateOptions): void {
  refuseNewerDatabase(db, migrations);
  const applied = appliedMigrations(db);
  refuseAlteredHistory(applied, migrations);
  const pending = migrations.slice(applied.length);
  if (pending.length === 0) return;
  const backupPath = applied.length > 0 ? options.backup() : undefined;
  withoutForeignKeys(db, () => applyTogether(db, pending, { backupPath, now: options.now }));
}

function appliedMigrations(db: SqliteDatabase): Applied[] {
  const exists = readNumber(db, "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'schema_migration'") === 1;
  if (!exists) return [];
  return z.array(Applied).parse(db.prepare('SELECT "index", tag, hash FROM schema_migration ORDER BY "index"').all());
}

function refuseAlteredHistory(applied: readonly Applied[], migrations: readonly Migration[]): void {
  const altered = applied.find(({ index, hash }, position) => index !== position || migrations[position]?.hash !== hash);
  if (altered) throw new OpeningError('migration-failed', { tag: altered.tag }, { cause: new Error('altered after it was applied') });
}

/** Rebuilding a table drops the old one, which would take the rows that refer to it along; the switch works only outside a transaction. */
function withoutForeignKeys(db: SqliteDatabase, change: () => void): void {
  db.pragma('foreign_keys = OFF');
  try {
    change();
  } finally {
    db.pragma('foreign_keys = ON');
  }
}

function applyTogether(db: SqliteDatabase, pending: readonly Migration[], run: { backupPath: string | undefined; now: Date }): void {
  let current = pending[0]?.tag ?? '';
  const applyAll = db.transaction(() => {
    db.exec(LEDGER);
    for (const migration of pending) {
      current = migration.tag;
      apply(db, migration, run.now);
    }
    const orphans: unknown = db.pragma('foreign_key_check');
    if (!Array.isArray(orphans) || orphans.length > 0) throw new Error(`Broken references: ${JSON.stringify(orphans)}`);
  });
  try {
    applyAll.immediate();
  } catch (error) {
    const reason = openingReasonOf(error) === 'disk-full' ? 'disk-full' : 'migration-failed';
    throw new OpeningError(reason, { tag: current, ...(run.backupPath !== undefined && { backupPath: run.backupPath }) }, { cause: error });
  }
}

function apply(db: SqliteDatabase, migration: Migration, now: Date): void {
  db.exec(migration.sql);
  if (!db.inTransaction) throw new Error(`${migration.tag} ended the transaction it runs in`);
  const { index, tag, hash } = migration;
  db.prepare('INSERT INTO schema_migration ("index", tag, hash, applied_at) VALUES (?, ?, ?, ?)').run(index, tag, hash, now.getTime());
  db.pragma(`user_version = ${index + 1}`);
}
