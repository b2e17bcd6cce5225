import { randomBytes } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backupTo } from '../../../src/main/db/backup';
import { type SqliteDatabase, readNumber } from '../../../src/main/db/driver';
import { closeEncrypted, createEncrypted, openEncrypted, refuseIfOpen } from '../../../src/main/db/open';
import { openInAnotherProgram } from './another-program';
import {
  FIRST,
  NOW,
  SECRET_TEXT,
  countOf,
  encryptedFile,
  fingerprints,
  giveKeys,
  migration,
  refusalOf,
  temporaryFolder,
} from './encrypted-files';

function overwrite(path: string, position: number, bytes: Buffer) {
  const content = readFileSync(path);
  bytes.copy(content, position);
  writeFileSync(path, content);
}

/** A byte in a page that opening alone does not read. */
function placeOfAssociations(db: SqliteDatabase): number {
  return (readNumber(db, "SELECT rootpage FROM sqlite_master WHERE name = 'association'") - 1) * 4096 + 2000;
}

describe('the file on the disk', () => {
  it('shows neither that it is a SQLite file nor any word of its content, in the log and the backups too', async () => {
    const file = encryptedFile();
    await giveKeys(file);
    backupTo(file.db, join(file.folder, 'copy.db'), file.dataKey);
    expect(statSync(`${file.path}-wal`).size).toBeGreaterThan(0);
    for (const name of readdirSync(file.folder)) {
      const bytes = readFileSync(join(file.folder, name));
      expect(bytes.subarray(0, 6).toString('latin1'), name).not.toBe('SQLite');
      for (const known of [SECRET_TEXT, 'Haut-Fourneau', 'grant_request', 'CREATE TABLE']) expect(bytes.includes(known), name).toBe(false);
    }
  });

  it('is one file for its owner only once closed', () => {
    const { db, folder, path } = encryptedFile();
    closeEncrypted(db);
    expect(readdirSync(folder)).toEqual(['demopart.db']);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('keeps what was written when it is opened again', () => {
    const { db, open } = encryptedFile();
    closeEncrypted(db);
    const again = open();
    expect(again.prepare('SELECT name FROM association').pluck().get()).toBe(SECRET_TEXT);
    expect(again.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(again.pragma('journal_mode', { simple: true })).toBe('wal');
  });
});

describe('creating', () => {
  it('refuses to replace a file, whatever it is', () => {
    const path = join(temporaryFolder(), 'demopart.db');
    writeFileSync(path, 'something else');
    expect(refusalOf(() => createEncrypted(path, randomBytes(32), { migrations: [FIRST], now: NOW })).reason).toBe('already-exists');
    expect(readFileSync(path, 'utf8')).toBe('something else');
  });

  it('leaves nothing behind when the schema cannot be made', () => {
    const folder = temporaryFolder();
    const broken = migration(0, 'CREATE TABLE a (id INTEGER); CREATE TABEL b;');
    const refusal = refusalOf(() => createEncrypted(join(folder, 'demopart.db'), randomBytes(32), { migrations: [broken], now: NOW }));
    expect(refusal.reason).toBe('migration-failed');
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a file that cannot be opened is told by its reason and stays as it is', () => {
  function closedFile() {
    const file = encryptedFile();
    closeEncrypted(file.db);
    return file;
  }

  function expectRefusal(file: ReturnType<typeof closedFile>, reason: string, options = {}) {
    const before = fingerprints(file.folder);
    expect(refusalOf(() => file.open(options)).reason).toBe(reason);
    expect(fingerprints(file.folder)).toEqual(before);
  }

  it('not there', () => {
    const file = closedFile();
    rmSync(file.path);
    expectRefusal(file, 'not-found');
  });

  it('empty, or cut before the end of its first page', () => {
    const file = closedFile();
    truncateSync(file.path, 300);
    expectRefusal(file, 'damaged-file');
    truncateSync(file.path, 0);
    expectRefusal(file, 'damaged-file');
  });

  it('an unencrypted SQLite file', () => {
    const file = closedFile();
    overwrite(file.path, 0, Buffer.from('SQLite format 3\0'));
    expectRefusal(file, 'damaged-file');
  });

  it('damaged in its first page', () => {
    const file = closedFile();
    overwrite(file.path, 40, randomBytes(8));
    expectRefusal(file, 'damaged-file');
  });

  it('damaged in the middle, when the whole file is checked', () => {
    const file = encryptedFile();
    const place = placeOfAssociations(file.db);
    closeEncrypted(file.db);
    overwrite(file.path, place, randomBytes(8));
    expectRefusal(file, 'damaged-file', { check: true });
  });

  it('the key of another file', () => {
    const file = closedFile();
    const open = () => openEncrypted(file.path, randomBytes(32), { migrations: [FIRST], now: NOW, backup: () => undefined });
    expectRefusal({ ...file, open }, 'damaged-file');
  });

  it('made by a newer version of the program', () => {
    const file = closedFile();
    const newer = [FIRST, migration(1, 'CREATE TABLE later (id INTEGER PRIMARY KEY);')];
    const db = file.open({ migrations: newer });
    db.pragma('journal_mode = DELETE');
    closeEncrypted(db);
    expectRefusal(file, 'newer-version');
  });

  it('open in another program', async () => {
    const file = closedFile();
    const other = await openInAnotherProgram(file, [FIRST]);
    expect(other.answer).toBe('open');
    expectRefusal(file, 'already-open');
    expect(refusalOf(() => refuseIfOpen(file.path)).reason).toBe('already-open');
  });

  it('open here, without taking its lock away from it', async () => {
    const file = encryptedFile();
    expect(refusalOf(() => file.open()).reason).toBe('already-open');
    expect(refusalOf(() => refuseIfOpen(file.path)).reason).toBe('already-open');
    expect((await openInAnotherProgram(file, [FIRST])).answer).toBe('already-open');
  });
});

describe('after a crash', () => {
  const CHANGE = "INSERT INTO grant_request (association_id) VALUES ('a')";

  it('the file is free again and everything written is there', async () => {
    const file = encryptedFile();
    closeEncrypted(file.db);
    const other = await openInAnotherProgram(file, [FIRST], CHANGE);
    await other.kill();
    expect(statSync(`${file.path}-wal`).size).toBeGreaterThan(0);
    expect(() => refuseIfOpen(file.path)).not.toThrow();
    expect(countOf(file.open(), 'grant_request')).toBe(4);
  });

  it('the whole file is checked at the next opening', async () => {
    const file = encryptedFile();
    const place = placeOfAssociations(file.db);
    closeEncrypted(file.db);
    overwrite(file.path, place, randomBytes(8));
    const other = await openInAnotherProgram(file, [FIRST], 'DELETE FROM grant_request');
    expect(other.answer).toBe('open');
    await other.kill();
    expect(refusalOf(() => file.open()).reason).toBe('damaged-file');
  });
});
