import type { Campaign, CampaignInput } from '#shared/features/grants/model';
import type { CampaignSetup, CampaignSetupInput } from '#shared/features/grants/setup';
import { broken } from '#shared/kernel/errors';
import { CampaignId } from '#shared/kernel/ids';
import type { Store } from '../../db/connection';
import { newId } from '../../db/new-id';
import type { Call } from '../../ipc/call';
import * as repository from './repository';
import { blankIds, getSetup, namesOthersParts, saveSetup, setupInputOf } from './setup-repository';

export type CampaignsService = ReturnType<typeof createCampaignsService>;

/** Campaigns: opened, changed, and set. */
export function createCampaignsService(store: Store) {
  const read = (id: CampaignId): Campaign => store.read((db) => repository.getCampaign(db, id));

  return {
    create(values: CampaignInput, call: Call): Campaign {
      refuseReversedDates(values);
      const id = newId(CampaignId);
      store.write(call, (tx, audit) => {
        repository.insertCampaign(tx, id, { values, at: call.now });
        audit({ entity: 'campaign', entityId: id, label: values.name, after: values });
      });
      tellChange(call);
      return read(id);
    },

    /** Opens a campaign with the envelopes, the criteria and the documents asked of another. @throws NOT_FOUND */
    openAfter({ fromId, values }: { fromId: CampaignId; values: CampaignInput }, call: Call): Campaign {
      refuseReversedDates(values);
      const id = newId(CampaignId);
      store.write(call, (tx, audit) => {
        const setup = blankIds(setupInputOf(getSetup(tx, fromId)));
        repository.insertCampaign(tx, id, { values, at: call.now });
        saveSetup(tx, id, setup);
        audit({ entity: 'campaign', entityId: id, label: values.name, after: { ...values, ...setupInputOf(getSetup(tx, id)) } });
      });
      tellChange(call);
      return read(id);
    },

    update({ id, version, values }: { id: CampaignId; version: number; values: CampaignInput }, call: Call): Campaign {
      refuseReversedDates(values);
      store.write(call, (tx, audit) => {
        const before = repository.getCampaign(tx, id);
        if (before.version !== version) throw broken({ rule: 'changed-meanwhile', entity: 'campaign' });
        repository.updateCampaign(tx, before, values);
        audit({ entity: 'campaign', entityId: id, label: values.name, before, after: values });
      });
      tellChange(call);
      return read(id);
    },

    setup: (id: CampaignId): CampaignSetup => store.read((db) => getSetup(db, id)),

    /** Sets how the money is shared, how requests are marked and what is asked. Returns what was set before, for the undo. */
    saveSetup({ id, version, values }: { id: CampaignId; version: number; values: CampaignSetupInput }, call: Call): CampaignSetup {
      store.write(call, (tx, audit) => {
        const campaign = repository.getCampaign(tx, id);
        if (campaign.version !== version) throw broken({ rule: 'changed-meanwhile', entity: 'campaign' });
        if (namesOthersParts(tx, id, values)) throw broken({ rule: 'changed-meanwhile', entity: 'campaign' });
        const before = setupInputOf(getSetup(tx, id));
        saveSetup(tx, id, values);
        repository.touchCampaign(tx, campaign);
        audit({ entity: 'campaign', entityId: id, label: campaign.name, before, after: setupInputOf(getSetup(tx, id)) });
      });
      tellChange(call);
      return store.read((db) => getSetup(db, id));
    },
  };
}

function refuseReversedDates({ opensOn, closesOn }: CampaignInput): void {
  if (closesOn < opensOn) throw broken({ rule: 'campaign-dates-out-of-order' });
}

function tellChange(call: Call): void {
  call.changed('campaigns', 'council');
}
