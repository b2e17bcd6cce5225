import type { IssuedDocument } from '#shared/features/documents/contract';
import { useMutation } from '@tanstack/react-query';
import type { CallInput } from '../../lib/api';
import { CallError } from '../../lib/api';
import { useJob } from '../../lib/jobs';
import { showFailure, showSuccess } from '../../lib/notices';
import { saveDocuments } from '../../lib/save-documents';

/** The operations that write one document and keep it. */
type IssueName = 'sheet.issue' | 'minute.issue' | 'directory.issue' | 'letters.issue' | 'pieceRequests.issue';

/** Writes a document, with its progress, then asks where to save it; it stays in the file whatever is answered. */
export function useIssue<N extends IssueName>(name: N, onDone?: (document: IssuedDocument) => void) {
  const { run, progress, cancel } = useJob();
  const { mutate, isPending } = useMutation({
    mutationFn: (input: CallInput<N>): Promise<IssuedDocument> => run<IssueName>(name, input),
    onSuccess: (issued) => {
      onDone?.(issued);
      void saveDocuments([issued]);
    },
    onError: (error) => {
      if (error instanceof CallError && error.failure.code === 'CANCELLED')
        showSuccess('La production est arrêtée\u00a0: rien n’a été conservé.');
      else showFailure(error);
    },
  });
  return { issue: (input: CallInput<N>) => mutate(input), issuing: isPending, progress, cancel };
}
