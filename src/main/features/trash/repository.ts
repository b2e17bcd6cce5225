import { z } from 'zod';
import { TrashKindName } from '#shared/features/trash/contract';
import { AssociationId } from '#shared/kernel/ids';
import type { Reader } from '../../db/connection';
import type { TrashKind } from './kind';

const StoredEntry = z.object({
  kind: TrashKindName,
  id: z.uuid(),
  name: z.string(),
  associationId: AssociationId.nullable(),
  associationName: z.string().nullable(),
  removedAt: z.int(),
  by: z.string(),
});
/** One thing in the trash, as it is read. */
export type StoredEntry = z.infer<typeof StoredEntry>;

type Source = Pick<TrashKind, 'kind' | 'entries'>;

/** One page, newest first; who put it there is the author of the line of that instant in the journal. */
export function listEntries(db: Reader, sources: readonly Source[], { page, pageSize }: { page: number; pageSize: number }): StoredEntry[] {
  const sql = `SELECT t.kind, t.id, t.name, t.associationId, a.name AS associationName, t.removedAt,
      ifnull((SELECT e.who FROM audit_entry e WHERE e.entity_id = t.id AND e.at = t.removedAt LIMIT 1), '') AS "by"
    FROM (SELECT * FROM (${unionOf(sources)}) ORDER BY removedAt DESC, id LIMIT ? OFFSET ?) t LEFT JOIN association a ON a.id = t.associationId
    ORDER BY t.removedAt DESC, t.id`;
  return z.array(StoredEntry).parse(db.statement(sql).all(pageSize, (page - 1) * pageSize));
}

const Counts = z.array(z.object({ kind: TrashKindName, count: z.int() }));

/** How much of each kind is in the trash. */
export function countEntries(db: Reader, sources: readonly Source[]): z.infer<typeof Counts> {
  return Counts.parse(db.statement(`SELECT kind, count(*) AS count FROM (${unionOf(sources)}) GROUP BY kind`).all());
}

/** One thing of the trash by its id; undefined when it is not there. */
export function findEntry(db: Reader, source: Source, id: string): Pick<StoredEntry, 'id' | 'name'> | undefined {
  const row = db.statement(`SELECT id, name FROM (${unionOf([source])}) WHERE id = ?`).get(id);
  return row === undefined ? undefined : StoredEntry.pick({ id: true, name: true }).parse(row);
}

/** What went to the trash before an instant (ms UTC), oldest first. */
export function listOlderThan(db: Reader, source: Source, instant: number): Pick<StoredEntry, 'id' | 'name'>[] {
  const rows = db.statement(`SELECT id, name FROM (${unionOf([source])}) WHERE removedAt <= ? ORDER BY removedAt`).all(instant);
  return z.array(StoredEntry.pick({ id: true, name: true })).parse(rows);
}

function unionOf(sources: readonly Source[]): string {
  return sources
    .map(({ kind, entries }) => `SELECT '${kind}' AS kind, id, name, associationId, removedAt FROM (${entries})`)
    .join(' UNION ALL ');
}
