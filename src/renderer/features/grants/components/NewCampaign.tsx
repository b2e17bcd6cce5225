import type { Campaign } from '#shared/features/grants/model';
import { useCall } from '../../../lib/queries';
import { today } from '../../../lib/today';
import { campaignAfter, firstCampaign } from '../new-campaign';
import { CampaignModal } from './CampaignModal';

interface NewCampaignProps {
  /** Those that exist, whatever their order. */
  readonly campaigns: readonly Campaign[];
  readonly onClose: () => void;
  readonly onOpened: (campaign: Campaign) => void;
}

/** Opens the campaign that follows the last one; the first one takes its account and function from the legal settings. */
export function NewCampaign({ campaigns, onClose, onOpened }: NewCampaignProps) {
  const last = [...campaigns].sort((a, b) => b.year - a.year)[0];
  const legal = useCall('legal.list', {}, { enabled: !last });
  if (last) return <CampaignModal campaign={null} initial={campaignAfter(last)} copiedFrom={last} onClose={onClose} onSaved={onOpened} />;
  if (!legal.data) return null;
  return <CampaignModal campaign={null} initial={firstCampaign(today(), legal.data)} onClose={onClose} onSaved={onOpened} />;
}
