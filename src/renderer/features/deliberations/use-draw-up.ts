import { useQueryClient } from '@tanstack/react-query';
import { plural } from '#shared/kernel/french';
import type { SessionId } from '#shared/kernel/ids';
import { CallError } from '../../lib/api';
import { useJob, type Job } from '../../lib/jobs';
import { showFailure, showSuccess } from '../../lib/notices';

/** Draws up the deliberations of a session, with progress and a way to stop; stopped, nothing of it is kept. */
export function useDrawUp(sessionId: SessionId): Pick<Job, 'progress' | 'cancel'> & { readonly drawUp: () => void } {
  const client = useQueryClient();
  const { run, progress, cancel } = useJob();
  const drawUp = async () => {
    try {
      const issued = await run('deliberations.drawUp', { sessionId });
      await client.invalidateQueries({ queryKey: ['council'] });
      showSuccess(`${plural(issued.length, 'délibération est établie', 'délibérations sont établies')}.`);
    } catch (error) {
      if (error instanceof CallError && error.failure.code === 'CANCELLED')
        showSuccess('L’action est arrêtée\u00a0: rien n’a été conservé.');
      else showFailure(error);
    }
  };
  return { drawUp: () => void drawUp(), progress, cancel };
}
