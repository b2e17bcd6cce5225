import { and, desc, eq, max } from 'drizzle-orm';
import { IssuedDocument } from '#shared/features/documents/contract';
import { notFound } from '#shared/kernel/errors';
import type { AccountId, DocumentId, SessionId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import { documentContent, issuedDocument } from '../../db/schema/issued-document';

const columns = {
  id: issuedDocument.id,
  kind: issuedDocument.kind,
  title: issuedDocument.title,
  fileName: issuedDocument.fileName,
  size: issuedDocument.size,
  sha256: issuedDocument.sha256,
  issuedAt: issuedDocument.issuedAt,
  by: issuedDocument.by,
  version: issuedDocument.version,
};

/** The documents issued for a session, newest first; those of one issue keep the order in which they were written. */
export function listDocuments(db: Reader, sessionId: SessionId): IssuedDocument[] {
  return db
    .select(columns)
    .from(issuedDocument)
    .where(eq(issuedDocument.sessionId, sessionId))
    .orderBy(desc(issuedDocument.issuedAt), issuedDocument.id)
    .all()
    .map((row) => IssuedDocument.parse(row));
}

/** A document with its bytes as they are stored. @throws NOT_FOUND */
export function getContent(db: Reader, id: DocumentId): Pick<IssuedDocument, 'fileName' | 'sha256'> & { bytes: Uint8Array } {
  const row = db
    .select({ fileName: issuedDocument.fileName, sha256: issuedDocument.sha256, bytes: documentContent.bytes })
    .from(issuedDocument)
    .innerJoin(documentContent, eq(documentContent.documentId, issuedDocument.id))
    .where(eq(issuedDocument.id, id))
    .get();
  if (!row) throw notFound('document');
  return { ...row, bytes: Uint8Array.from(row.bytes) };
}

/** The version a new issue of a document takes: 1, or one more than the last of the same kind and title in the session. */
export function nextVersion(tx: Tx, sessionId: SessionId, { kind, title }: Pick<IssuedDocument, 'kind' | 'title'>): number {
  const same = and(eq(issuedDocument.sessionId, sessionId), eq(issuedDocument.kind, kind), eq(issuedDocument.title, title));
  const last = tx
    .select({ version: max(issuedDocument.version) })
    .from(issuedDocument)
    .where(same)
    .get();
  return (last?.version ?? 0) + 1;
}

/** A document as it is kept: where it belongs, who issued it, and its bytes. */
export interface KeptDocument extends IssuedDocument {
  readonly sessionId: SessionId;
  readonly accountId: AccountId;
  readonly bytes: Uint8Array;
}

export function insertDocument(tx: Tx, { bytes, ...row }: KeptDocument): void {
  tx.insert(issuedDocument).values(row).run();
  tx.insert(documentContent)
    .values({ documentId: row.id, bytes: Buffer.from(bytes) })
    .run();
}
