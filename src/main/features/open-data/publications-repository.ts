import { desc, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { Publication } from '#shared/features/open-data/model';
import { zCivilDate, type CivilDate } from '#shared/kernel/dates';
import { notFound } from '#shared/kernel/errors';
import { GrantRequestId, type PublicationId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import { publication } from '../../db/schema/open-data';

/** The publications that count, latest first. */
export function listPublications(db: Reader): Publication[] {
  const rows = db
    .select()
    .from(publication)
    .where(isNull(publication.removedAt))
    .orderBy(desc(publication.publishedOn), desc(publication.id))
    .all();
  return rows.map(parsed);
}

/** @throws NOT_FOUND */
export function getPublication(db: Reader, id: PublicationId): Publication {
  const row = db.select().from(publication).where(eq(publication.id, id)).get();
  if (!row) throw notFound('publication');
  return parsed(row);
}

/** A publication with the grants it held. */
export function insertPublication(tx: Tx, values: Publication, held: { requestIds: readonly GrantRequestId[]; at: number }): void {
  tx.insert(publication)
    .values({ ...values, createdAt: held.at })
    .run();
  const insert = tx.statement('INSERT INTO publication_grant (publication_id, request_id) VALUES (?, ?)');
  for (const requestId of held.requestIds) insert.run(values.id, requestId);
}

export function setPublicationRemoved(tx: Tx, { id, version }: Publication, removedAt: number | null): Publication {
  tx.update(publication)
    .set({ removedAt, version: version + 1 })
    .where(eq(publication.id, id))
    .run();
  return getPublication(tx, id);
}

const PUBLISHED = `SELECT pg.request_id AS requestId, min(p.published_on) AS publishedOn FROM publication_grant pg
  JOIN publication p ON p.id = pg.publication_id
  WHERE p.removed_at IS NULL AND pg.request_id IN (SELECT value FROM json_each(?)) GROUP BY pg.request_id`;
const Published = z.array(z.object({ requestId: GrantRequestId, publishedOn: zCivilDate }));

/** The first day each of these grants was published; one that never was is absent. */
export function firstPublished(db: Reader, ids: readonly GrantRequestId[]): ReadonlyMap<GrantRequestId, CivilDate> {
  const rows = Published.parse(db.statement(PUBLISHED).all(JSON.stringify(ids)));
  return new Map(rows.map(({ requestId, publishedOn }) => [requestId, publishedOn]));
}

function parsed({ createdAt: _createdAt, ...row }: typeof publication.$inferSelect): Publication {
  return Publication.parse(row);
}
