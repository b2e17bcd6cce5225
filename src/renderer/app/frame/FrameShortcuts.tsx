import { useHotkeys } from '@mantine/hooks';
import { keyBelongsToLayer } from '../../lib/open-layer';
import { useMay } from '../../lib/session';
import { useVaultLock } from '../../lib/vault-lock';
import { undoMyLast } from '../undo-my-last';
import { useFrameDialogs } from './frame-dialogs';

/** The keys that work everywhere in the frame; Ctrl+K belongs to the palette itself. */
export function FrameShortcuts() {
  const { lock } = useVaultLock();
  const open = useFrameDialogs();
  const mayWrite = useMay('write');
  const undo = () => {
    if (mayWrite && !keyBelongsToLayer()) undoMyLast();
  };
  useHotkeys(
    [
      ['mod+L', lock],
      ['F1', () => open('shortcuts')],
    ],
    [],
  );
  // In a field, the keys take back what was typed there.
  useHotkeys([['mod+Z', undo, { preventDefault: false }]]);
  useHotkeys([['shift+?', () => open('shortcuts'), { usePhysicalKeys: false }]]);
  return null;
}
