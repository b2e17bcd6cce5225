import type { ItemId, SessionId } from '#shared/kernel/ids';
import { call } from '../../lib/api';
import { useCommand } from '../../lib/queries';

/** Puts an affair of an earlier session on the agenda again; the notice takes it off. */
export function useReuse(sessionId: SessionId, onAdded: (id: ItemId) => void) {
  return useCommand('items.reuse', {
    success: 'L’affaire est reprise en brouillon\u00a0: vérifiez ce qui a vieilli.',
    undo: ({ id }) => call('items.remove', { id }),
    onDone: ({ id, sessionId: added }) => {
      if (added === sessionId) onAdded(id);
    },
  });
}
