import { useMutation } from '@tanstack/react-query';
import { call, type CallInput } from '../../lib/api';
import { showFailure, showSaved } from '../../lib/notices';

/** Asks where, then writes a folder of a session to hand over; says where it went. */
export function useHandOver() {
  const mutation = useMutation({
    mutationFn: (folder: CallInput<'shell.saveHandOver'>) => call('shell.saveHandOver', folder),
    onSuccess: ({ saved, fileNames, token }) => {
      if (saved) showSaved(fileNames, token);
    },
    onError: showFailure,
  });
  return { write: mutation.mutate, writing: mutation.isPending };
}
