import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { Link, type LinkInput } from '#shared/features/interests/model';
import { notFound } from '#shared/kernel/errors';
import { fold } from '#shared/kernel/french';
import type { CouncillorLinkId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import { councillorLink } from '../../db/schema/assembly';

const LINKS = `SELECT l.id, l.version, l.councillor_id AS councillorId, l.association_id AS associationId, l.body, l.kind, l.nature,
    l.represents_town AS representsTown, l.starts_on AS startsOn, l.ends_on AS endsOn, l.declared_on AS declaredOn, l.source, l.note,
    coalesce(a.name, l.body) AS name, l.removed_at AS removedAt
  FROM councillor_link l JOIN councillor c ON c.id = l.councillor_id LEFT JOIN association a ON a.id = l.association_id`;

const StoredLink = Link.extend({ representsTown: z.int().transform((flag) => flag === 1), removedAt: z.int().nullable() });
/** A declared link, and when it was taken away (ms UTC). */
export type StoredLink = z.infer<typeof StoredLink>;

/** The declared links in the order of the table, the latest declared first; without those taken away. */
export function listLinks(db: Reader): Link[] {
  const sql = `${LINKS} WHERE l.removed_at IS NULL ORDER BY c.table_order, c.id, l.declared_on DESC, l.id`;
  return z.array(StoredLink).parse(db.statement(sql).all()).map(linkOf);
}

/** A declared link, taken away or not; undefined when there is none. */
export function findLink(db: Reader, id: CouncillorLinkId): StoredLink | undefined {
  const row = db.statement(`${LINKS} WHERE l.id = ?`).get(id);
  return row === undefined ? undefined : StoredLink.parse(row);
}

/** @throws NOT_FOUND */
export function getLink(db: Reader, id: CouncillorLinkId): StoredLink {
  const found = findLink(db, id);
  if (!found) throw notFound('councillor-link');
  return found;
}

/** Writes a link, new or not; whatever it was, it counts again. */
export function saveLink(tx: Tx, id: CouncillorLinkId, { version, values }: { version: number; values: LinkInput }): void {
  const row = { ...values, version, sortName: fold(values.body), removedAt: null };
  tx.insert(councillorLink)
    .values({ ...row, id })
    .onConflictDoUpdate({ target: councillorLink.id, set: row })
    .run();
}

export function setLinkRemoved(tx: Tx, id: CouncillorLinkId, removedAt: number | null): void {
  tx.update(councillorLink).set({ removedAt }).where(eq(councillorLink.id, id)).run();
}

/** The link as its screens have it. */
export function linkOf({ removedAt: _removedAt, ...link }: StoredLink): Link {
  return link;
}
