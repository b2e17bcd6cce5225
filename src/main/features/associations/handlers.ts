import type { associationsContract } from '#shared/features/associations/contract';
import type { Store } from '../../db/connection';
import type { Call } from '../../ipc/call';
import type { Handlers } from '../../ipc/handler-types';
import { mailingListOf } from './addresses-report';
import type { BulkService } from './bulk';
import { exportRegister } from './export';
import { exportWithBank, type RevealedBanks } from './export-with-bank';
import { facetsOf } from './facets-report';
import type { RegisterContext } from './register-conditions';
import { listAssociations, totalsOf } from './register-report';
import { getAssociation } from './repository';
import type { AssociationsService } from './service';

interface AssociationsParts {
  readonly store: Store;
  readonly service: AssociationsService;
  readonly bulk: BulkService;
  /** What the conditions of a list depend on, for who asks. */
  readonly contextOf: (call: Call) => RegisterContext;
  readonly revealedBanks: RevealedBanks;
}

export function associationsHandlers({
  store,
  service,
  bulk,
  contextOf,
  revealedBanks,
}: AssociationsParts): Handlers<typeof associationsContract> {
  return {
    'associations.list': (request, call) => store.read((db) => listAssociations(db, request, contextOf(call))),
    'associations.totals': ({ request }, call) => store.read((db) => totalsOf(db, request, contextOf(call))),
    'associations.export': (input, call) => exportRegister({ store, context: contextOf(call) }, input, call),
    'associations.exportWithBank': (input, call) => exportWithBank({ store, context: contextOf(call), revealedBanks }, input, call),
    'associations.facets': () => store.read(facetsOf),
    'associations.get': ({ id }) => store.read((db) => getAssociation(db, id)),
    'associations.create': (input, call) => service.create(input, call),
    'associations.update': (input, call) => service.update(input, call),
    'associations.setFormerSirets': (input, call) => service.setFormerSirets(input, call),
    'associations.archive': ({ id }, call) => (service.archive(id, call), {}),
    'associations.restore': ({ id }, call) => service.restore(id, call),
    'associations.addresses': ({ filter }, call) => store.read((db) => mailingListOf(db, filter, contextOf(call))),
    'associations.label': (input, call) => bulk.label(input, call),
    'associations.classify': (input, call) => bulk.classify(input, call),
    'associations.putBack': async ({ entries }, call) => (await bulk.putBack(entries, call), {}),
    'associations.archiveMany': ({ filter }, call) => bulk.archiveMany(filter, call),
    'associations.restoreMany': async ({ ids }, call) => (await bulk.restoreMany(ids, call), {}),
  };
}
