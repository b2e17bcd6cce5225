import { z } from 'zod';
import { query } from '../../ipc/define';
import { zCivilDate } from '../../kernel/dates';
import { AssociationId } from '../../kernel/ids';

/** What the life of an association with the town is made of. */
export const TimelineKind = z.enum(['exchange', 'grant', 'decision', 'in-kind', 'piece', 'document', 'mandate', 'bank', 'identity']);
export type TimelineKind = z.infer<typeof TimelineKind>;

/** Where an event is read in full. */
export const TimelineTarget = z.discriminatedUnion('screen', [
  z.strictObject({ screen: z.literal('exchange'), id: z.string() }),
  z.strictObject({ screen: z.literal('campaign'), id: z.string() }),
  z.strictObject({ screen: z.literal('session'), id: z.string() }),
  /** A tab of the same file; the sheet itself is `sheet`. */
  z.strictObject({ screen: z.literal('tab'), tab: z.enum(['sheet', 'pieces', 'support', 'bank', 'documents']) }),
]);
export type TimelineTarget = z.infer<typeof TimelineTarget>;

export const TimelineEvent = z.strictObject({
  /** Tells events apart: their kind and the record they tell of. */
  key: z.string(),
  on: zCivilDate,
  kind: TimelineKind,
  title: z.string(),
  detail: z.string(),
  /** Empty when it is not known. */
  by: z.string(),
  target: TimelineTarget,
});
/** One thing that happened between the town and an association, or that the law makes the association declare. */
export type TimelineEvent = z.infer<typeof TimelineEvent>;

export const timelineContract = {
  'timeline.ofAssociation': query(
    { permission: 'read', summary: 'All that happened with an association, newest first, a page at a time; `kinds` narrows it.' },
    z.strictObject({
      associationId: AssociationId,
      kinds: z.array(TimelineKind).max(20).optional(),
      page: z.int().min(1),
      pageSize: z.int().min(1).max(200),
    }),
    z.strictObject({
      events: z.array(TimelineEvent),
      total: z.int(),
      /** Of the whole history, whatever kinds are asked for. */
      counts: z.array(z.strictObject({ kind: TimelineKind, count: z.int() })),
    }),
  ),
};
