import { CampaignInput } from '#shared/features/grants/model';
import { CampaignSetupInput } from '#shared/features/grants/setup';
import { CampaignId } from '#shared/kernel/ids';
import * as campaigns from '../../features/grants/repository';
import { getSetup, saveSetup, setupInputOf } from '../../features/grants/setup-repository';
import type { Reverter } from '../../features/history/reverter';

/** A campaign, and how it is set. One that has requests stays. */
export const campaignReverter: Reverter = {
  entity: 'campaign',
  topics: ['campaigns', 'council'],

  current(db, text) {
    const id = CampaignId.parse(text);
    const values = campaigns.findCampaignInput(db, id);
    return values === undefined ? null : { ...values, ...setupInputOf(getSetup(db, id)) };
  },

  restore(tx, text, { before, at }) {
    const id = CampaignId.parse(text);
    if (before === null) {
      saveSetup(tx, id, { envelopes: [], criteria: [], pieceTypeIds: [] });
      campaigns.deleteCampaign(tx, id);
      return;
    }
    const found = campaigns.findCampaignInput(tx, id);
    const values = CampaignInput.strip().parse({ ...found, ...before });
    if (found === undefined) campaigns.insertCampaign(tx, id, { values, at });
    else campaigns.updateCampaign(tx, campaigns.getCampaign(tx, id), values);
    saveSetup(tx, id, CampaignSetupInput.strip().parse({ ...setupInputOf(getSetup(tx, id)), ...before }));
  },
};
