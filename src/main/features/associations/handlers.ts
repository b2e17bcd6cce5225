import type { associationsContract } from '#shared/features/associations/contract';
import type { Store } from '../../db/connection';
import type { Handlers } from '../../ipc/handler-types';
import { mailingListOf } from './addresses-report';
import type { BulkService } from './bulk';
import { exportRegister } from './export';
import { facetsOf } from './facets-report';
import { listAssociations, totalsOf } from './register-report';
import { getAssociation } from './repository';
import type { AssociationsService } from './service';

export function associationsHandlers(store: Store, service: AssociationsService, bulk: BulkService): Handlers<typeof associationsContract> {
  return {
    'associations.list': (request, call) => store.read((db) => listAssociations(db, request, call.today)),
    'associations.totals': ({ request }, call) => store.read((db) => totalsOf(db, request, call.today)),
    'associations.export': (input, call) => exportRegister(store, input, call),
    'associations.facets': () => store.read(facetsOf),
    'associations.get': ({ id }) => store.read((db) => getAssociation(db, id)),
    'associations.create': (input, call) => service.create(input, call),
    'associations.update': (input, call) => service.update(input, call),
    'associations.setFormerSirets': (input, call) => service.setFormerSirets(input, call),
    'associations.archive': ({ id }, call) => (service.archive(id, call), {}),
    'associations.restore': ({ id }, call) => service.restore(id, call),
    'associations.addresses': ({ filter }, call) => store.read((db) => mailingListOf(db, filter, call.today)),
    'associations.label': (input, call) => bulk.label(input, call),
    'associations.classify': (input, call) => bulk.classify(input, call),
    'associations.putBack': async ({ entries }, call) => (await bulk.putBack(entries, call), {}),
    'associations.archiveMany': ({ filter }, call) => bulk.archiveMany(filter, call),
    'associations.restoreMany': async ({ ids }, call) => (await bulk.restoreMany(ids, call), {}),
  };
}
