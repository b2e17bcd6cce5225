import { dirname, join } from 'node:path';
import { SignedIn, type SignedIn as SignedInAccount } from '#shared/features/vault/model';
import { DomainError } from '#shared/kernel/errors';
import type { DraftStore, Store } from '../../db/connection';
import { createStore } from '../../db/store';
import { backupTo } from '../../db/backup';
import { freeBackupPath } from '../../db/backup-folder';
import type { SqliteDatabase } from '../../db/driver';
import { loadMigrations } from '../../db/migrate';
import { closeEncrypted, createEncrypted, openEncrypted } from '../../db/open';
import { OpeningError } from '../../db/opening-error';
import { keysPathOf } from '../../security/keys-file';
import { wipe } from '../../security/sealing';
import type { Ports } from '../../ports';
import { findAccount } from './repository';

/** The file while it is open: its connection, its key (for backups and new accounts), and who is signed in. */
export interface OpenVault {
  readonly sqlite: SqliteDatabase;
  readonly dataKey: Buffer;
  readonly store: Store & DraftStore;
  readonly signedIn: SignedInAccount;
}

/** Holds the file open or closed. Locking closes it and overwrites the key. */
export interface VaultDoor {
  readonly dbPath: string;
  readonly keysPath: string;
  readonly backupFolder: string;
  /** Undefined while locked. */
  current(): OpenVault | undefined;
  /** The open file, or a LOCKED error. */
  required(): OpenVault;
  /** Creates the file; `prepare` writes its first account and settings before anything else can. */
  create(dataKey: Buffer, prepare: (store: Store) => SignedInAccount): void;
  /** Opens the file for an account; the key is overwritten when that fails. */
  open(dataKey: Buffer, accountId: string): SignedInAccount;
  /** Changes what is shown of the signed-in account (its name, its role). */
  renamed(signedIn: SignedInAccount): void;
  close(): void;
}

/** The door of the file named by the ports. Nothing is opened yet. */
export function createVaultDoor(ports: Ports): VaultDoor {
  const { dbPath } = ports;
  const backupFolder = join(dirname(dbPath), 'sauvegardes');
  const migrations = loadMigrations(join(ports.resources, 'migrations'));
  let vault: OpenVault | undefined;

  const close = () => {
    if (!vault) return;
    const closing = vault;
    vault = undefined;
    wipe(closing.dataKey);
    closeEncrypted(closing.sqlite);
  };

  const enter = (sqlite: SqliteDatabase, dataKey: Buffer, signIn: (store: Store) => SignedInAccount) => {
    const store = createStore(sqlite);
    try {
      vault = { sqlite, dataKey, store, signedIn: signIn(store) };
      return vault.signedIn;
    } catch (error) {
      wipe(dataKey);
      closeEncrypted(sqlite);
      throw error;
    }
  };

  function openChecked(dataKey: Buffer): SqliteDatabase {
    const now = new Date(ports.now());
    return openEncrypted(dbPath, dataKey, {
      migrations,
      now,
      backup(db) {
        const path = freeBackupPath(backupFolder, now);
        backupTo(db, path, dataKey);
        return path;
      },
    });
  }

  return {
    dbPath,
    backupFolder,
    keysPath: keysPathOf(dbPath),
    current: () => vault,
    required() {
      if (!vault) throw new DomainError({ code: 'LOCKED', details: {} });
      return vault;
    },
    create(dataKey, prepare) {
      close();
      const create = () => createEncrypted(dbPath, dataKey, { migrations, now: new Date(ports.now()) });
      enter(wipingOnFailure(dataKey, create), dataKey, prepare);
    },
    open(dataKey, accountId) {
      close();
      return enter(
        wipingOnFailure(dataKey, () => openChecked(dataKey)),
        dataKey,
        (store) => signInAs(store, accountId),
      );
    },
    renamed(signedIn) {
      if (vault) vault = { ...vault, signedIn };
    },
    close,
  };
}

function wipingOnFailure<T>(dataKey: Buffer, work: () => T): T {
  try {
    return work();
  } catch (error) {
    wipe(dataKey);
    throw error;
  }
}

function signInAs(store: Store, accountId: string): SignedInAccount {
  const found = store.read((db) => findAccount(db, accountId));
  if (!found) throw new OpeningError('wrong-password');
  return SignedIn.parse({ accountId: found.id, login: found.login, name: found.name, role: found.role });
}
