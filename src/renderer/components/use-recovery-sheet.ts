import type { UseMutationResult } from '@tanstack/react-query';
import { useMutation } from '@tanstack/react-query';
import { call } from '../lib/api';
import { showFailure, showSaved } from '../lib/notices';

/** Makes the Word sheet of a recovery key and asks where to save it. */
export function useRecoverySheet(): UseMutationResult<void, unknown, string> {
  return useMutation({
    mutationFn: async (recoveryKey: string) => {
      const { fileName, bytes } = await call('vault.recoverySheet', { recoveryKey });
      const { saved, fileNames, token } = await call('shell.saveFile', { fileName, bytes });
      if (saved) showSaved(fileNames, token);
    },
    onError: showFailure,
  });
}
