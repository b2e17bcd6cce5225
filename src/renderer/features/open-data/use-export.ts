import { useMutation } from '@tanstack/react-query';
import type { PublishedFileId } from '#shared/kernel/ids';
import { call, type CallInput } from '../../lib/api';
import { showFailure, showSaved } from '../../lib/notices';

/** Writes the file of a year, then asks where to save it. */
export function useExport() {
  const mutation = useMutation({
    mutationFn: async (choice: CallInput<'openData.export'>) => save(await call('openData.export', choice)),
    onSuccess: told,
    onError: showFailure,
  });
  return { write: mutation.mutate, writing: mutation.isPending };
}

/** Writes an imported file again in the form of the schema, then asks where to save it. */
export function useRewrite() {
  const mutation = useMutation({
    mutationFn: async (id: PublishedFileId) => save(await call('openData.rewrite', { id })),
    onSuccess: told,
    onError: showFailure,
  });
  return { rewrite: mutation.mutate, rewriting: mutation.isPending };
}

function save({ fileName, bytes }: { fileName: string; bytes: Uint8Array }) {
  return call('shell.saveFile', { fileName, bytes: new Uint8Array(bytes) });
}

function told({ saved, fileNames, token }: Awaited<ReturnType<typeof save>>): void {
  if (saved) showSaved(fileNames, token);
}
