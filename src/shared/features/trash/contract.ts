import { z } from 'zod';
import { Nothing, command, query } from '../../ipc/define';
import { AssociationId } from '../../kernel/ids';

/** How long the trash keeps what is put in it, in days. */
export const TRASH_DAYS = 30;

/** What has a trash. */
export const TrashKindName = z.enum([
  'association',
  'grant-request',
  'exchange',
  'piece',
  'in-kind-support',
  'council-item',
  'item-annex',
  'own-text',
  'signed-file',
  'published-file',
]);
export type TrashKindName = z.infer<typeof TrashKindName>;

const Item = z.strictObject({ kind: TrashKindName, id: z.uuid() });

export const TrashEntry = Item.extend({
  name: z.string(),
  /** The association it belongs to; null for an association itself, and for what belongs to none. */
  association: z.strictObject({ id: AssociationId, name: z.string() }).nullable(),
  /** ms UTC. */
  removedAt: z.int(),
  /** Empty when the journal does not tell. */
  by: z.string(),
  /** Whole days before it goes for good; 0 when its time has come. */
  daysLeft: z.int(),
  /** Past its time: what still names it and keeps it, in words. */
  heldBy: z.array(z.string()),
});
/** One thing in the trash. */
export type TrashEntry = z.infer<typeof TrashEntry>;

export const trashContract = {
  'trash.list': query(
    { permission: 'read', summary: 'What is in the trash, whatever its kind, newest first, a page at a time.' },
    z.strictObject({ kind: TrashKindName.optional(), page: z.int().min(1), pageSize: z.int().min(1).max(200) }),
    z.strictObject({
      entries: z.array(TrashEntry),
      total: z.int(),
      /** Of the whole trash, whatever kind is asked for. */
      counts: z.array(z.strictObject({ kind: TrashKindName, count: z.int() })),
    }),
  ),
  'trash.describe': query(
    { permission: 'read', summary: 'What would go for good with one thing of the trash, and what still names it and keeps it.' },
    Item,
    z.strictObject({ goes: z.array(z.string()), heldBy: z.array(z.string()) }),
  ),
  'trash.restore': command(
    { permission: 'write', summary: 'Takes one thing out of the trash, by the rules of its own kind.' },
    Item,
    z.strictObject({}),
  ),
  'trash.purge': command(
    { permission: 'validate', summary: 'Deletes one thing of the trash for good; refused while something still names it.' },
    Item,
    z.strictObject({}),
  ),
  'trash.purgeExpired': command(
    {
      permission: 'write',
      summary: 'Deletes for good what has been in the trash for thirty days and nothing names; done at each opening too.',
    },
    Nothing,
    z.strictObject({ purged: z.int(), kept: z.int() }),
  ),
};
