import type { Statement } from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { DomainError } from '#shared/kernel/errors';
import type { Call } from '../ipc/call';
import { openJournal } from '../security/audit';
import type { DraftStore, Store, Tx } from './connection';
import type { SqliteDatabase } from './driver';

/** Wraps an open encrypted connection. */
export function createStore(sqlite: SqliteDatabase): Store & DraftStore {
  const handle = handleOn(sqlite);
  let longWrite: Promise<void> | undefined;

  function begin(call: Call) {
    sqlite.exec('BEGIN IMMEDIATE');
    const journal = openJournal(handle, call);
    return {
      journal,
      commit: () => {
        if (journal.entries() === 0) throw new Error(`${call.operation} changed the file without a line in the journal`);
        sqlite.exec('COMMIT');
      },
      rollback: () => {
        if (sqlite.inTransaction) sqlite.exec('ROLLBACK');
      },
    };
  }

  return {
    read: (work) => work(handle),
    write(call, work) {
      const transaction = begin(call);
      try {
        const result = work(handle, transaction.journal.record);
        transaction.commit();
        return result;
      } catch (error) {
        transaction.rollback();
        throw error;
      }
    },
    writeUnjournalled: (work) => sqlite.transaction(() => work(handle)).immediate(),
    async writeLong(call, work) {
      const transaction = begin(call);
      const ended = deferred();
      longWrite = ended.promise;
      try {
        const result = await work(handle, transaction.journal.record, () => pauseFor(call));
        transaction.commit();
        return result;
      } catch (error) {
        transaction.rollback();
        throw error;
      } finally {
        longWrite = undefined;
        ended.resolve();
      }
    },
    async idle() {
      while (longWrite) await longWrite;
    },
  };
}

async function pauseFor(call: Call): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  if (call.signal.aborted) throw new DomainError({ code: 'CANCELLED', details: {} });
}

function handleOn(sqlite: SqliteDatabase): Tx {
  const statements = new Map<string, Statement>();
  return Object.assign(drizzle(sqlite), {
    kind: 'transaction' as const,
    statement(sql: string) {
      const known = statements.get(sql) ?? sqlite.prepare(sql);
      statements.set(sql, known);
      return known;
    },
  });
}

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let settle: (() => void) | undefined;
  const promise = new Promise<void>((resolve) => {
    settle = resolve;
  });
  return { promise, resolve: () => settle?.() };
}
