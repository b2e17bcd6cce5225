import type { trashContract } from '#shared/features/trash/contract';
import type { Handlers } from '../../ipc/handler-types';
import type { TrashService } from './service';

export function trashHandlers(service: TrashService): Handlers<typeof trashContract> {
  return {
    'trash.list': (request, call) => service.list(request, call.now),
    'trash.describe': (item) => service.describe(item),
    'trash.restore': (item, call) => (service.restore(item, call), {}),
    'trash.purge': (item, call) => (service.purge(item, call), {}),
    'trash.purgeExpired': (_input, call) => service.purgeExpired(call),
  };
}
