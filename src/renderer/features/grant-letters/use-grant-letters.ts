import { useMutation } from '@tanstack/react-query';
import { plural } from '#shared/kernel/french';
import type { CallInput } from '../../lib/api';
import { CallError } from '../../lib/api';
import { useJob } from '../../lib/jobs';
import { showFailure, showSuccess } from '../../lib/notices';
import { saveDocuments } from '../../lib/save-documents';

/** Writes letters about grants with their progress, then asks where to save them; they stay in the file whatever is answered. */
export function useGrantLetters(onDone: () => void) {
  const { run, progress, cancel } = useJob();
  const issue = useMutation({
    mutationFn: (input: CallInput<'grantLetters.issue'>) => run('grantLetters.issue', input),
    onSuccess: (issued) => {
      onDone();
      void saveDocuments([issued]);
    },
    onError: tell,
  });
  const notify = useMutation({
    mutationFn: (input: CallInput<'grantLetters.notify'>) => run('grantLetters.notify', input),
    onSuccess: ({ documents, letters }) => {
      onDone();
      showSuccess(`${plural(letters, 'notification produite', 'notifications produites')}.`);
      void saveDocuments(documents);
    },
    onError: tell,
  });
  return { issue: issue.mutate, notify: notify.mutate, busy: issue.isPending || notify.isPending, progress, cancel };
}

function tell(error: unknown): void {
  if (error instanceof CallError && error.failure.code === 'CANCELLED')
    showSuccess('La production est arrêtée\u00a0: rien n’a été conservé.');
  else showFailure(error);
}
