import { useMutation } from '@tanstack/react-query';
import type { PaymentId } from '#shared/kernel/ids';
import { call, CallError } from '../../lib/api';
import { useJob } from '../../lib/jobs';
import { showFailure, showSaved, showSuccess } from '../../lib/notices';
import { saveDocuments } from '../../lib/save-documents';

/** Writes the certificates of payments, or their list for the accounting office, then asks where to save the file. */
export function usePaymentPapers() {
  const { run, progress, cancel } = useJob();
  const certificates = useMutation({
    mutationFn: (ids: readonly PaymentId[]) => run('payments.certify', { ids: [...ids] }),
    onSuccess: (issued) => void saveDocuments([issued]),
    onError: tell,
  });
  const list = useMutation({
    mutationFn: async (ids: readonly PaymentId[]) => {
      const { fileName, bytes, revealed } = await call('payments.accountingList', { ids: [...ids] });
      return { revealed, ...(await call('shell.saveFile', { fileName, bytes })) };
    },
    onSuccess: ({ saved, fileNames, token, revealed }) => {
      if (!saved) return;
      showSaved(fileNames, token);
      if (!revealed) showSuccess('Les IBAN y sont masqués\u00a0: un compte «\u00a0validation\u00a0» les obtient en entier.');
    },
    onError: showFailure,
  });
  return {
    certify: certificates.mutate,
    certifying: certificates.isPending,
    writeList: list.mutate,
    writing: list.isPending,
    progress,
    cancel,
  };
}

function tell(error: unknown): void {
  if (error instanceof CallError && error.failure.code === 'CANCELLED')
    showSuccess('La production est arrêtée\u00a0: rien n’a été conservé.');
  else showFailure(error);
}
