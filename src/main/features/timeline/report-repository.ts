import { z } from 'zod';
import { TimelineKind } from '#shared/features/timeline/contract';
import { zCivilDate } from '#shared/kernel/dates';
import type { AssociationId } from '#shared/kernel/ids';
import type { Reader } from '../../db/connection';
import { BRANCHES } from './report-branches';

const StoredEvent = z.object({
  kind: TimelineKind,
  /** The variant of its kind: `received`, `begun`, `merged`… */
  what: z.string(),
  id: z.string(),
  day: zCivilDate,
  title: z.string(),
  detail: z.string(),
  /** Two numbers whose meaning depends on the kind: amounts, a year, a version. */
  first: z.int().nullable(),
  second: z.int().nullable(),
  author: z.string(),
  /** The record that the event opens, when it is not in the file itself. */
  place: z.string(),
});
/** One event as it is read, before it is put in words. */
export type StoredEvent = z.infer<typeof StoredEvent>;

/** What is asked of the history of one association. */
export interface TimelineRequest {
  readonly associationId: AssociationId;
  readonly kinds?: readonly TimelineKind[] | undefined;
  readonly page: number;
  readonly pageSize: number;
}

/** One page, newest first. The rows of one association are gathered by their indexes, ordered, and only the page leaves the database. */
export function listEvents(db: Reader, { associationId, kinds, page, pageSize }: TimelineRequest): StoredEvent[] {
  const sql = `SELECT kind, what, id, day, title, detail, first, second, author, place FROM (${unionOf(kinds)})
    ORDER BY day DESC, at DESC, id DESC, what LIMIT @limit OFFSET @offset`;
  const rows = db.statement(sql).all({ id: associationId, limit: pageSize, offset: (page - 1) * pageSize });
  return z.array(StoredEvent).parse(rows);
}

const Counts = z.array(z.object({ kind: TimelineKind, count: z.int() }));

/** How many events there are of each kind that has any. */
export function countEvents(db: Reader, associationId: AssociationId): z.infer<typeof Counts> {
  const rows = db.statement(`SELECT kind, count(*) AS count FROM (${unionOf(undefined)}) GROUP BY kind`).all({ id: associationId });
  const counts = Counts.parse(rows);
  return TimelineKind.options.flatMap((kind) => counts.filter((row) => row.kind === kind));
}

function unionOf(kinds: readonly TimelineKind[] | undefined): string {
  const wanted = kinds === undefined || kinds.length === 0 ? BRANCHES : BRANCHES.filter(([kind]) => kinds.includes(kind));
  return wanted.map(([, sql]) => sql).join(' UNION ALL ');
}
