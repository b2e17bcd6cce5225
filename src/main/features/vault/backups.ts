import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Backup } from '#shared/features/backups/contract';
import { invalidField, notFound, type OpeningReason } from '#shared/kernel/errors';
import { backupTo, verifyBackup } from '../../db/backup';
import { freeBackupPath, listBackups, rotateBackups, type BackupFile } from '../../db/backup-folder';
import { restoreBackup } from '../../db/restore';
import { OpeningError } from '../../db/opening-error';
import type { Call } from '../../ipc/call';
import type { Logger } from '../../ports';
import { keysPathOf, readKeysFile } from '../../security/keys-file';
import type { VaultDoor } from './open-vault';

const UNFIT: ReadonlySet<OpeningReason> = new Set(['damaged-file', 'damaged-keys', 'missing-keys']);

const DAY = 24 * 60 * 60 * 1000;

export type BackupsService = ReturnType<typeof createBackupsService>;

/** Encrypted copies of the file, each re-opened and compared before it counts. */
export function createBackupsService(door: VaultDoor, logger: Logger) {
  function makeIn(folder: string, now: number): BackupFile {
    const { sqlite, dataKey } = door.required();
    const path = freeBackupPath(folder, new Date(now));
    backupTo(sqlite, path, dataKey);
    const made = listBackups(folder).find((backup) => backup.path === path);
    if (!made) throw new Error('the backup just made is not in its folder');
    return made;
  }

  return {
    list: (): Backup[] => listBackups(door.backupFolder).map(withoutPath),

    create(call: Call): Backup {
      const made = recorded(call, () => makeIn(door.backupFolder, call.now));
      rotateBackups(door.backupFolder);
      call.changed('backups');
      return made;
    },

    /** Never makes the folder: that of a key taken out would come back on the computer's own disk. */
    copyTo({ folder }: { folder: string }, call: Call): Backup {
      if (!isFolder(folder)) throw invalidField(['folder'], 'Ce dossier n’existe pas. Vérifiez que la clé ou le disque est branché.');
      return recorded(call, () => makeIn(folder, call.now));
    },

    /** The day's own backup, once the file is open and the last one is more than a day old. A fault is logged: the user is at work. */
    async makeDaily(now: number): Promise<void> {
      await new Promise((resolve) => setImmediate(resolve));
      await door.current()?.store.idle();
      const newest = listBackups(door.backupFolder)[0];
      if (!door.current() || (newest && now - newest.madeAt < DAY)) return;
      try {
        makeIn(door.backupFolder, now);
        rotateBackups(door.backupFolder);
      } catch (error) {
        logger.warn(`the daily backup failed: ${error instanceof OpeningError ? error.reason : 'unexpected'}`);
      }
    },

    restore({ name }: { name: string }, call: Call): { setAside: string } {
      const backup = listBackups(door.backupFolder).find((candidate) => candidate.name === name);
      if (!backup) throw notFound('backup');
      const { dataKey, store } = door.required();
      refuseDamagedBackup(backup.path, dataKey);
      store.write(call, (_tx, audit) => audit({ entity: 'backup', entityId: null, label: name }));
      door.close();
      const aside = restoreBackup({ dbPath: door.dbPath, backupPath: join(door.backupFolder, name), now: new Date(call.now) });
      return { setAside: aside ? basename(aside) : '' };
    },
  };

  function recorded(call: Call, make: () => BackupFile): Backup {
    const made = make();
    door.required().store.write(call, (_tx, audit) => audit({ entity: 'backup', entityId: null, label: made.name }));
    return withoutPath(made);
  }
}

/** The copy and the keys beside it, both whole, before anything is closed. @throws OpeningError `damaged-backup` */
function refuseDamagedBackup(path: string, dataKey: Buffer): void {
  try {
    verifyBackup(path, dataKey);
    readKeysFile(keysPathOf(path));
  } catch (error) {
    throw error instanceof OpeningError && UNFIT.has(error.reason) ? new OpeningError('damaged-backup', {}, { cause: error }) : error;
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function withoutPath({ name, madeAt, size, verified }: BackupFile): Backup {
  return { name, madeAt, size, verified };
}
