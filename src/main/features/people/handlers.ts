import type { peopleContract } from '#shared/features/people/contract';
import type { Store } from '../../db/connection';
import type { Handlers } from '../../ipc/handler-types';
import type { MandatesService } from './mandates';
import { listMandates } from './mandates-repository';
import { listNamesakes, listPersons, searchPersons } from './repository';
import type { PeopleService } from './service';
import { getPersonSheet } from './sheet-report';

export function peopleHandlers(store: Store, people: PeopleService, mandates: MandatesService): Handlers<typeof peopleContract> {
  return {
    'people.search': ({ search }, call) => store.read((db) => searchPersons(db, search, call.today)),
    'people.list': (request, call) => store.read((db) => listPersons(db, { ...request, today: call.today })),
    'people.namesakes': (name, call) => store.read((db) => listNamesakes(db, name, call.today)),
    'people.get': ({ id }, call) => store.read((db) => getPersonSheet(db, id, call.today)),
    'people.update': (input, call) => people.update(input, call),
    'mandates.list': ({ associationId }, call) => store.read((db) => listMandates(db, associationId, call.today)),
    'mandates.add': (input, call) => mandates.add(input, call),
    'mandates.update': (input, call) => mandates.update(input, call),
    'mandates.end': (input, call) => mandates.end(input, call),
    'mandates.succeed': (input, call) => mandates.succeed(input, call),
    'mandates.remove': (input, call) => (mandates.remove(input, call), {}),
    'mandates.putBack': (input, call) => mandates.putBack(input, call),
  };
}
