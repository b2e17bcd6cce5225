import { desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { IssuedDocument } from '#shared/features/documents/contract';
import { notFound } from '#shared/kernel/errors';
import type { AccountId, AssociationId, DocumentId, SessionId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import { documentAssociation, documentContent, issuedDocument } from '../../db/schema/issued-document';

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

/** The documents about an association or written to it, newest first. */
export function listOfAssociation(db: Reader, associationId: AssociationId): IssuedDocument[] {
  return db
    .select(columns)
    .from(documentAssociation)
    .innerJoin(issuedDocument, eq(issuedDocument.id, documentAssociation.documentId))
    .where(eq(documentAssociation.associationId, associationId))
    .orderBy(desc(issuedDocument.issuedAt), issuedDocument.id)
    .all()
    .map((row) => IssuedDocument.parse(row));
}

const GENERAL = `SELECT d.id, d.kind, d.title, d.file_name AS fileName, d.size, d.sha256, d.issued_at AS issuedAt, d.issued_by AS "by", d.version,
    (SELECT count(*) FROM document_association l WHERE l.document_id = d.id) AS associations
  FROM issued_document d WHERE d.session_id IS NULL AND d.kind IN ('directory', 'letter', 'piece-request', 'payment-certificate', 'grants-table', 'register')
  ORDER BY d.issued_at DESC, d.id`;
const GeneralDocument = IssuedDocument.extend({ associations: z.int() });

/** The documents of no session and not about one association alone, newest first. */
export function listGeneral(db: Reader): z.infer<typeof GeneralDocument>[] {
  return z.array(GeneralDocument).parse(db.statement(GENERAL).all());
}

/** What a document is about: a session, some associations, or nothing in particular. */
export interface Subject {
  readonly sessionId: SessionId | null;
  readonly associationIds: readonly AssociationId[];
}

const LAST = `SELECT max(version) FROM issued_document d WHERE kind = ? AND title = ? AND session_id IS ?
  AND (SELECT group_concat(association_id) FROM (SELECT association_id FROM document_association WHERE document_id = d.id ORDER BY association_id)) IS ?`;

/** The version a new issue of a document takes: 1, or one more than the last of the same kind and title about the same subject. */
export function nextVersion(
  tx: Tx,
  { sessionId, associationIds }: Subject,
  { kind, title }: Pick<IssuedDocument, 'kind' | 'title'>,
): number {
  const associations = associationIds.length === 0 ? null : associationIds.toSorted().join(',');
  const last = tx.statement(LAST).pluck().get(kind, title, sessionId, associations);
  return z.int().parse(last ?? 0) + 1;
}

/** A document as it is kept: what it is about, who issued it, and its bytes. */
export interface KeptDocument extends IssuedDocument, Subject {
  readonly accountId: AccountId;
  readonly bytes: Uint8Array;
}

export function insertDocument(tx: Tx, { bytes, associationIds, ...row }: KeptDocument): void {
  tx.insert(issuedDocument).values(row).run();
  tx.insert(documentContent)
    .values({ documentId: row.id, bytes: Buffer.from(bytes) })
    .run();
  const link = tx.statement('INSERT INTO document_association (document_id, association_id) VALUES (?, ?)');
  for (const associationId of associationIds) link.run(row.id, associationId);
}
