import { useMutation } from '@tanstack/react-query';
import type { SignedPlace } from '#shared/features/council-publication/model';
import { plural } from '#shared/kernel/french';
import type { SessionId } from '#shared/kernel/ids';
import { call } from '../../lib/api';
import { showFailure, showSuccess } from '../../lib/notices';

/** A file of which it is known what it signs. */
export interface PlacedFile {
  readonly file: File;
  readonly place: SignedPlace;
}

/** Keeps signed PDFs, all of them or none. */
export function useAddFiles(sessionId: SessionId) {
  const mutation = useMutation({
    mutationFn: async (placed: readonly PlacedFile[]) => {
      const files = await Promise.all(placed.map(givenFile));
      return call('councilPublication.addFiles', { sessionId, files });
    },
    onSuccess: (_after, placed) => showSuccess(`${plural(placed.length, 'PDF signé est conservé', 'PDF signés sont conservés')}.`),
    onError: showFailure,
  });
  return { add: mutation.mutate, adding: mutation.isPending };
}

async function givenFile({ file, place }: PlacedFile) {
  return { fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()), place };
}
