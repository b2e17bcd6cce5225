import type { councillorsContract } from '#shared/features/councillors/contract';
import type { Store } from '../../db/connection';
import type { Handlers } from '../../ipc/handler-types';
import { getCouncillor, listCouncillors } from './repository';
import type { CouncillorsService } from './service';

export function councillorsHandlers(store: Store, service: CouncillorsService): Handlers<typeof councillorsContract> {
  return {
    'councillors.list': ({ onDay }, call) => store.read((db) => listCouncillors(db, { day: onDay, today: call.today })),
    'councillors.get': ({ id }, call) => store.read((db) => getCouncillor(db, id, call.today)),
    'councillors.create': (input, call) => service.create(input, call),
    'councillors.update': (input, call) => service.update(input, call),
  };
}
