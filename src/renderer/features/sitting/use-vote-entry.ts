import { useState } from 'react';
import type { CouncilItem } from '#shared/features/council/model';
import type { ItemSitting, ItemVote, Sitting, VoteInput, VoteMode } from '#shared/features/sitting/model';
import { voteSentence } from '#shared/features/sitting/sentence';
import { useKeptCounts } from './use-kept-counts';
import { useRecordedVote } from './use-recorded-vote';
import { countsOf, exceptionsOf, namedVote, NO_EXCEPTIONS, secretVote, unvoted, type Exceptions } from './vote-draft';

/** The affair that is voted, in its sitting. */
interface VoteEntered {
  readonly sitting: Sitting;
  readonly item: CouncilItem;
  readonly held: ItemSitting;
}

/** What is typed of a vote. Names are recorded as they are typed; the counts of a secret ballot by their button. */
export function useVoteEntry({ sitting, item, held }: VoteEntered) {
  const { record, withdraw, undo } = useRecordedVote(held);
  const first = item.type === 'appointment' ? 'secret' : 'hands';
  const [typedMode, setTypedMode] = useState<VoteMode | null>(null);
  const [typedCounts, keep] = useKeptCounts(held);
  const mode = typedMode ?? (typedCounts === null ? undefined : 'secret') ?? held.vote?.mode ?? first;
  const counts = typedCounts ?? countsOf(held);
  const exceptions = exceptionsOf(held.vote);
  const chairId = sitting.presidentId ?? sitting.members.find(({ isMayor }) => isMayor)?.councillorId ?? null;
  const note = held.vote?.note ?? '';
  const named = (mode: Exclude<VoteMode, 'secret'>, exceptions: Exceptions) =>
    namedVote(held.seats, { mode, exceptions, chair: { id: chairId, note } });
  const sentenceOf = (vote: VoteInput) =>
    voteSentence({
      type: item.type,
      vote,
      seats: held.seats,
      chairedByWoman: sitting.members.some(({ councillorId, name }) => councillorId === chairId && name.startsWith('Mme')),
    });
  const isVoted = held.vote?.outcome === 'adopted' || held.vote?.outcome === 'rejected';
  return {
    mode,
    exceptions,
    counts,
    allFor: () => mode !== 'secret' && held.voters > 0 && record(named(mode, NO_EXCEPTIONS)),
    setExceptions: (who: Exceptions) => mode !== 'secret' && record(named(mode, who)),
    /** A vote already recorded by name changes its mode at once; another waits for its counts. */
    setMode: (how: VoteMode) => {
      setTypedMode(how);
      if (how !== 'secret') keep.forget();
      if (how !== 'secret' && isVoted && held.vote?.mode !== 'secret') record(named(how, exceptions));
    },
    /** What is counted and not recorded yet is kept as a draft. */
    setCounts: keep.set,
    recordSecret: () => {
      record(secretVote(counts, note));
      keep.forget();
    },
    setNote: (words: string) => held.vote !== null && record({ ...valuesOf(held.vote), note: words }),
    leave: (outcome: 'noted' | 'withdrawn' | 'adjourned') => record(unvoted(outcome, note)),
    withdraw,
    undo,
    draftSentence:
      held.vote === null && held.voters > 0 && mode === 'secret' && counts.votesFor + counts.votesAgainst > 0
        ? sentenceOf(secretVote(counts, note))
        : '',
  };
}

function valuesOf({ version: _version, ...values }: ItemVote): VoteInput {
  return values;
}
