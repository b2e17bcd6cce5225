import { useRef, useState } from 'react';
import type { ItemSitting, Sitting, VoteInput } from '#shared/features/sitting/model';
import { call } from '../../lib/api';
import { showFailure } from '../../lib/notices';

/** What is done with the vote of one affair: one write after the other, each over the version the last one left. */
export interface RecordedVote {
  readonly record: (vote: VoteInput) => void;
  readonly withdraw: () => void;
  /** Puts back the vote before the last change made here; null when there is none. */
  readonly undo: (() => void) | null;
}

export function useRecordedVote({ itemId, vote }: ItemSitting): RecordedVote {
  const last = useRef({ version: vote?.version ?? null, values: valuesOf(vote) });
  const [former, setFormer] = useState<Former | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const newest = () =>
    (vote?.version ?? 0) > (last.current.version ?? 0) ? { version: vote?.version ?? null, values: valuesOf(vote) } : last.current;
  const keep = (sitting: Sitting) => {
    const written = sitting.items.find((item) => item.itemId === itemId)?.vote ?? null;
    last.current = { version: written?.version ?? null, values: valuesOf(written) };
  };
  const write = async (values: VoteInput | null) => {
    const { version } = newest();
    if (values === null && version === null) return;
    keep(
      values === null ? await call('sittings.withdrawVote', { itemId }) : await call('sittings.recordVote', { itemId, version, values }),
    );
  };
  const run = (values: VoteInput | null, after: Former | null = { values: newest().values }) => {
    queue.current = queue.current.then(async () => {
      try {
        await write(values);
        setFormer(after);
      } catch (error) {
        showFailure(error);
      }
    });
  };
  return {
    record: (values) => run(values),
    withdraw: () => run(null),
    undo: former && (() => run(former.values, null)),
  };
}

/** The vote as it was; null values: there was none. */
interface Former {
  readonly values: VoteInput | null;
}

function valuesOf(vote: ItemSitting['vote']): VoteInput | null {
  if (vote === null) return null;
  const { version: _version, ...values } = vote;
  return values;
}
