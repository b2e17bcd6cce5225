import type { ComponentType } from 'react';
import type { AssociationId, CampaignId, GrantRequestId } from '#shared/kernel/ids';

/** One more face of a campaign. */
export interface CampaignTab {
  /** In the address: `?tab=follow-up`. */
  readonly key: string;
  readonly label: string;
  readonly Panel: ComponentType<CampaignPanelProps>;
}

export interface CampaignPanelProps {
  readonly campaignId: CampaignId;
}

/** One more face of a request. */
export interface RequestTab {
  /** In the address: `?tab=letters`. */
  readonly key: string;
  readonly label: string;
  readonly Panel: ComponentType<RequestPanelProps>;
}

export interface RequestPanelProps {
  readonly requestId: GrantRequestId;
  readonly campaignId: CampaignId;
  readonly associationId: AssociationId;
}
