import type { DossierChoice } from '#shared/features/council/dossier-parts';
import type { DocumentKind, IssuedDocument } from '#shared/features/documents/contract';
import type { SignedIn } from '#shared/features/vault/model';
import { DomainError } from '#shared/kernel/errors';
import { DocumentId, type AssociationId, type SessionId } from '#shared/kernel/ids';
import type { AuditSink, Store, Tx } from '../../db/connection';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import { fingerprintOf } from '../../security/fingerprint';
import {
  getContent,
  insertDocument,
  listDocuments,
  listGeneral,
  listOfAssociation,
  nextVersion,
  type KeptDocument,
  type Subject,
} from './repository';

/** A document just written, not kept yet. */
export interface NewDocument {
  readonly kind: DocumentKind;
  readonly title: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** The session, and what is made of it: the usual documents unless told. */
export interface DossierWanted {
  readonly sessionId: SessionId;
  readonly choice?: DossierChoice | undefined;
}

/** What the kept documents ask of the council. */
export interface DocumentsDependencies {
  readonly store: Store;
  /** Writes the whole dossier of a session. @throws NOT_FOUND, RULE `session-without-items`, CANCELLED */
  readonly writeDossier: (wanted: DossierWanted, call: Call) => Promise<readonly NewDocument[]>;
}

export type DocumentsService = ReturnType<typeof createDocumentsService>;

/** The documents that were issued: kept with their fingerprint, never changed. */
export function createDocumentsService({ store, writeDossier }: DocumentsDependencies) {
  return {
    list: (sessionId: SessionId): IssuedDocument[] => store.read((db) => listDocuments(db, sessionId)),

    ofAssociation: (id: AssociationId): IssuedDocument[] => store.read((db) => listOfAssociation(db, id)),

    general: () => store.read(listGeneral),

    /** @throws OPENING `damaged-file` when the bytes no longer have the fingerprint they were kept with */
    content(id: DocumentId): { fileName: string; sha256: string; bytes: Uint8Array } {
      const content = store.read((db) => getContent(db, id));
      if (fingerprintOf(content.bytes) !== content.sha256) throw new DomainError({ code: 'OPENING', details: { reason: 'damaged-file' } });
      return content;
    },

    /** Writes the dossier, then keeps all of it or none. A document issued before becomes a new version. */
    async issue(wanted: DossierWanted, call: Call): Promise<IssuedDocument[]> {
      const author = authorOf(call);
      const { sessionId } = wanted;
      const written = await writeDossier(wanted, call);
      if (call.signal.aborted) throw new DomainError({ code: 'CANCELLED', details: {} });
      const subject = { sessionId, associationIds: [] };
      const issued = store.write(call, (tx, audit) =>
        written.map((document) => keep(tx, audit, { document, issue: { subject, author, at: call.now } })),
      );
      call.changed('documents', 'council');
      return issued;
    },

    /** Keeps a document about associations, or about none; `alongside` writes what goes with it in the same transaction. */
    keepOne: (issue: NewIssue, call: Call): IssuedDocument => store.write(call, (tx, audit) => keepIn(issue, { tx, audit, call })),

    /** Keeps several documents, all of them or none. */
    keepAll: (issues: readonly NewIssue[], call: Call): IssuedDocument[] =>
      store.write(call, (tx, audit) => issues.map((issue) => keepIn(issue, { tx, audit, call }))),
  };
}

/** A document to be kept, what it is about, and what is written with it. */
export interface NewIssue {
  readonly document: NewDocument;
  readonly associationIds: readonly AssociationId[];
  /** Absent: of no session. */
  readonly sessionId?: SessionId;
  readonly alongside?: (tx: Tx, id: DocumentId, audit: AuditSink) => void;
}

/** Keeps a document in a transaction that is open. */
function keepIn(
  { document, associationIds, sessionId, alongside }: NewIssue,
  { tx, audit, call }: { tx: Tx; audit: AuditSink; call: Call },
): IssuedDocument {
  const issue = { subject: { sessionId: sessionId ?? null, associationIds }, author: authorOf(call), at: call.now };
  const kept = keep(tx, audit, { document, issue });
  alongside?.(tx, kept.id, audit);
  call.changed('documents');
  return kept;
}

/** Keeps a document of a session, or of some associations, in a transaction that is open; the caller says what has changed. */
export function keepVersion(
  document: NewDocument,
  subject: Subject,
  { tx, audit, call }: { tx: Tx; audit: AuditSink; call: Call },
): IssuedDocument {
  return keep(tx, audit, { document, issue: { subject, author: authorOf(call), at: call.now } });
}

interface Issue {
  readonly subject: Subject;
  readonly author: SignedIn;
  readonly at: number;
}

function keep(tx: Tx, audit: AuditSink, { document, issue }: { readonly document: NewDocument; readonly issue: Issue }): IssuedDocument {
  const { bytes, ...named } = document;
  const { subject, author, at } = issue;
  const version = nextVersion(tx, subject, document);
  const issued: IssuedDocument = {
    ...named,
    id: newId(DocumentId),
    fileName: version === 1 ? document.fileName : document.fileName.replace(/(?=\.docx$)/, `-v${version}`),
    size: bytes.byteLength,
    sha256: fingerprintOf(bytes),
    issuedAt: at,
    by: author.name,
    version,
  };
  const kept: KeptDocument = { ...issued, ...subject, accountId: author.accountId, bytes };
  insertDocument(tx, kept);
  const about = subject.sessionId === null ? { associations: subject.associationIds.length } : { sessionId: subject.sessionId };
  audit({ entity: 'document', entityId: issued.id, label: `${issued.title} (version ${version})`, after: { ...issued, ...about } });
  return issued;
}

function authorOf({ account }: Call): SignedIn {
  if (account === null) throw new DomainError({ code: 'LOCKED', details: {} });
  return account;
}
