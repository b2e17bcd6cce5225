import { z } from 'zod';
import { IssuedDocument } from '#shared/features/documents/contract';
import { ReturnedVersion } from '#shared/features/documents/returned';
import { notFound } from '#shared/kernel/errors';
import { SessionId, type DocumentId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import { returnedDocument } from '../../db/schema/returned-document';

const ONE = `SELECT id, kind, title, file_name AS fileName, size, sha256, issued_at AS issuedAt, issued_by AS "by", version, session_id AS sessionId
  FROM issued_document WHERE id = ?`;
const OfSession = IssuedDocument.extend({ sessionId: SessionId.nullable() });

/** An issued document with the session it is of; null for one of no session. @throws NOT_FOUND */
export function getIssued(db: Reader, id: DocumentId): z.infer<typeof OfSession> {
  const row = db.statement(ONE).get(id);
  if (row === undefined) throw notFound('document');
  return OfSession.parse(row);
}

export function insertReturned(tx: Tx, { documentId, fileName, reason }: ReturnedVersion): void {
  tx.insert(returnedDocument).values({ documentId, fileName, reason }).run();
}

const LIST = `SELECT r.document_id AS documentId, r.file_name AS fileName, r.reason FROM returned_document r
  JOIN issued_document d ON d.id = r.document_id WHERE d.session_id = ? ORDER BY d.issued_at DESC`;

/** The versions of a session that came back from Word, newest first. */
export function listReturned(db: Reader, session: SessionId): ReturnedVersion[] {
  return z.array(ReturnedVersion).parse(db.statement(LIST).all(session));
}
