import type { exchangesContract } from '#shared/features/exchanges/contract';
import type { Store } from '../../db/connection';
import type { Handlers } from '../../ipc/handler-types';
import { getExchange, listExchanges } from './repository';
import type { ExchangesService } from './service';

export function exchangesHandlers(store: Store, service: ExchangesService): Handlers<typeof exchangesContract> {
  return {
    'exchanges.ofAssociation': (request) => store.read((db) => listExchanges(db, request)),
    'exchanges.get': ({ id }) => store.read((db) => getExchange(db, id)),
    'exchanges.add': (input, call) => service.add(input, call),
    'exchanges.update': (input, call) => service.update(input, call),
    'exchanges.remove': ({ id }, call) => (service.remove(id, call), {}),
    'exchanges.putBack': ({ id }, call) => service.putBack(id, call),
  };
}
