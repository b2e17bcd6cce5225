import { useMutation } from '@tanstack/react-query';
import { plural } from '#shared/kernel/french';
import { CallError, type CallInput } from '../../lib/api';
import { useJob } from '../../lib/jobs';
import { showFailure, showSuccess } from '../../lib/notices';
import { saveDocuments } from '../../lib/save-documents';

/** Writes the letters that ask again for late reports, then asks where to save them; they stay in the file whatever is answered. */
export function useReportLetters(onDone: () => void) {
  const { run, progress, cancel } = useJob();
  const remind = useMutation({
    mutationFn: (input: CallInput<'grantLetters.remindReports'>) => run('grantLetters.remindReports', input),
    onSuccess: ({ documents, letters }) => {
      onDone();
      showSuccess(`${plural(letters, 'relance produite', 'relances produites')}.`);
      void saveDocuments(documents);
    },
    onError: (error) => {
      const stopped = error instanceof CallError && error.failure.code === 'CANCELLED';
      if (stopped) showSuccess('La production est arrêtée\u00a0: rien n’a été conservé.');
      else showFailure(error);
    },
  });
  return { remind: remind.mutate, busy: remind.isPending, progress, cancel };
}
