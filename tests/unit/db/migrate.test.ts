import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backupTo, verifyBackup } from '../../../src/main/db/backup';
import { loadMigrations, migrate } from '../../../src/main/db/migrate';
import { closeEncrypted } from '../../../src/main/db/open';
import { FIRST, NOW, countOf, encryptedFile, giveKeys, migration, refusalOf, temporaryFolder } from './encrypted-files';

const options = { now: NOW, backup: () => undefined };

/** What drizzle-kit writes to change a column of a table others refer to. */
const REBUILD = migration(
  1,
  `PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE \`__new_association\` (id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL, siren TEXT);
--> statement-breakpoint
INSERT INTO \`__new_association\`("id", "name") SELECT "id", "name" FROM \`association\`;--> statement-breakpoint
DROP TABLE \`association\`;--> statement-breakpoint
ALTER TABLE \`__new_association\` RENAME TO \`association\`;--> statement-breakpoint
PRAGMA foreign_keys=ON;`,
);

describe('migrating', () => {
  it('rebuilds a parent table without losing a row of its children', () => {
    const { db } = encryptedFile();
    migrate(db, [FIRST, REBUILD], options);
    expect(countOf(db, 'grant_request')).toBe(3);
    expect(db.prepare('SELECT id, siren FROM association').all()).toEqual([{ id: 'a', siren: null }]);
    expect(() => db.exec("INSERT INTO grant_request (association_id) VALUES ('nobody')")).toThrow(/FOREIGN KEY/);
    expect(db.prepare('SELECT tag, applied_at FROM schema_migration').all()).toEqual([
      { tag: FIRST.tag, applied_at: NOW.getTime() },
      { tag: REBUILD.tag, applied_at: NOW.getTime() },
    ]);
  });

  it('asks for a backup once, and only when something is to be done on a file that has data', () => {
    const { db } = encryptedFile();
    let backups = 0;
    const counting = { now: NOW, backup: () => ((backups += 1), undefined) };
    migrate(db, [FIRST], counting);
    expect(backups).toBe(0);
    migrate(db, [FIRST, REBUILD, migration(2, 'CREATE TABLE note (id INTEGER PRIMARY KEY);')], counting);
    expect(backups).toBe(1);
  });

  it('takes everything back when one of several steps fails, and says where the backup is', async () => {
    const file = encryptedFile();
    await giveKeys(file);
    closeEncrypted(file.db);
    const backupPath = join(file.folder, 'sauvegardes', 'before.db');
    const steps = [FIRST, REBUILD, migration(2, 'CREATE TABLE note (id INTEGER PRIMARY KEY); INSERT INTO nowhere VALUES (1);')];
    const refusal = refusalOf(() => file.open({ migrations: steps, backup: (db) => (backupTo(db, backupPath, file.dataKey), backupPath) }));
    expect(refusal.reason).toBe('migration-failed');
    expect(refusal.details).toEqual({ tag: '0002_step', backupPath });
    const reopened = file.open({ check: true });
    expect(reopened.pragma('user_version', { simple: true })).toBe(1);
    expect(reopened.prepare("SELECT count(*) FROM pragma_table_info('association')").pluck().get()).toBe(2);
    expect(() => verifyBackup(backupPath, file.dataKey, reopened)).not.toThrow();
  });

  it('refuses a step that leaves a reference to nothing', () => {
    const { db } = encryptedFile();
    const refusal = refusalOf(() => migrate(db, [FIRST, migration(1, 'DELETE FROM association;')], options));
    expect(refusal.reason).toBe('migration-failed');
    expect(countOf(db, 'association')).toBe(1);
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
  });

  it('refuses a step that ends the transaction', () => {
    const { db } = encryptedFile();
    const refusal = refusalOf(() => migrate(db, [FIRST, migration(1, 'COMMIT;')], options));
    expect(refusal.reason).toBe('migration-failed');
  });

  it('refuses a migration that was altered or replaced after it was applied', () => {
    const { db } = encryptedFile();
    const altered = migration(0, 'CREATE TABLE association (id TEXT);');
    expect(refusalOf(() => migrate(db, [altered, REBUILD], options))).toMatchObject({
      reason: 'migration-failed',
      details: { tag: FIRST.tag },
    });
    expect(countOf(db, 'schema_migration')).toBe(1);
  });

  it('tells a full disk from a wrong migration', () => {
    const { db } = encryptedFile();
    db.pragma('max_page_count = 12');
    const big = migration(1, `CREATE TABLE big AS SELECT randomblob(100000) AS bytes;`);
    expect(refusalOf(() => migrate(db, [FIRST, big], options)).reason).toBe('disk-full');
  });
});

describe('reading the generated folder', () => {
  function folderWith(tags: readonly string[], indexes = tags.map((_tag, index) => index)) {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'meta'));
    const entries = tags.map((tag, position) => ({ idx: indexes[position], version: '6', when: 1, tag, breakpoints: true }));
    writeFileSync(join(folder, 'meta', '_journal.json'), JSON.stringify({ version: '7', dialect: 'sqlite', entries }));
    tags.forEach((tag) =>
      writeFileSync(join(folder, `${tag}.sql`), `CREATE TABLE t_${tag} (id);\r\n--> statement-breakpoint\r\nSELECT 1;\n`),
    );
    return folder;
  }

  it('gives the steps in order, with a hash that the line ends of Windows do not change', () => {
    const folder = folderWith(['0000_first', '0001_second']);
    const [first, second] = loadMigrations(folder);
    expect(second).toMatchObject({ index: 1, tag: '0001_second' });
    writeFileSync(join(folder, '0000_first.sql'), `CREATE TABLE t_0000_first (id);\n--> statement-breakpoint\nSELECT 1;\n`);
    expect(loadMigrations(folder)[0]?.hash).toBe(first?.hash);
  });

  it('refuses a journal with a hole', () => {
    expect(() => loadMigrations(folderWith(['0000_first', '0002_third'], [0, 2]))).toThrow('0002_third');
  });
});
