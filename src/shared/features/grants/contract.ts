import { z } from 'zod';
import { Nothing, command, line, query } from '../../ipc/define';
import { AssociationId, CampaignId, GrantRequestId, ReviewId, ScenarioId } from '../../kernel/ids';
import { ExaminationInput, GrantFile, Review, ReviewInput } from './examination';
import { Campaign, CampaignInput, ClosedAs, GrantAmount, GrantRequestInput, GrantRow, GrantWarning } from './model';
import { CampaignSetup, CampaignSetupInput } from './setup';
import { Scenario, ScenarioInput } from './simulator';

const ByCampaign = z.strictObject({ id: CampaignId });
const ByRequest = z.strictObject({ id: GrantRequestId });
const OneVersion = { id: GrantRequestId, version: z.int() };

export const RequestAmount = z.strictObject({ requestId: GrantRequestId, amount: GrantAmount.nullable() });
/** The amount of one request in a column that is filled in for many. */
export type RequestAmount = z.infer<typeof RequestAmount>;

export const grantsContract = {
  'campaigns.list': query(
    { permission: 'read', summary: 'The grant campaigns, newest first, with their totals.' },
    Nothing,
    z.array(Campaign),
  ),
  'campaigns.create': command({ permission: 'write', summary: 'Opens a grant campaign.' }, CampaignInput, Campaign),
  'campaigns.openAfter': command(
    { permission: 'write', summary: 'Opens a campaign with the envelopes, the criteria and the documents asked of another.' },
    z.strictObject({ fromId: CampaignId, values: CampaignInput }),
    Campaign,
  ),
  'campaigns.setup': query(
    { permission: 'read', summary: 'The envelopes of a campaign with what weighs on each, its criteria and the documents it asks.' },
    ByCampaign,
    CampaignSetup,
  ),
  'campaigns.saveSetup': command(
    { permission: 'write', summary: 'Sets the envelopes, the criteria and the documents of a campaign.' },
    z.strictObject({ id: CampaignId, version: z.int(), values: CampaignSetupInput }),
    CampaignSetup,
  ),
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
  'campaigns.setAmounts': command(
    { permission: 'write', summary: 'Fills in the proposed or the committee’s amounts of many requests; gives what they held before.' },
    z.strictObject({ id: CampaignId, column: z.enum(['proposed', 'committee']), amounts: z.array(RequestAmount).min(1).max(5000) }),
    z.array(RequestAmount),
  ),
  'scenarios.list': query(
    { permission: 'read', summary: 'The scenarios kept beside a campaign, oldest first.' },
    z.strictObject({ campaignId: CampaignId }),
    z.array(Scenario),
  ),
  'scenarios.save': command(
    { permission: 'write', summary: 'Keeps a scenario: a new one without id, or the one that has it.' },
    z.strictObject({ id: ScenarioId.nullable(), campaignId: CampaignId, values: ScenarioInput }),
    Scenario,
  ),
  'scenarios.remove': command(
    { permission: 'write', summary: 'Throws a scenario away; saving its values again undoes it.' },
    z.strictObject({ id: ScenarioId }),
    z.strictObject({}),
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
  'grants.get': query({ permission: 'read', summary: 'One request whole, with last years and its reviews.' }, ByRequest, GrantFile),
  'grants.examine': command(
    { permission: 'write', summary: 'Writes the opinions on a request, its envelope, and why a rule is set aside.' },
    z.strictObject({ ...OneVersion, values: ExaminationInput }),
    GrantRow,
  ),
  'grants.close': command(
    { permission: 'write', summary: 'Stops a request before the decision; `grants.reopen` undoes it.' },
    z.strictObject({ ...OneVersion, as: ClosedAs, reason: line(500) }),
    GrantRow,
  ),
  'grants.reopen': command({ permission: 'write', summary: 'Takes a closed request up again.' }, z.strictObject(OneVersion), GrantRow),
  'grants.review': command(
    { permission: 'write', summary: 'Keeps the marks and the comment of one reviewer.' },
    z.strictObject({ id: ReviewId.nullable(), requestId: GrantRequestId, values: ReviewInput }),
    Review,
  ),
  'grants.removeReview': command(
    { permission: 'write', summary: 'Takes away the review of one reviewer.' },
    z.strictObject({ id: ReviewId }),
    z.strictObject({}),
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
    z.strictObject({ changed: z.int(), heldBack: z.array(z.string()) }),
  ),
};
