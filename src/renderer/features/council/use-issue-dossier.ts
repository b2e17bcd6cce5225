import { useQueryClient } from '@tanstack/react-query';
import type { SessionId } from '#shared/kernel/ids';
import { plural } from '#shared/kernel/french';
import { CallError } from '../../lib/api';
import type { Job } from '../../lib/jobs';
import { useJob } from '../../lib/jobs';
import { showFailure, showSuccess } from '../../lib/notices';

/** Makes the whole dossier of a session, with its progress and a way to stop it; stopped, nothing of it is kept. */
export function useIssueDossier(sessionId: SessionId): Pick<Job, 'progress' | 'cancel'> & { readonly issue: () => void } {
  const client = useQueryClient();
  const { run, progress, cancel } = useJob();
  const issue = async () => {
    try {
      const issued = await run('dossier.issue', { sessionId });
      await client.invalidateQueries({ queryKey: ['documents'] });
      showSuccess(`${plural(issued.length, 'document est produit', 'documents sont produits')}.`);
    } catch (error) {
      if (error instanceof CallError && error.failure.code === 'CANCELLED')
        showSuccess('La production est arrêtée\u00a0: rien n’a été conservé.');
      else showFailure(error);
    }
  };
  return { issue: () => void issue(), progress, cancel };
}
