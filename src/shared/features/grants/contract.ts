import { z } from 'zod';
import { Nothing, command, query } from '../../ipc/define';
import { AssociationId, CampaignId, GrantRequestId } from '../../kernel/ids';
import { Campaign, CampaignInput, GrantRequestInput, GrantRow, GrantWarning } from './model';

const ByCampaign = z.strictObject({ id: CampaignId });

export const grantsContract = {
  'campaigns.list': query(
    { permission: 'read', summary: 'The grant campaigns, newest first, with their totals.' },
    Nothing,
    z.array(Campaign),
  ),
  'campaigns.create': command({ permission: 'write', summary: 'Opens a grant campaign.' }, CampaignInput, Campaign),
  'campaigns.update': command(
    { permission: 'write', summary: 'Changes a campaign; refused when it changed meanwhile.' },
    z.strictObject({ id: CampaignId, version: z.int(), values: CampaignInput }),
    Campaign,
  ),
  'campaigns.table': query(
    { permission: 'read', summary: 'The requests of a campaign with last year beside them, totals and warnings.' },
    ByCampaign,
    z.strictObject({ campaign: Campaign, rows: z.array(GrantRow), warnings: z.array(GrantWarning) }),
  ),
  'grants.add': command(
    { permission: 'write', summary: 'Registers the request of an association; its number is taken in the same transaction.' },
    z.strictObject({ campaignId: CampaignId, associationId: AssociationId, values: GrantRequestInput }),
    GrantRow,
  ),
  'grants.update': command(
    { permission: 'write', summary: 'Changes a request; refused when it changed meanwhile.' },
    z.strictObject({ id: GrantRequestId, version: z.int(), values: GrantRequestInput }),
    GrantRow,
  ),
  'grants.remove': command(
    { permission: 'write', summary: 'Takes a request out of its campaign; `grants.putBack` undoes it.' },
    z.strictObject({ id: GrantRequestId }),
    z.strictObject({}),
  ),
  'grants.putBack': command(
    { permission: 'write', summary: 'Puts a removed request back.' },
    z.strictObject({ id: GrantRequestId }),
    GrantRow,
  ),
  'campaigns.voteAsProposed': command(
    { permission: 'validate', summary: 'Records the proposed amounts as voted, for every request of the campaign that has one.' },
    ByCampaign,
    z.strictObject({ changed: z.int() }),
  ),
};
