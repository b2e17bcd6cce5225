import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { VaultStatus } from '#shared/features/vault/model';
import { OpeningError } from '../../db/opening-error';
import { keysPathOf, readKeysFile } from '../../security/keys-file';
import { loginsOf } from '../../security/keyring';

/** What can be said of a file that is not open: whether it is there, and who may open it. Reads the small keys file only. */
export function statusOfFile(dbPath: string): VaultStatus {
  const keysPath = keysPathOf(dbPath);
  const closed = { fileName: basename(dbPath), logins: [], signedIn: null, town: null, hasData: false };
  if (!existsSync(dbPath) && !existsSync(keysPath)) return { ...closed, state: 'absent' };
  try {
    return { ...closed, state: existsSync(dbPath) ? 'locked' : 'unreadable', logins: loginsOf(readKeysFile(keysPath)) };
  } catch (error) {
    if (error instanceof OpeningError) return { ...closed, state: 'unreadable' };
    throw error;
  }
}
