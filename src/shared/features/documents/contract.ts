import { z } from 'zod';
import { Bytes, Nothing, command, query } from '../../ipc/define';
import { DossierChoice } from '../council/dossier-parts';
import { AssociationId, DocumentId, SessionId } from '../../kernel/ids';

export const DocumentKind = z.enum([
  'convocation',
  'agenda',
  'explanatory-note',
  'draft-deliberation',
  'dossier',
  'association-sheet',
  'mayor-minute',
  'directory',
  'letter',
  'piece-request',
  'payment-certificate',
  'grants-table',
  'grant-sheet',
  'report-analysis',
  'grant-letter',
  'agreement',
  'agreement-amendment',
  'deliberation',
  'deliberation-list',
  'minutes',
  'posting-certificate',
  'register',
  'convocation-letters',
  'proxy-forms',
  'attendance-sheet',
  'name-cards',
  'running-order',
  'annex-list',
  'mayor-decisions',
]);
export type DocumentKind = z.infer<typeof DocumentKind>;

export const IssuedDocument = z.strictObject({
  id: DocumentId,
  kind: DocumentKind,
  title: z.string(),
  fileName: z.string(),
  /** Bytes. */
  size: z.int(),
  sha256: z.string(),
  issuedAt: z.int(),
  by: z.string(),
  /** 1 for the first issue of this document; a correction is a new version. */
  version: z.int(),
});
/** A document that was issued: kept with its fingerprint, never changed. */
export type IssuedDocument = z.infer<typeof IssuedDocument>;

export const documentsContract = {
  'dossier.issue': command(
    {
      permission: 'write',
      summary: 'Writes the documents of a session in Word, those chosen or the usual ones, and keeps them with their fingerprints.',
    },
    z.strictObject({ sessionId: SessionId, choice: DossierChoice.optional() }),
    z.array(IssuedDocument),
  ),
  'documents.list': query(
    { permission: 'read', summary: 'The documents issued for a session, newest first.' },
    z.strictObject({ sessionId: SessionId }),
    z.array(IssuedDocument),
  ),
  'documents.ofAssociation': query(
    { permission: 'read', summary: 'The documents about an association or written to it, newest first.' },
    z.strictObject({ associationId: AssociationId }),
    z.array(IssuedDocument),
  ),
  'documents.general': query(
    {
      permission: 'read',
      summary: 'The documents of no session and not about one association alone, newest first: directories, letters to many.',
    },
    Nothing,
    z.array(IssuedDocument.extend({ associations: z.int() })),
  ),
  'documents.content': query(
    { permission: 'read', summary: 'The bytes of an issued document, checked against its fingerprint.' },
    z.strictObject({ id: DocumentId }),
    z.strictObject({ fileName: z.string(), sha256: z.string(), bytes: Bytes }),
  ),
};
