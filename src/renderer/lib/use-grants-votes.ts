import { useState } from 'react';
import type { CouncilItem } from '#shared/features/council/model';
import type { CampaignId, SessionId } from '#shared/kernel/ids';
import { useCall, useCommand } from './queries';

interface Place {
  readonly sessionId: SessionId;
  readonly campaignId: CampaignId;
}

/** Puts the grants of a campaign on the agenda of a session, in one affair or in one for each separate vote. */
export function useGrantsVotes(place: Place, onDone: (item: CouncilItem) => void) {
  const [chosen, setSplit] = useState(true);
  const votes = useCall('items.grantsVotes', place);
  const whole = useCommand('items.addGrants', {
    success: 'L’affaire est à l’ordre du jour, avec son tableau et les conseillers intéressés.',
    onDone,
  });
  const parts = useCommand('items.addGrantsVotes', {
    success: (items) => `${items.length} affaires sont à l’ordre du jour, une par vote.`,
    onDone: ([first]) => first && onDone(first),
  });
  const split = chosen && (votes.data?.length ?? 0) > 1;
  return {
    votes: votes.data ?? [],
    split,
    setSplit,
    isPending: whole.isPending || parts.isPending || votes.isLoading,
    add: () => {
      if (split) parts.mutate(place);
      else whole.mutate(place);
    },
  };
}
