import { call } from '../../lib/api';

/** Takes back the last change of one's own that an operation made, whole, from the journal. */
export async function undoLatest(operation: string): Promise<void> {
  const changes = await call('history.list', {});
  const found = changes.find((change) => change.operation === operation);
  if (found) await call('history.undo', { seq: found.seq });
}
