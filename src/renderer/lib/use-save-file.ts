import { useMutation } from '@tanstack/react-query';
import { call } from './api';
import { showFailure, showSaved } from './notices';

/** Makes a file, asks where to save it, and says where it went; a refusal is told. */
export function useSaveFile() {
  return useMutation({
    mutationFn: async (ask: () => Promise<{ fileName: string; bytes: Uint8Array }>) => call('shell.saveFile', await ask()),
    onSuccess: ({ saved, fileNames, token }) => {
      if (saved) showSaved(fileNames, token);
    },
    onError: showFailure,
  });
}
