import type { minutesContract } from '#shared/features/minutes/contract';
import type { Handlers } from '../../ipc/handler-types';
import type { MinutesService } from './service';

export function minutesHandlers(minutes: MinutesService): Handlers<typeof minutesContract> {
  return {
    'minutes.get': ({ sessionId }, call) => minutes.get(sessionId, call.today),
    'minutes.issue': ({ sessionId }, call) => minutes.issue(sessionId, call),
  };
}
