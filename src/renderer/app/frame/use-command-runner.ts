import { useRouter } from '@tanstack/react-router';
import type { Command } from '../../lib/command';
import { useSession } from '../../lib/session';
import { useVaultLock } from '../../lib/vault-lock';
import { commands, frameCommands } from '../commands';
import { useFrameDialogs } from './frame-dialogs';

/** The commands this user may run now, and how to run one. */
export function useCommandRunner(): { readonly available: readonly Command[]; readonly run: (command: Command) => void } {
  const session = useSession();
  const router = useRouter();
  const { lock } = useVaultLock();
  const open = useFrameDialogs();
  const navigate = (path: string) => router.history.push(path);
  const available = [...commands, ...frameCommands({ lock, open })].filter((command) => command.isAvailable?.(session) ?? true);
  return { available, run: (command) => command.run({ session, navigate }) };
}
