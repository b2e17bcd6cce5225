import { useMutation } from '@tanstack/react-query';
import { call, CallError } from './api';
import { showFailure, showSaved } from './notices';

/** A file just made, not yet anywhere. */
interface MadeFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** Makes a file, asks where to save it, and says where it went; a refusal is told. What the user stopped is over without a word. */
export function useSaveFile() {
  return useMutation({
    mutationFn: async (ask: () => Promise<MadeFile>) => {
      const { fileName, bytes } = await ask();
      return call('shell.saveFile', { fileName, bytes });
    },
    onSuccess: ({ saved, fileNames, token }) => {
      if (saved) showSaved(fileNames, token);
    },
    onError: (error) => {
      if (!(error instanceof CallError && error.failure.code === 'CANCELLED')) showFailure(error);
    },
  });
}
