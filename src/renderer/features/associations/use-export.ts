import { useState } from 'react';
import type { CallInput } from '../../lib/api';
import { useJob } from '../../lib/jobs';
import { useSaveFile } from '../../lib/use-save-file';

/** Once one file has left in clear, its author has read what it means: the warning comes back with the next start. */
let warned = false;

/** Makes a file of the register, asks where to put it, and says where it is. `warn`: nothing was exported since the start. */
export function useExport(onDone: () => void) {
  const job = useJob();
  const save = useSaveFile();
  const [warn] = useState(!warned);
  const start = (input: CallInput<'associations.export'>, { bank }: { bank: boolean }) =>
    save.mutate(() => job.run(bank ? 'associations.exportWithBank' : 'associations.export', input), {
      onSuccess: ({ saved }) => {
        if (!saved) return;
        warned = true;
        onDone();
      },
    });
  return { start, job, warn };
}
