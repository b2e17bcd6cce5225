import { useMutation } from '@tanstack/react-query';
import type { PaymentId } from '#shared/kernel/ids';
import { call, CallError } from '../../lib/api';
import { useJob } from '../../lib/jobs';
import { showFailure, showSuccess } from '../../lib/notices';
import { saveDocuments } from '../../lib/save-documents';
import { useSaveFile } from '../../lib/use-save-file';

const MASKED = 'Les IBAN y sont masqués\u00a0: un compte «\u00a0validation\u00a0» les obtient en entier.';

/** Writes the certificates of payments, or their list for the accounting office, then asks where to save the file. */
export function usePaymentPapers() {
  const { run, progress, cancel } = useJob();
  const certificates = useMutation({
    mutationFn: (ids: readonly PaymentId[]) => run('payments.certify', { ids: [...ids] }),
    onSuccess: (issued) => void saveDocuments([issued]),
    onError: tell,
  });
  const save = useSaveFile();
  const writeList = (ids: readonly PaymentId[]) => {
    let masked = false;
    const ask = async () => {
      const { revealed, ...file } = await call('payments.accountingList', { ids: [...ids] });
      masked = !revealed;
      return file;
    };
    save.mutate(ask, { onSuccess: ({ saved }) => saved && masked && showSuccess(MASKED) });
  };
  return {
    certify: certificates.mutate,
    certifying: certificates.isPending,
    writeList,
    writing: save.isPending,
    progress,
    cancel,
  };
}

function tell(error: unknown): void {
  if (error instanceof CallError && error.failure.code === 'CANCELLED')
    showSuccess('La production est arrêtée\u00a0: rien n’a été conservé.');
  else showFailure(error);
}
