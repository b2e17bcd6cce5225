import { CampaignPage } from '../features/grants/pages/CampaignPage';
import { CAMPAIGN_TABS } from './campaign-tabs';

/** A whole campaign: its requests, and what every other feature does with them. */
export function CampaignFilePage() {
  return <CampaignPage tabs={CAMPAIGN_TABS} />;
}
