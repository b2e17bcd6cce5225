import type { draftsContract } from '#shared/features/drafts/contract';
import type { Handlers } from '../../ipc/handler-types';
import type { DraftsService } from './service';

export function draftsHandlers(service: DraftsService): Handlers<typeof draftsContract> {
  return {
    'drafts.get': ({ key }, call) => service.get(key, call) ?? { value: null, savedAt: null },
    'drafts.save': (input, call) => {
      service.save(input, call);
      return { savedAt: call.now };
    },
    'drafts.discard': ({ key }, call) => {
      service.discard(key, call);
      return {};
    },
  };
}
