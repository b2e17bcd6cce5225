import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type SqliteDatabase, readNumber } from '../../../src/main/db/driver';
import type { Migration } from '../../../src/main/db/migrate';
import { closeEncrypted, createEncrypted, openEncrypted, type OpenOptions } from '../../../src/main/db/open';
import { OpeningError } from '../../../src/main/db/opening-error';
import { createKeys, type KeysAndRecoveryKey } from '../../../src/main/security/keyring';
import { keysPathOf, writeKeysFile } from '../../../src/main/security/keys-file';

export const NOW = new Date(2026, 8, 18, 18, 30);
export const SECRET_TEXT = 'Les Amis du Haut-Fourneau';
export const PASSWORD = 'girouette-cantine-7';

/** An association table and its grants, which refer to it. */
export const FIRST = migration(
  0,
  `CREATE TABLE association (id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL);
   CREATE TABLE grant_request (id INTEGER PRIMARY KEY, association_id TEXT NOT NULL REFERENCES association(id) ON DELETE CASCADE);`,
);

/** A migration as `loadMigrations` would give it. */
export function migration(index: number, sql: string): Migration {
  return { index, tag: `${String(index).padStart(4, '0')}_step`, sql, hash: createHash('sha256').update(sql).digest('hex') };
}

/** A folder that goes away with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'demopart-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface Files {
  readonly folder: string;
  readonly path: string;
  readonly dataKey: Buffer;
  readonly db: SqliteDatabase;
  readonly open: (options?: Partial<OpenOptions>) => SqliteDatabase;
}

/** An open encrypted file with one association that has three grant requests. */
export function encryptedFile(): Files {
  const folder = temporaryFolder();
  const path = join(folder, 'demopart.db');
  const dataKey = randomBytes(32);
  const opened: SqliteDatabase[] = [createEncrypted(path, dataKey, { migrations: [FIRST], now: NOW })];
  onTestFinished(() => opened.forEach(closeEncrypted));
  const [db] = opened as [SqliteDatabase];
  db.prepare('INSERT INTO association VALUES (?, ?)').run('a', SECRET_TEXT);
  db.exec("INSERT INTO grant_request (association_id) VALUES ('a'), ('a'), ('a')");
  const open = (options: Partial<OpenOptions> = {}) => {
    const again = openEncrypted(path, dataKey, { migrations: [FIRST], now: NOW, backup: () => undefined, ...options });
    opened.push(again);
    return again;
  };
  return { folder, path, dataKey, db, open };
}

/** Writes the keys of a file beside it, cheaply. */
export async function giveKeys({ path, dataKey }: Pick<Files, 'path' | 'dataKey'>): Promise<KeysAndRecoveryKey> {
  const account = { accountId: 'account-1', login: 'c.martin', password: PASSWORD };
  const created = await createKeys({ vaultId: 'vault-1', dataKey, account, now: NOW, kdf: { logN: 10 } });
  writeKeysFile(keysPathOf(path), created.keys);
  return created;
}

/** Name → hash of every file of a folder, to tell whether anything at all changed on the disk. Only for files no connection of this process holds. */
export function fingerprints(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    names.map(({ name, parentPath }) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(parentPath, name)))
        .digest('hex'),
    ]),
  );
}

/** Why an opening was refused. */
export function refusalOf(work: () => unknown): OpeningError {
  try {
    work();
  } catch (error) {
    if (error instanceof OpeningError) return error;
    throw error;
  }
  throw new Error('Nothing was refused');
}

export function countOf(db: SqliteDatabase, table: string): number {
  return readNumber(db, `SELECT count(*) FROM ${table}`);
}
