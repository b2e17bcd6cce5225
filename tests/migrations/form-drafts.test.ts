import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { backupTo, verifyBackup } from '../../src/main/db/backup';
import { freeBackupPath } from '../../src/main/db/backup-folder';
import { connect, type SqliteDatabase } from '../../src/main/db/driver';
import { loadMigrations } from '../../src/main/db/migrate';
import { closeEncrypted, createEncrypted, openEncrypted } from '../../src/main/db/open';
import { NOW, countOf, giveKeys, temporaryFolder } from '../unit/db/encrypted-files';

const MIGRATIONS = loadMigrations(join(import.meta.dirname, '../../resources/migrations'));
const LATER = new Date(NOW.getTime() + 1_000);

test('a file made before drafts opens with its data, gets their table, and leaves a verified backup of what it was', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'demopart.db');
  const backups = join(folder, 'sauvegardes');
  const dataKey = randomBytes(32);
  await giveKeys({ path, dataKey });
  createBeforeDrafts(path, dataKey);

  const db = openEncrypted(path, dataKey, { migrations: MIGRATIONS, now: LATER, backup: (source) => backUp(source, backups, dataKey) });
  onTestFinished(() => closeEncrypted(db));

  expect(db.prepare('SELECT tag FROM schema_migration ORDER BY "index" LIMIT 3').pluck().all()).toEqual([
    '0000_foundation',
    '0001_search_index',
    '0002_form_drafts',
  ]);
  db.prepare('INSERT INTO form_draft VALUES (?, ?, ?, ?)').run('account-1', 'association:new', '{}', NOW.getTime());
  expect(() => db.prepare('INSERT INTO form_draft VALUES (?, ?, ?, ?)').run('nobody', 'association:new', '{}', 0)).toThrow(/FOREIGN KEY/);
  expect(db.prepare('SELECT login FROM account').pluck().all()).toEqual(['c.martin']);

  const copies = readdirSync(backups).filter((name) => name.endsWith('.db'));
  expect(copies).toHaveLength(1);
  const copy = connect(join(backups, copies[0] ?? ''), dataKey, { readonly: true });
  onTestFinished(() => void copy.close());
  expect(countOf(copy, 'schema_migration')).toBe(2);
  expect(countOf(copy, 'account')).toBe(1);
});

/** A file as the version before drafts left it, with one account. */
function createBeforeDrafts(path: string, dataKey: Buffer): void {
  const db = createEncrypted(path, dataKey, { migrations: MIGRATIONS.slice(0, 2), now: NOW });
  db.prepare(`INSERT INTO account (id, login, name, role, created_at) VALUES ('account-1', 'c.martin', 'C. Martin', 'editor', 0)`).run();
  expect(db.prepare(`SELECT count(*) FROM sqlite_master WHERE name = 'form_draft'`).pluck().get()).toBe(0);
  closeEncrypted(db);
}

function backUp(source: SqliteDatabase, folder: string, dataKey: Buffer): string {
  const path = freeBackupPath(folder, LATER);
  backupTo(source, path, dataKey);
  expect(() => verifyBackup(path, dataKey, source)).not.toThrow();
  return path;
}
