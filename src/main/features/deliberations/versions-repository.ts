import { desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { DeliberationVersion } from '#shared/features/deliberations/model';
import { notFound } from '#shared/kernel/errors';
import { DeliberationId, DeliberationVersionId, ItemId, SessionId, type DocumentId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import { newId } from '../../db/new-id';
import { deliberationDocument } from '../../db/schema/deliberations';
import { deliberation, deliberationVersion } from '../../db/schema/sitting';

const Numbered = z.strictObject({ id: DeliberationId, itemId: ItemId, sessionId: SessionId, number: z.string(), rank: z.int() });
/** A deliberation by its number, without its versions. */
export type Numbered = z.infer<typeof Numbered>;

/** The numbered deliberations of a session, in their order. */
export function listNumbered(db: Reader, sessionId: SessionId): Numbered[] {
  const rows = db.select().from(deliberation).where(eq(deliberation.sessionId, sessionId)).orderBy(deliberation.rank).all();
  return z.array(Numbered).parse(rows);
}

/** @throws NOT_FOUND */
export function getNumbered(db: Reader, id: DeliberationId): Numbered {
  const row = db.select().from(deliberation).where(eq(deliberation.id, id)).get();
  if (!row) throw notFound('deliberation');
  return Numbered.parse(row);
}

/** Every version of a deliberation, latest first. */
export function listVersions(db: Reader, id: DeliberationId): DeliberationVersion[] {
  const { version, reason, createdAt, content } = deliberationVersion;
  const rows = db
    .select({ version, reason, createdAt, content })
    .from(deliberationVersion)
    .where(eq(deliberationVersion.deliberationId, id))
    .orderBy(desc(version))
    .all();
  return z.array(DeliberationVersion).parse(rows);
}

export function insertVersion(tx: Tx, deliberationId: DeliberationId, version: DeliberationVersion): void {
  tx.insert(deliberationVersion)
    .values({ ...version, id: newId(DeliberationVersionId), deliberationId })
    .run();
}

/** Says that a kept document is the Word file of a version. */
export function linkDocument(tx: Tx, link: { documentId: DocumentId; deliberationId: DeliberationId; version: number }): void {
  tx.insert(deliberationDocument).values(link).run();
}
