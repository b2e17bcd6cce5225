import type { CivilDate } from '#shared/kernel/dates';
import type { SignedIn } from '#shared/features/vault/model';
import type { Topic } from '#shared/ipc/events';

/** One call on its way: who asks for what, when, and how to report, stop and tell what changed. */
export interface Call {
  readonly operation: string;
  /** Null before anybody signed in. */
  readonly account: SignedIn | null;
  /** Milliseconds UTC. */
  readonly now: number;
  /** The day at the town hall. */
  readonly today: CivilDate;
  /** Aborted when the user cancels or the file is locked. */
  readonly signal: AbortSignal;
  /** Reports a long work: `done` of `total`, with a French label. */
  progress(done: number, total: number, label: string): void;
  /** Names what changed; sent to the window once the call has succeeded. */
  changed(...topics: Topic[]): void;
}
