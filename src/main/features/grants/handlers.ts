import type { grantsContract } from '#shared/features/grants/contract';
import type { Store } from '../../db/connection';
import type { Handlers } from '../../ipc/handler-types';
import { listCampaigns } from './repository';
import type { GrantsService } from './service';

export function grantsHandlers(store: Store, service: GrantsService): Handlers<typeof grantsContract> {
  return {
    'campaigns.list': () => store.read(listCampaigns),
    'campaigns.create': (input, call) => service.createCampaign(input, call),
    'campaigns.update': (input, call) => service.updateCampaign(input, call),
    'campaigns.table': ({ id }, call) => store.read((db) => service.tableOf(db, id, call.today)),
    'campaigns.voteAsProposed': ({ id }, call) => service.voteAsProposed(id, call),
    'grants.add': (input, call) => service.add(input, call),
    'grants.update': (input, call) => service.update(input, call),
    'grants.remove': ({ id }, call) => (service.setRemoved(id, true, call), {}),
    'grants.putBack': ({ id }, call) => {
      service.setRemoved(id, false, call);
      return service.rowOf(id, call);
    },
  };
}
