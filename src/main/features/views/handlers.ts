import type { viewsContract } from '#shared/features/views/contract';
import type { Handlers } from '../../ipc/handler-types';
import type { ViewsService } from './service';

export function viewsHandlers(service: ViewsService): Handlers<typeof viewsContract> {
  return {
    'views.list': (_input, call) => service.list(call),
    'views.save': (input, call) => service.save(input, call),
    'views.update': (input, call) => service.update(input, call),
    'views.remove': ({ id }, call) => service.remove(id, call),
  };
}
