import { onTestFinished } from 'vitest';
import Database from 'better-sqlite3';

/** A database in memory, of the very library that holds the file. */
export function openEncryptedMemory() {
  const sqlite = new Database(':memory:');
  onTestFinished(() => void sqlite.close());
  return sqlite;
}
