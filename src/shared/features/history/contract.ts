import { z } from 'zod';
import { Nothing, command, query } from '../../ipc/define';

/** How far back one's changes can be undone, and how many of them are shown. */
export const HISTORY_DAYS = 30;
export const HISTORY_LENGTH = 50;

/** The first line that a command left in the journal, as the French sentence of the journal needs it. */
const ToldChange = z.strictObject({
  operation: z.string(),
  entity: z.string(),
  label: z.string(),
  before: z.unknown(),
  after: z.unknown(),
});

export const RecentChange = ToldChange.extend({
  /** Of its first line in the journal: what `history.undo` is given. */
  seq: z.int(),
  /** ms UTC. */
  at: z.int(),
  /** How many records it touched. */
  records: z.int(),
  /**
   * `overtaken`: a record has changed since; `elsewhere`: it has an undo of its own, on the page of imports or of duplicates; `fixed`: it stays
   * for good.
   */
  state: z.enum(['undoable', 'undone', 'overtaken', 'elsewhere', 'fixed']),
  /** In French, why it stays and what to do instead; empty unless `fixed`. */
  because: z.string(),
  /** Of an undo: the change that was taken back; null for any other change. */
  undoes: ToldChange.nullable(),
});
/** One command of one's own, whole: undone in one go. */
export type RecentChange = z.infer<typeof RecentChange>;

export const historyContract = {
  'history.list': query(
    { permission: 'read', summary: 'Your own last changes over thirty days, newest first, and whether each can be undone.' },
    Nothing,
    z.array(RecentChange),
  ),
  'history.undo': command(
    {
      permission: 'write',
      summary: 'Takes back one of your changes, whole; refused when a record has changed since. Undoing an undo is a redo.',
    },
    z.strictObject({ seq: z.int().min(1) }),
    ToldChange,
  ),
};
