import { castingOf, choicesOf, countedVote, outcomeOf } from '#shared/features/sitting/counts';
import type { Choice, ItemSitting, ItemVote, Seat, VoteInput, VoteMode } from '#shared/features/sitting/model';
import type { CouncillorId } from '#shared/kernel/ids';

/** What a show of hands or a public ballot is typed as: who did otherwise than for. */
export type Exceptions = Readonly<Record<Exclude<Choice, 'for'>, readonly CouncillorId[]>>;

export const NO_EXCEPTIONS: Exceptions = { against: [], abstain: [], 'no-part': [] };

/** The counts of a secret ballot. */
export type SecretCounts = Pick<VoteInput, 'votesFor' | 'votesAgainst' | 'abstentions' | 'blank'>;

/** The exceptions of a vote as recorded. */
export function exceptionsOf(vote: ItemVote | null): Exceptions {
  const who = (choice: Choice) => (vote?.ballots ?? []).filter((one) => one.choice === choice).map(({ councillorId }) => councillorId);
  return { against: who('against'), abstain: who('abstain'), 'no-part': who('no-part') };
}

/** A show of hands or a public ballot, from its exceptions; those whose vote no longer counts are left out. */
export function namedVote(seats: readonly Seat[], { mode, exceptions, chair }: NamedBallot): VoteInput {
  const voting = new Set(seats.filter(({ votes }) => votes).map(({ councillorId }) => councillorId));
  const noted = (['against', 'abstain', 'no-part'] as const).flatMap((choice) =>
    exceptions[choice].filter((id) => voting.has(id)).map((councillorId) => ({ councillorId, choice })),
  );
  const ballots =
    mode === 'hands'
      ? noted
      : [...choicesOf(seats, { mode: 'hands', ballots: noted })].map(([councillorId, choice]) => ({ councillorId, choice }));
  const vote = { mode, ...countedVote(seats, mode, ballots), casting: castingOf(seats, { mode, ballots }, chair.id) };
  return { ...vote, outcome: outcomeOf(vote), note: chair.note, ballots };
}

/** How it is voted, and who was not in favour. */
export interface NamedBallot {
  readonly mode: Exclude<VoteMode, 'secret'>;
  readonly exceptions: Exceptions;
  readonly chair: Chair;
}

/** Who takes the chair, and the note kept with the vote. */
export interface Chair {
  readonly id: CouncillorId | null;
  readonly note: string;
}

/** A secret ballot, from its counts. */
export function secretVote(counts: SecretCounts, note: string): VoteInput {
  const vote = { mode: 'secret', ...counts, casting: null } as const;
  return { ...vote, outcome: outcomeOf(vote), note, ballots: [] };
}

/** An affair that is not voted. */
export function unvoted(outcome: 'noted' | 'withdrawn' | 'adjourned', note: string): VoteInput {
  return { mode: 'hands', votesFor: 0, votesAgainst: 0, abstentions: 0, blank: 0, casting: null, outcome, note, ballots: [] };
}

/** The counts to begin a secret ballot with: everybody there is still to be counted. */
export function countsOf({ vote }: ItemSitting): SecretCounts {
  if (vote?.mode !== 'secret') return { votesFor: 0, votesAgainst: 0, abstentions: 0, blank: 0 };
  return { votesFor: vote.votesFor, votesAgainst: vote.votesAgainst, abstentions: vote.abstentions, blank: vote.blank };
}
