import { join } from 'node:path';
import type { SqliteDatabase } from '../../../src/main/db/driver';
import { loadMigrations } from '../../../src/main/db/migrate';
import { openEncrypted } from '../../../src/main/db/open';
import { unwrapWithPassword } from '../../../src/main/security/keyring';
import { keysPathOf, readKeysFile } from '../../../src/main/security/keys-file';
import { LOGIN, PASSWORD, type TestCore } from '../../support/test-core';

/** Opens the file of a core that is closed, around its rules. */
export async function openBeside({ dbPath, clock }: TestCore): Promise<SqliteDatabase> {
  const { dataKey } = await unwrapWithPassword(readKeysFile(keysPathOf(dbPath)), LOGIN, PASSWORD);
  const migrations = loadMigrations(join(import.meta.dirname, '../../../resources/migrations'));
  return openEncrypted(dbPath, dataKey, { migrations, now: new Date(clock.now()), backup: () => undefined });
}
