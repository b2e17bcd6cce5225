import { useState } from 'react';
import type { CallInput } from '../../lib/api';
import { call, CallError } from '../../lib/api';
import { useJob } from '../../lib/jobs';
import { showFailure, showSaved } from '../../lib/notices';

/** Once one file has left in clear, its author has read what it means: the warning comes back with the next start. */
let warned = false;

/** Makes a file of the register, asks where to put it, and says where it is. `warn`: nothing was exported since the start. */
export function useExport(onDone: () => void) {
  const job = useJob();
  const [warn] = useState(!warned);
  const start = (input: CallInput<'associations.export'>, { bank }: { bank: boolean }) => {
    job
      .run(bank ? 'associations.exportWithBank' : 'associations.export', input)
      .then((file) => call('shell.saveFile', file))
      .then(({ saved, fileNames, token }) => {
        if (!saved) return;
        warned = true;
        showSaved(fileNames, token);
        onDone();
      })
      .catch((error: unknown) => {
        if (!(error instanceof CallError && error.failure.code === 'CANCELLED')) showFailure(error);
      });
  };
  return { start, job, warn };
}
