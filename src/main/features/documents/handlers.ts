import type { documentsContract } from '#shared/features/documents/contract';
import type { Handlers } from '../../ipc/handler-types';
import type { DocumentsService } from './service';

export function documentsHandlers(service: DocumentsService): Handlers<typeof documentsContract> {
  return {
    'dossier.issue': (wanted, call) => service.issue(wanted, call),
    'documents.list': ({ sessionId }) => service.list(sessionId),
    'documents.ofAssociation': ({ associationId }) => service.ofAssociation(associationId),
    'documents.general': () => service.general(),
    'documents.content': ({ id }) => service.content(id),
  };
}
