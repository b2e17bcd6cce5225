import type { FollowUpKind } from '#shared/features/grant-letters/model';
import type { CampaignId, GrantRequestId } from '#shared/kernel/ids';
import { IssueModal } from './IssueModal';
import { NoticesModal } from './NoticesModal';
import { TextsModal } from './TextsModal';

interface FollowUpLettersProps {
  readonly open: FollowUpKind | 'notices' | 'texts' | null;
  readonly campaignId: CampaignId;
  readonly requestIds: readonly GrantRequestId[];
  readonly onClose: () => void;
  readonly onSent: () => void;
}

/** The dialog that is open over the follow-up of a campaign. */
export function FollowUpLetters({ open, campaignId, requestIds, onClose, onSent }: FollowUpLettersProps) {
  const close = () => {
    onSent();
    onClose();
  };
  if (open === null) return null;
  if (open === 'notices') return <NoticesModal campaignId={campaignId} onClose={onClose} />;
  if (open === 'texts') return <TextsModal onClose={onClose} />;
  return <IssueModal kind={open} requestIds={requestIds} onClose={close} />;
}
