import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { keysPathOf, readKeysFile } from '../security/keys-file';
import { freeAsidePath } from './backup-folder';
import { copyDurably, syncFolder } from './durable-files';
import { refuseIfOpen } from './open';
import { asOpeningError } from './opening-error';

export interface Restoration {
  readonly dbPath: string;
  readonly backupPath: string;
  readonly now: Date;
}

interface Rename {
  readonly from: string;
  readonly to: string;
}

/**
 * Puts a backup and its keys in place of the closed database, which is set aside in the same folder: nothing is deleted.
 * The passwords become those of the time of the backup. On any fault everything is back where it was.
 * @returns the path of the database set aside, or undefined when there was none
 * @throws OpeningError `already-open`, `not-found`, `missing-keys`, `damaged-keys`, `disk-full`, `read-only`
 */
export function restoreBackup({ dbPath, backupPath, now }: Restoration): string | undefined {
  const folder = dirname(resolve(dbPath));
  const aside = freeAsidePath(folder, now);
  const existed = existsSync(dbPath);
  const incoming = [dbPath, keysPathOf(dbPath)].map((to) => ({ from: `${to}.incoming`, to }));
  try {
    refuseIfOpen(dbPath);
    readKeysFile(keysPathOf(backupPath));
    for (const { from } of incoming) rmSync(from, { force: true });
    copyDurably(backupPath, `${dbPath}.incoming`);
    copyDurably(keysPathOf(backupPath), `${keysPathOf(dbPath)}.incoming`);
    renameAll([...outgoing(dbPath, aside), ...incoming]);
    syncFolder(folder);
    return existed ? aside : undefined;
  } catch (error) {
    for (const { from } of incoming) rmSync(from, { force: true });
    throw asOpeningError(error);
  }
}

/** The database with what belongs to it: a write-ahead log left by a crash must never meet another database. */
function outgoing(dbPath: string, aside: string): Rename[] {
  const parts: Rename[] = [
    { from: `${dbPath}-wal`, to: `${aside}-wal` },
    { from: keysPathOf(dbPath), to: keysPathOf(aside) },
    { from: dbPath, to: aside },
  ];
  return parts.filter(({ from }) => existsSync(from));
}

function renameAll(renames: readonly Rename[]): void {
  const done: Rename[] = [];
  try {
    for (const rename of renames) {
      renameSync(rename.from, rename.to);
      done.unshift(rename);
    }
  } catch (error) {
    for (const { from, to } of done) renameSync(to, from);
    throw error;
  }
}
