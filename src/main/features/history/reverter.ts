import type { BrokenRule, EntityName } from '#shared/kernel/errors';
import type { Topic } from '#shared/ipc/events';
import type { Reader, Tx } from '../../db/connection';

/** A record, or a part of it, as the journal tells it. */
export type RecordState = Readonly<Record<string, unknown>>;

/** What a record is put back to, and when (ms UTC). */
export interface Restoring {
  /** Null: there was no such record. It may be a part of the record only, as `{ removed: false }`. */
  readonly before: RecordState | null;
  /** What the line said it had become. */
  readonly after: RecordState | null;
  readonly at: number;
}

/** How the records of one kind are looked at and put back. The composition root has one for each kind it knows. */
export interface Reverter {
  readonly entity: EntityName;
  /** What the window asks again afterwards. */
  readonly topics: readonly Topic[];
  /**
   * The record as the journal would tell it now; null when there is none. Only what it gives is compared. `told` is what the line says, for
   * those that are many under one id.
   */
  current(db: Reader, id: string, told: RecordState): RecordState | null;
  /** What the journal keeps of a record, when it is not told as `current` tells it. */
  told?(state: RecordState): RecordState;
  /** Why what a line tells stays for good, whatever its author does: an act that was signed, a number that others follow. */
  fixed?(db: Reader, id: string, line: Pick<Restoring, 'before' | 'after'>): BrokenRule | undefined;
  /** @throws RULE when what belongs to it or names it stands in the way */
  restore(tx: Tx, id: string, restoring: Restoring): void;
}
