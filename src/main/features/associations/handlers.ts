import type { associationsContract } from '#shared/features/associations/contract';
import type { Store } from '../../db/connection';
import type { Handlers } from '../../ipc/handler-types';
import { countBy, listAssociations } from './list';
import { getAssociation } from './repository';
import type { AssociationsService } from './service';

export function associationsHandlers(store: Store, service: AssociationsService): Handlers<typeof associationsContract> {
  return {
    'associations.list': (request, call) => store.read((db) => listAssociations(db, request, call.today)),
    'associations.facets': () => store.read((db) => ({ domains: countBy(db, 'domain'), neighbourhoods: countBy(db, 'neighbourhood') })),
    'associations.get': ({ id }) => store.read((db) => getAssociation(db, id)),
    'associations.create': (input, call) => service.create(input, call),
    'associations.update': (input, call) => service.update(input, call),
    'associations.setFormerSirets': (input, call) => service.setFormerSirets(input, call),
    'associations.archive': ({ id }, call) => (service.archive(id, call), {}),
    'associations.restore': ({ id }, call) => service.restore(id, call),
  };
}
