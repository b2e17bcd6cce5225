import { useRef } from 'react';
import type { ItemSitting, Sitting, VoteInput } from '#shared/features/sitting/model';
import { call } from '../../lib/api';
import { showFailure, showUndo } from '../../lib/notices';

/** What is done with the vote of one affair: one write after the other, each over the version the last one left. */
export interface RecordedVote {
  readonly record: (vote: VoteInput) => void;
  readonly withdraw: () => void;
}

export function useRecordedVote({ itemId, vote }: ItemSitting): RecordedVote {
  const last = useRef({ version: vote?.version ?? null, values: valuesOf(vote) });
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  if ((vote?.version ?? 0) > (last.current.version ?? 0)) last.current = { version: vote?.version ?? null, values: valuesOf(vote) };
  const keep = (sitting: Sitting) => {
    const written = sitting.items.find((item) => item.itemId === itemId)?.vote ?? null;
    last.current = { version: written?.version ?? null, values: valuesOf(written) };
  };
  const write = async (values: VoteInput | null) => {
    const { version } = last.current;
    if (values === null && version === null) return;
    keep(
      values === null ? await call('sittings.withdrawVote', { itemId }) : await call('sittings.recordVote', { itemId, version, values }),
    );
  };
  const run = (values: VoteInput | null, message: string) => {
    queue.current = queue.current.then(async () => {
      const before = last.current.values;
      try {
        await write(values);
        showUndo(message, () => write(before), `vote-${itemId}`);
      } catch (error) {
        showFailure(error);
      }
    });
  };
  return {
    record: (values) => run(values, 'Le vote est enregistré.'),
    withdraw: () => run(null, 'Le vote est effacé.'),
  };
}

function valuesOf(vote: ItemSitting['vote']): VoteInput | null {
  if (vote === null) return null;
  const { version: _version, ...values } = vote;
  return values;
}
