import type { Statement } from 'better-sqlite3';
import type { drizzle } from 'drizzle-orm/better-sqlite3';
import type { Call } from '../ipc/call';

type Orm = ReturnType<typeof drizzle>;

/** What a repository may do while it only reads. `statement` keeps hot queries prepared; the rest goes through drizzle. */
export interface Reader extends Pick<Orm, 'select' | 'selectDistinct'> {
  statement(sql: string): Statement;
}

/** What a repository may do inside a transaction. */
export interface Tx extends Reader, Pick<Orm, 'insert' | 'update' | 'delete'> {
  readonly kind: 'transaction';
}

/** What a change tells the journal. `label` is the name of the thing as the user knows it. */
export interface AuditFact {
  readonly entity: string;
  readonly entityId: string | null;
  readonly label: string;
  /** Absent: there was nothing before. */
  readonly before?: unknown;
  /** Absent: nothing is left. */
  readonly after?: unknown;
}

/** Writes a line of the journal inside the transaction of the change it tells. */
export type AuditSink = (fact: AuditFact) => void;

/** Gives the loop a turn inside a long transaction, so that progress leaves and a cancel arrives; throws when cancelled. */
export type Pause = () => Promise<void>;

/** The open file. Every change is one transaction with at least one line in the journal. */
export interface Store {
  read<T>(work: (db: Reader) => T): T;
  write<T>(call: Call, work: (tx: Tx, audit: AuditSink) => T): T;
  /** A transaction that lasts. The router lets nothing else run meanwhile (see `idle`). */
  writeLong<T>(call: Call, work: (tx: Tx, audit: AuditSink, pause: Pause) => Promise<T>): Promise<T>;
  /** Resolves when no long transaction is under way. */
  idle(): Promise<void>;
}

/**
 * The one way around the journal, given to `features/drafts` alone: a draft is somebody's own unfinished typing, replaced at each pause.
 * In the journal it would bury what was really changed, and show what its author never decided. Everything else goes through `Store`.
 */
export interface DraftStore extends Pick<Store, 'read'> {
  writeUnjournalled(work: (tx: Tx) => void): void;
}
