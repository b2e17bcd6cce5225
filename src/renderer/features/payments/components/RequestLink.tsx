import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { CampaignId, GrantRequestId } from '#shared/kernel/ids';

interface RequestLinkProps {
  readonly row: {
    readonly campaignId: CampaignId;
    readonly requestId: GrantRequestId;
    readonly associationName: string;
    readonly purpose: string;
  };
}

/** Who is paid and for what, with the way to the payments of that request. */
export function RequestLink({ row: { campaignId, requestId, associationName, purpose } }: RequestLinkProps) {
  return (
    <>
      <Anchor
        inherit
        renderRoot={(props) => (
          <Link {...props} to="/campaigns/$id/requests/$requestId" params={{ id: campaignId, requestId }} search={{ tab: 'payments' }} />
        )}
      >
        {associationName}
      </Anchor>
      <Text size="xs" c="dimmed">
        {purpose}
      </Text>
    </>
  );
}
