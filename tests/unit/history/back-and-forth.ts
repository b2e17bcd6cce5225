import type { TestCore } from '../../support/test-core';

/** Takes back every change that can be, newest first, as Ctrl+Z does; then does each again; `most` of them at most. Gives the operations taken back. */
export async function backAndForth(core: TestCore, most = Infinity): Promise<string[]> {
  const undone: string[] = [];
  const seqs: number[] = [];
  while (undone.length < most) {
    core.clock.advance(1);
    const change = (await core.call('history.list', {})).find(({ state, undoes }) => state === 'undoable' && undoes === null);
    if (!change) break;
    undone.push((await core.call('history.undo', { seq: change.seq })).operation);
    const [undo] = await core.call('history.list', {});
    if (undo) seqs.push(undo.seq);
  }
  for (const seq of seqs.toReversed()) {
    core.clock.advance(1);
    await core.call('history.undo', { seq });
  }
  return undone;
}
