import type { IssuedDocument } from '#shared/features/documents/contract';
import type { DocumentId } from '#shared/kernel/ids';
import type { AuditSink, Tx } from '../../db/connection';
import type { Call } from '../../ipc/call';

/** A document to keep, with what is written in the same transaction. */
export interface ToKeep {
  readonly document: Pick<IssuedDocument, 'kind' | 'title' | 'fileName'> & { readonly bytes: Uint8Array };
  readonly associationIds: readonly never[];
  readonly alongside?: (tx: Tx, id: DocumentId, audit: AuditSink) => void;
}

/** Keeps documents with their fingerprints, all of them or none. */
export type KeepAll = (issues: readonly ToKeep[], call: Call) => IssuedDocument[];
