import { ChangePasswordModal } from '../../features/vault/components/ChangePasswordModal';
import { useTownName } from '../town-context';
import type { FrameDialog } from './frame-dialogs';

/** The dialogs of the account, over whatever page is shown. */
export function FrameDialogs({ opened, onClose }: { opened: FrameDialog | null; onClose: () => void }) {
  const town = useTownName();
  return <ChangePasswordModal opened={opened === 'password'} onClose={onClose} town={town ?? ''} />;
}
