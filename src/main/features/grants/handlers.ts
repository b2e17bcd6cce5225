import type { grantsContract } from '#shared/features/grants/contract';
import type { Store } from '../../db/connection';
import type { Handlers } from '../../ipc/handler-types';
import type { CampaignsService } from './campaigns-service';
import type { ExaminationService } from './examination-service';
import { readGrantFile } from './file-report';
import { listCampaigns } from './repository';
import type { ScenariosService } from './scenarios-service';
import type { GrantsService } from './service';

/** What the operations of grants are done with. */
export interface GrantsServices {
  readonly grants: GrantsService;
  readonly campaigns: CampaignsService;
  readonly examination: ExaminationService;
  readonly scenarios: ScenariosService;
}

export function grantsHandlers(
  store: Store,
  { grants, campaigns, examination, scenarios }: GrantsServices,
): Handlers<typeof grantsContract> {
  return {
    'campaigns.list': () => store.read(listCampaigns),
    'campaigns.create': (input, call) => campaigns.create(input, call),
    'campaigns.openAfter': (input, call) => campaigns.openAfter(input, call),
    'campaigns.update': (input, call) => campaigns.update(input, call),
    'campaigns.setup': ({ id }) => campaigns.setup(id),
    'campaigns.saveSetup': (input, call) => campaigns.saveSetup(input, call),
    'campaigns.table': ({ id }, call) => store.read((db) => grants.tableOf(db, id, call.today)),
    'campaigns.voteAsProposed': ({ id }, call) => grants.voteAsProposed(id, call),
    'campaigns.setAmounts': (input, call) => scenarios.apply(input, call),
    'scenarios.list': ({ campaignId }) => scenarios.list(campaignId),
    'scenarios.save': (input, call) => scenarios.save(input, call),
    'scenarios.remove': ({ id }, call) => (scenarios.remove(id, call), {}),
    'grants.add': (input, call) => grants.add(input, call),
    'grants.get': ({ id }, call) => store.read((db) => readGrantFile(db, id, { today: call.today, rowIn: grants.rowIn })),
    'grants.update': ({ id, version, values }, call) => grants.change({ id, version }, values, call),
    'grants.examine': (input, call) => examination.examine(input, call),
    'grants.close': (input, call) => examination.close(input, call),
    'grants.reopen': (input, call) => examination.reopen(input, call),
    'grants.review': (input, call) => examination.review(input, call),
    'grants.removeReview': ({ id }, call) => (examination.removeReview(id, call), {}),
    'grants.remove': ({ id }, call) => (grants.setRemoved(id, true, call), {}),
    'grants.putBack': ({ id }, call) => {
      grants.setRemoved(id, false, call);
      return grants.rowOf(id, call);
    },
  };
}
