import { createHash } from 'node:crypto';
import type { DocumentKind, IssuedDocument } from '#shared/features/documents/contract';
import type { SignedIn } from '#shared/features/vault/model';
import { DomainError } from '#shared/kernel/errors';
import { DocumentId, type SessionId } from '#shared/kernel/ids';
import type { Store, Tx } from '../../db/connection';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import { getContent, insertDocument, listDocuments, nextVersion, type KeptDocument } from './repository';

/** A document just written, not kept yet. */
export interface NewDocument {
  readonly kind: DocumentKind;
  readonly title: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** What the kept documents ask of the council. */
export interface DocumentsDependencies {
  readonly store: Store;
  /** Writes the whole dossier of a session. @throws NOT_FOUND, RULE `session-without-items`, CANCELLED */
  readonly writeDossier: (sessionId: SessionId, call: Call) => Promise<readonly NewDocument[]>;
}

export type DocumentsService = ReturnType<typeof createDocumentsService>;

/** The documents that were issued: kept with their fingerprint, never changed. */
export function createDocumentsService({ store, writeDossier }: DocumentsDependencies) {
  return {
    list: (sessionId: SessionId): IssuedDocument[] => store.read((db) => listDocuments(db, sessionId)),

    /** @throws OPENING `damaged-file` when the bytes no longer have the fingerprint they were kept with */
    content(id: DocumentId): { fileName: string; sha256: string; bytes: Uint8Array } {
      const content = store.read((db) => getContent(db, id));
      if (fingerprintOf(content.bytes) !== content.sha256) throw new DomainError({ code: 'OPENING', details: { reason: 'damaged-file' } });
      return content;
    },

    /** Writes the dossier, then keeps all of it or none. A document issued before becomes a new version. */
    async issue(sessionId: SessionId, call: Call): Promise<IssuedDocument[]> {
      const author = authorOf(call);
      const written = await writeDossier(sessionId, call);
      if (call.signal.aborted) throw new DomainError({ code: 'CANCELLED', details: {} });
      const issued = store.write(call, (tx, audit) =>
        written.map((document) => {
          const {
            bytes: _bytes,
            sessionId: _sessionId,
            accountId: _accountId,
            ...kept
          } = keep(tx, document, { sessionId, author, at: call.now });
          audit({ entity: 'document', entityId: kept.id, label: `${kept.title} (version ${kept.version})`, after: { ...kept, sessionId } });
          return kept;
        }),
      );
      call.changed('documents', 'council');
      return issued;
    },
  };
}

interface Issue {
  readonly sessionId: SessionId;
  readonly author: SignedIn;
  readonly at: number;
}

function keep(tx: Tx, { bytes, ...document }: NewDocument, { sessionId, author, at }: Issue): KeptDocument {
  const version = nextVersion(tx, sessionId, document);
  const kept: KeptDocument = {
    ...document,
    id: newId(DocumentId),
    sessionId,
    fileName: version === 1 ? document.fileName : document.fileName.replace(/(?=\.docx$)/, `-v${version}`),
    size: bytes.byteLength,
    sha256: fingerprintOf(bytes),
    issuedAt: at,
    accountId: author.accountId,
    by: author.name,
    version,
    bytes,
  };
  insertDocument(tx, kept);
  return kept;
}

function fingerprintOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function authorOf({ account }: Call): SignedIn {
  if (account === null) throw new DomainError({ code: 'LOCKED', details: {} });
  return account;
}
