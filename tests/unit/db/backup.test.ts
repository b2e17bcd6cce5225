import { chmodSync, copyFileSync, existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { backupTo, verifyBackup } from '../../../src/main/db/backup';
import { closeEncrypted, openEncrypted } from '../../../src/main/db/open';
import { restoreBackup } from '../../../src/main/db/restore';
import { unwrapWithPassword } from '../../../src/main/security/keyring';
import { keysPathOf, readKeysFile } from '../../../src/main/security/keys-file';
import { openInAnotherProgram } from './another-program';
import { FIRST, NOW, PASSWORD, countOf, encryptedFile, fingerprints, giveKeys, refusalOf } from './encrypted-files';

async function fileWithBackup() {
  const file = encryptedFile();
  await giveKeys(file);
  const backupPath = join(file.folder, 'sauvegardes', 'demopart-2026-09-18-1830.db');
  backupTo(file.db, backupPath, file.dataKey);
  return { ...file, backupPath };
}

describe('backing up', () => {
  it('gives a file that opens with the password of the account, alone in another place', async () => {
    const { folder, backupPath } = await fileWithBackup();
    expect(readdirSync(join(folder, 'sauvegardes')).sort()).toEqual(['demopart-2026-09-18-1830.db', 'demopart-2026-09-18-1830.keys.json']);
    const { dataKey } = await unwrapWithPassword(readKeysFile(keysPathOf(backupPath)), 'c.martin', PASSWORD);
    const copy = openEncrypted(backupPath, dataKey, { migrations: [FIRST], now: NOW, backup: () => undefined, check: true });
    expect(countOf(copy, 'grant_request')).toBe(3);
    closeEncrypted(copy);
  });

  it('refuses to replace a backup', async () => {
    const { db, dataKey, backupPath, folder } = await fileWithBackup();
    const before = fingerprints(join(folder, 'sauvegardes'));
    expect(refusalOf(() => backupTo(db, backupPath, dataKey)).reason).toBe('already-exists');
    expect(fingerprints(join(folder, 'sauvegardes'))).toEqual(before);
  });

  it('refuses without keys, with damaged keys, and leaves nothing', () => {
    const { db, dataKey, folder, path } = encryptedFile();
    const target = join(folder, 'sauvegardes', 'copy.db');
    expect(refusalOf(() => backupTo(db, target, dataKey)).reason).toBe('missing-keys');
    writeFileSync(keysPathOf(path), '{}');
    expect(refusalOf(() => backupTo(db, target, dataKey)).reason).toBe('damaged-keys');
    expect(existsSync(target)).toBe(false);
  });

  it('leaves nothing when the copy cannot be opened again', async () => {
    const { db, folder } = await fileWithBackup();
    const target = join(folder, 'other', 'copy.db');
    expect(refusalOf(() => backupTo(db, target, randomBytes(32))).reason).toBe('damaged-file');
    expect(readdirSync(join(folder, 'other'))).toEqual([]);
  });

  it('notices a copy that lacks a row', async () => {
    const { db, dataKey, backupPath } = await fileWithBackup();
    db.exec("INSERT INTO grant_request (association_id) VALUES ('a')");
    expect(() => verifyBackup(backupPath, dataKey)).not.toThrow();
    expect(refusalOf(() => verifyBackup(backupPath, dataKey, db)).reason).toBe('damaged-file');
  });

  it('notices a copy that was damaged later', async () => {
    const { dataKey, backupPath } = await fileWithBackup();
    const bytes = readFileSync(backupPath);
    randomBytes(8).copy(bytes, 4096 + 2000);
    writeFileSync(backupPath, bytes);
    expect(refusalOf(() => verifyBackup(backupPath, dataKey)).reason).toBe('damaged-file');
  });
});

describe('restoring', () => {
  it('gives back what the backup holds and sets the present file aside with its keys', async () => {
    const { db, dataKey, path, backupPath, folder, open } = await fileWithBackup();
    db.exec('DELETE FROM grant_request');
    closeEncrypted(db);
    const present = fingerprints(folder);
    const aside = restoreBackup({ dbPath: path, backupPath, now: NOW });
    expect(aside).toBe(join(folder, 'demopart-avant-restauration-2026-09-18-1830.db'));
    const after = fingerprints(folder);
    expect(after['demopart-avant-restauration-2026-09-18-1830.db']).toBe(present['demopart.db']);
    expect(after['demopart-avant-restauration-2026-09-18-1830.keys.json']).toBe(present['demopart.keys.json']);
    expect(after['demopart.db']).toBe(present['demopart-2026-09-18-1830.db']);
    const restored = open({ check: true });
    expect(countOf(restored, 'grant_request')).toBe(3);
    expect(() => verifyBackup(backupPath, dataKey, restored)).not.toThrow();
  });

  it('keeps changes that a crash left in the log with the file they belong to', async () => {
    const { db, dataKey, path, backupPath, open } = await fileWithBackup();
    closeEncrypted(db);
    const other = await openInAnotherProgram({ path, dataKey }, [FIRST], "INSERT INTO grant_request (association_id) VALUES ('a')");
    await other.kill();
    const aside = restoreBackup({ dbPath: path, backupPath, now: NOW }) ?? '';
    expect(countOf(open(), 'grant_request')).toBe(3);
    const old = openEncrypted(aside, dataKey, { migrations: [FIRST], now: NOW, backup: () => undefined });
    expect(countOf(old, 'grant_request')).toBe(4);
    closeEncrypted(old);
  });

  it('gives a file that can be written from a write-protected backup', async () => {
    const { db, path, backupPath } = await fileWithBackup();
    closeEncrypted(db);
    for (const protectedPath of [backupPath, keysPathOf(backupPath)]) chmodSync(protectedPath, 0o400);
    restoreBackup({ dbPath: path, backupPath, now: NOW });
    for (const restored of [path, keysPathOf(path)]) expect(statSync(restored).mode & 0o777).toBe(0o600);
  });

  it('works when the file itself is lost', async () => {
    const { db, path, backupPath, open } = await fileWithBackup();
    closeEncrypted(db);
    rmSync(path);
    expect(restoreBackup({ dbPath: path, backupPath, now: NOW })).toBeUndefined();
    expect(countOf(open(), 'grant_request')).toBe(3);
  });

  it('touches nothing while the file is open here or elsewhere, or when the backup has no keys', async () => {
    const { db, dataKey, path, backupPath, folder } = await fileWithBackup();
    expect(refusalOf(() => restoreBackup({ dbPath: path, backupPath, now: NOW })).reason).toBe('already-open');
    closeEncrypted(db);
    const before = fingerprints(folder);
    const other = await openInAnotherProgram({ path, dataKey }, [FIRST]);
    expect(refusalOf(() => restoreBackup({ dbPath: path, backupPath, now: NOW })).reason).toBe('already-open');
    await other.kill();
    copyFileSync(backupPath, join(folder, 'lonely.db'));
    const lonely = { dbPath: path, backupPath: join(folder, 'lonely.db'), now: NOW };
    expect(refusalOf(() => restoreBackup(lonely)).reason).toBe('missing-keys');
    rmSync(join(folder, 'lonely.db'));
    rmSync(`${path}-wal`, { force: true });
    expect(fingerprints(folder)).toEqual(before);
  });
});
