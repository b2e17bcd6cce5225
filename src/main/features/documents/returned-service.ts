import type { IssuedDocument } from '#shared/features/documents/contract';
import type { ReturnedLook, ReturnedVersion, WordFile } from '#shared/features/documents/returned';
import { broken, notFound } from '#shared/kernel/errors';
import { fold } from '#shared/kernel/french';
import type { DocumentId, SessionId } from '#shared/kernel/ids';
import type { Store } from '../../db/connection';
import { readWordText } from '../../documents/word-text';
import type { Call } from '../../ipc/call';
import { differencesBetween } from './differences';
import { getContent, listDocuments } from './repository';
import { getIssued, insertReturned, listReturned } from './returned-repository';
import { fingerprintOf } from '../../security/fingerprint';
import { keepVersion } from './service';

/** What the documents that come back ask of other features. */
export interface ReturnedDependencies {
  readonly store: Store;
  /** Looks at a file before it is read: what it really is, without macros. @throws RULE `refused-piece` */
  readonly acceptFile: (file: WordFile) => Promise<WordFile & { readonly kind: string }>;
}

export type ReturnedService = ReturnType<typeof createReturnedService>;

/** Documents of a session that were changed in Word: recognised, compared, kept as the next version. */
export function createReturnedService({ store, acceptFile }: ReturnedDependencies) {
  async function wordFile(file: WordFile): Promise<WordFile> {
    const { kind, fileName, bytes } = await acceptFile(file);
    if (kind !== 'docx') throw broken({ rule: 'returned-not-word', fileName });
    return { fileName, bytes };
  }

  /** @throws RULE `refused-piece`, `returned-not-word`; NOT_FOUND for a document of another session */
  async function look(request: { sessionId: SessionId; file: WordFile; documentId: DocumentId | null }): Promise<ReturnedLook> {
    const { bytes } = await wordFile(request.file);
    const issued = store.read((db) => listDocuments(db, request.sessionId));
    const choices = lastOfEach(issued);
    const print = fingerprintOf(bytes);
    const same = issued.find(({ sha256 }) => sha256 === print);
    if (same) return { status: 'identical', document: same, choices, changes: 0, differences: [] };
    const { title, paragraphs } = await readWordText(bytes);
    const document = request.documentId === null ? titled(choices, title) : choices.find(({ id }) => id === request.documentId);
    if (request.documentId !== null && !document) throw notFound('document');
    if (!document) return { status: 'unknown', document: null, choices, changes: 0, differences: [] };
    const kept = await readWordText(store.read((db) => getContent(db, document.id)).bytes);
    const compared = differencesBetween(kept.paragraphs, paragraphs);
    return { status: compared.changes === 0 ? 'unchanged' : 'edited', document, choices, ...compared };
  }

  return {
    look,

    /** @throws RULE `refused-piece`, `returned-not-word`, `document-kept-already`; NOT_FOUND */
    async keep(
      { documentId, file, reason }: { documentId: DocumentId; file: WordFile; reason: string },
      call: Call,
    ): Promise<IssuedDocument> {
      const { bytes, fileName } = await wordFile(file);
      const kept = store.write(call, (tx, audit) => {
        const { sessionId, kind, title, fileName: named } = getIssued(tx, documentId);
        if (sessionId === null) throw notFound('document');
        if (listDocuments(tx, sessionId).some(({ sha256 }) => sha256 === fingerprintOf(bytes)))
          throw broken({ rule: 'document-kept-already' });
        const document = { kind, title, fileName: named.replace(/-v\d+(?=\.docx$)/, ''), bytes };
        const version = keepVersion(document, { sessionId, associationIds: [] }, { tx, audit, call });
        insertReturned(tx, { documentId: version.id, fileName, reason });
        return version;
      });
      call.changed('documents', 'council');
      return kept;
    },

    list: (sessionId: SessionId): ReturnedVersion[] => store.read((db) => listReturned(db, sessionId)),
  };
}

/** The last version of each document, in the order they were written. */
function lastOfEach(newestFirst: readonly IssuedDocument[]): IssuedDocument[] {
  const last = new Map<string, IssuedDocument>();
  for (const document of newestFirst) {
    const key = `${document.kind} ${document.title}`;
    const known = last.get(key);
    if (!known || known.version < document.version) last.set(key, document);
  }
  return [...last.values()];
}

/** Word keeps the title that was written into the properties of the file. */
function titled(documents: readonly IssuedDocument[], title: string): IssuedDocument | undefined {
  const found = documents.filter((document) => fold(document.title) === fold(title));
  return found.length === 1 ? found[0] : undefined;
}
