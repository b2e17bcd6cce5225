import { useHotkeys } from '@mantine/hooks';
import { useVaultLock } from '../../lib/vault-lock';
import { useFrameDialogs } from './frame-dialogs';

/** The keys that work everywhere in the frame; Ctrl+K belongs to the palette itself. */
export function FrameShortcuts() {
  const { lock } = useVaultLock();
  const open = useFrameDialogs();
  useHotkeys(
    [
      ['mod+L', lock],
      ['F1', () => open('shortcuts')],
    ],
    [],
  );
  useHotkeys([['shift+?', () => open('shortcuts'), { usePhysicalKeys: false }]]);
  return null;
}
