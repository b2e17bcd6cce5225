import type { councilPublicationContract } from '#shared/features/council-publication/contract';
import type { Handlers } from '../../ipc/handler-types';
import type { CouncilPublicationService } from './service';

export function councilPublicationHandlers(publication: CouncilPublicationService): Handlers<typeof councilPublicationContract> {
  return {
    'councilPublication.get': ({ sessionId }) => publication.get(sessionId),
    'councilPublication.record': (input, call) => publication.record(input, call),
    'councilPublication.withdraw': (input, call) => publication.withdraw(input, call),
    'councilPublication.addFiles': (input, call) => publication.addFiles(input, call),
    'councilPublication.removeFile': ({ id }, call) => publication.setRemoved(id, true, call),
    'councilPublication.putBackFile': ({ id }, call) => publication.setRemoved(id, false, call),
    'councilPublication.handOver': ({ sessionId, target }) => publication.handOver(sessionId, target),
    'councilPublication.handOverFile': (input) => publication.handOverFile(input),
    'councilPublication.years': () => publication.years(),
    'councilPublication.preview': ({ year }) => publication.preview(year),
    'councilPublication.export': (input, call) => publication.export(input, call),
  };
}
