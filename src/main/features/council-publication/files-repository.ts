import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { SignedFile, type SignedPlace } from '#shared/features/council-publication/model';
import { notFound } from '#shared/kernel/errors';
import { SessionId, type SignedFileId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import { signedFile } from '../../db/schema/signed-file';

const KeptFile = SignedFile.omit({ handedOverAs: true }).extend({ sessionId: SessionId, removedAt: z.int().nullable() });
/** A signed file as stored, without its bytes. */
export type KeptFile = z.infer<typeof KeptFile>;

/** Everything but the bytes. */
const columns = {
  id: signedFile.id,
  sessionId: signedFile.sessionId,
  kind: signedFile.kind,
  deliberationId: signedFile.deliberationId,
  fileName: signedFile.fileName,
  size: signedFile.size,
  sha256: signedFile.sha256,
  addedAt: signedFile.addedAt,
  by: signedFile.by,
  removedAt: signedFile.removedAt,
};

/** The files that count, of a session. */
export function listSigned(db: Reader, sessionId: SessionId): KeptFile[] {
  const counting = and(eq(signedFile.sessionId, sessionId), isNull(signedFile.removedAt));
  const rows = db.select(columns).from(signedFile).where(counting).orderBy(signedFile.addedAt, signedFile.id).all();
  return rows.map((row) => KeptFile.parse(row));
}

/** @throws NOT_FOUND */
export function getSigned(db: Reader, id: SignedFileId): KeptFile {
  const row = db.select(columns).from(signedFile).where(eq(signedFile.id, id)).get();
  if (!row) throw notFound('signed-file');
  return KeptFile.parse(row);
}

/** The bytes as they are stored. @throws NOT_FOUND */
export function signedBytes(db: Reader, id: SignedFileId): Uint8Array {
  const row = db.select({ bytes: signedFile.bytes }).from(signedFile).where(eq(signedFile.id, id)).get();
  if (!row) throw notFound('signed-file');
  return Uint8Array.from(row.bytes);
}

export function insertSigned(tx: Tx, file: KeptFile, bytes: Uint8Array): void {
  tx.insert(signedFile)
    .values({ ...file, bytes: Buffer.from(bytes) })
    .run();
}

export function setSignedRemoved(tx: Tx, id: SignedFileId, removedAt: number | null): void {
  tx.update(signedFile).set({ removedAt }).where(eq(signedFile.id, id)).run();
}

/** Deletes a file and its bytes for good. */
export function deleteSigned(tx: Tx, id: SignedFileId): void {
  tx.delete(signedFile).where(eq(signedFile.id, id)).run();
}

/** The file that counts at a place; undefined when there is none. */
export function findAt(db: Reader, sessionId: SessionId, { kind, deliberationId }: SignedPlace): KeptFile | undefined {
  return listSigned(db, sessionId).find((file) => file.kind === kind && file.deliberationId === deliberationId);
}
