import type { returnedContract } from '#shared/features/documents/returned-contract';
import type { Handlers } from '../../ipc/handler-types';
import type { ReturnedService } from './returned-service';

export function returnedHandlers(returned: ReturnedService): Handlers<typeof returnedContract> {
  return {
    'returned.look': (input) => returned.look(input),
    'returned.keep': (input, call) => returned.keep(input, call),
    'returned.list': ({ sessionId }) => returned.list(sessionId),
  };
}
