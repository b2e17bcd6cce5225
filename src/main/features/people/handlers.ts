import type { peopleContract } from '#shared/features/people/contract';
import type { Store } from '../../db/connection';
import type { Handlers } from '../../ipc/handler-types';
import { listMandates } from './repository';
import type { PeopleService } from './service';

export function peopleHandlers(store: Store, service: PeopleService): Handlers<typeof peopleContract> {
  return {
    'people.search': ({ search }, call) => service.search(search, call.today),
    'mandates.list': ({ associationId }, call) => store.read((db) => listMandates(db, associationId, call.today)),
    'mandates.add': (input, call) => service.addMandate(input, call),
    'mandates.end': (input, call) => service.endMandate(input, call),
    'mandates.remove': ({ id }, call) => (service.removeMandate(id, call), {}),
  };
}
