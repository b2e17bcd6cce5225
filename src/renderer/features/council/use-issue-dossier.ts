import { useQueryClient } from '@tanstack/react-query';
import type { DossierChoice } from '#shared/features/council/dossier-parts';
import type { SessionId } from '#shared/kernel/ids';
import { plural } from '#shared/kernel/french';
import { CallError } from '../../lib/api';
import type { Job } from '../../lib/jobs';
import { useJob } from '../../lib/jobs';
import { showFailure, showSuccess } from '../../lib/notices';

/** Makes the documents of a session that are chosen, with its progress and a way to stop it; stopped, nothing of it is kept. */
export function useIssueDossier(
  sessionId: SessionId,
): Pick<Job, 'progress' | 'cancel'> & { readonly issue: (choice: DossierChoice) => void } {
  const client = useQueryClient();
  const { run, progress, cancel } = useJob();
  const issue = async (choice: DossierChoice) => {
    try {
      const issued = await run('dossier.issue', { sessionId, choice });
      await client.invalidateQueries({ queryKey: ['documents'] });
      showSuccess(`${plural(issued.length, 'document est produit', 'documents sont produits')}.`);
    } catch (error) {
      if (error instanceof CallError && error.failure.code === 'CANCELLED')
        showSuccess('La production est arrêtée\u00a0: rien n’a été conservé.');
      else showFailure(error);
    }
  };
  return { issue: (choice) => void issue(choice), progress, cancel };
}
