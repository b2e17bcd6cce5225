import type { TrashKindName } from '#shared/features/trash/contract';
import type { Topic } from '#shared/ipc/events';
import type { Reader, Tx } from '../../db/connection';
import type { Call } from '../../ipc/call';

/** A kind of thing that has a trash. The composition root has one for each; a new kind is one entry there. */
export interface TrashKind {
  readonly kind: TrashKindName;
  /**
   * SQL of what is in its trash: `id`, `name`, `associationId` (or null) and `removedAt` (ms UTC), in this order. The lists of all kinds are
   * read as one, ordered and paged by the database.
   */
  readonly entries: string;
  readonly topics: readonly Topic[];
  /** Out of the trash, by the feature's own service and its rules. */
  restore(id: string, call: Call): void;
  /** What goes with it, in words. */
  goes(db: Reader, id: string): string[];
  /** What still names it, in words: it then stays. */
  heldBy(db: Reader, id: string): string[];
  /** Deletes it for good, with what goes with it. */
  purge(tx: Tx, id: string): void;
}
