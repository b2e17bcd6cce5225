import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import { loadMigrations } from '../../../src/main/db/migrate';
import { closeEncrypted, createEncrypted } from '../../../src/main/db/open';

const KEYS = `SELECT m.name || '.' || f."from" AS key FROM sqlite_master m, pragma_foreign_key_list(m.name) f
  WHERE m.type = 'table' AND f."table" = ? ORDER BY key`;

/** Every column of a new file that refers to a table, as « table.column ». */
export function keysTo(table: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'demopart-ties-'));
  const migrations = loadMigrations(join(import.meta.dirname, '../../../resources/migrations'));
  const sqlite = createEncrypted(join(folder, 'a.db'), Buffer.alloc(32, 7), { migrations, now: new Date(0) });
  onTestFinished(() => {
    closeEncrypted(sqlite);
    rmSync(folder, { recursive: true, force: true });
  });
  return z.array(z.string()).parse(sqlite.prepare(KEYS).pluck().all(table));
}
