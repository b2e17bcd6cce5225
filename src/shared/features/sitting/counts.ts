import { broken, invalidField } from '../../kernel/errors';
import type { CouncillorId } from '../../kernel/ids';
import type { Choice, Seat, VoteInput, VoteMode } from './model';

/** How many voted each way. */
export type Tally = Readonly<Record<Choice, number>>;

/**
 * What each of those whose vote counts chose: their ballot, or nothing when their holder takes no part; else for, in a show of hands,
 * where only the exceptions are noted. In a public ballot everybody is noted; nobody is in secret.
 */
export function choicesOf(seats: readonly Seat[], { mode, ballots }: Pick<VoteInput, 'mode' | 'ballots'>): Map<CouncillorId, Choice> {
  const noted = new Map(ballots.map(({ councillorId, choice }) => [councillorId, choice]));
  const choices = new Map<CouncillorId, Choice>();
  for (const { councillorId, holderId, votes } of seats) {
    if (!votes) continue;
    const lost = holderId !== null && noted.get(holderId) === 'no-part';
    const choice = noted.get(councillorId) ?? (lost ? 'no-part' : mode === 'hands' ? 'for' : undefined);
    if (choice !== undefined) choices.set(councillorId, choice);
  }
  return choices;
}

/** Counts the choices of a show of hands or a public ballot. */
export function tallyOf(choices: ReadonlyMap<CouncillorId, Choice>): Tally {
  const tally = { for: 0, against: 0, abstain: 0, 'no-part': 0 };
  for (const choice of choices.values()) tally[choice] += 1;
  return tally;
}

type Counted = Pick<VoteInput, 'mode' | 'votesFor' | 'votesAgainst' | 'casting'>;

/**
 * The absolute majority of the votes cast; when they are equal the chair's vote decides, but in secret, where nothing is adopted
 * (CGCT, art. L. 2121-20).
 */
export function outcomeOf({ mode, votesFor, votesAgainst, casting }: Counted): 'adopted' | 'rejected' {
  if (votesFor !== votesAgainst) return votesFor > votesAgainst ? 'adopted' : 'rejected';
  return canCast({ mode, votesFor, votesAgainst }) && casting === 'for' ? 'adopted' : 'rejected';
}

/** Whether the vote of the chair decides: votes were cast and are equal, not in secret. */
export function canCast({ mode, votesFor, votesAgainst }: Omit<Counted, 'casting'>): boolean {
  return mode !== 'secret' && votesFor === votesAgainst && votesFor > 0;
}

/** How the chair voted, when that decides; null when it does not, or when they took no side. */
export function castingOf(seats: readonly Seat[], vote: Pick<VoteInput, 'mode' | 'ballots'>, presidentId: CouncillorId | null) {
  const choices = choicesOf(seats, vote);
  const { for: votesFor, against: votesAgainst } = tallyOf(choices);
  const choice = presidentId === null ? undefined : choices.get(presidentId);
  return canCast({ mode: vote.mode, votesFor, votesAgainst }) && (choice === 'for' || choice === 'against') ? choice : null;
}

/** Those who took no part among those whose vote counts. */
export function withoutPart(voters: number, { votesFor, votesAgainst, abstentions, blank }: VoteInput): number {
  return voters - votesFor - votesAgainst - abstentions - blank;
}

/**
 * Refuses a vote that cannot have taken place among these members.
 * @throws RULE `too-many-votes`, `not-a-voter`, `ballots-missing`, `votes-disagree`, `outcome-disagrees`; VALIDATION
 */
export function refuseImpossibleVote(seats: readonly Seat[], vote: VoteInput): void {
  const voters = seats.filter(({ votes }) => votes).length;
  const cast = vote.votesFor + vote.votesAgainst + vote.abstentions + vote.blank;
  if (vote.outcome !== 'adopted' && vote.outcome !== 'rejected') {
    refuseCounts(vote, cast);
    return;
  }
  if (cast > voters) throw broken({ rule: 'too-many-votes', cast, voters });
  if (vote.mode === 'secret') refuseBallots(vote);
  else refuseOtherCounts(seats, vote);
  if (vote.casting !== null && !canCast(vote))
    throw invalidField(['values', 'casting'], 'La voix du président ne départage que des voix égales, hors scrutin secret.');
  if (outcomeOf(vote) !== vote.outcome)
    throw broken({ rule: 'outcome-disagrees', votesFor: vote.votesFor, votesAgainst: vote.votesAgainst });
}

function refuseCounts(vote: VoteInput, cast: number): void {
  if (cast > 0 || vote.ballots.length > 0 || vote.casting !== null)
    throw invalidField(['values', 'outcome'], 'Une affaire dont il est pris acte, retirée ou ajournée n’a pas de voix.');
}

function refuseBallots({ ballots }: VoteInput): void {
  if (ballots.length > 0) throw invalidField(['values', 'ballots'], 'Au scrutin secret, personne n’est nommé.');
}

function refuseOtherCounts(seats: readonly Seat[], vote: VoteInput): void {
  const nameOf = new Map(seats.map((seat) => [seat.councillorId, seat.name]));
  const voting = new Set(seats.filter(({ votes }) => votes).map(({ councillorId }) => councillorId));
  const strangers = vote.ballots.filter(({ councillorId, choice }) => choice !== 'no-part' && !voting.has(councillorId));
  if (strangers.length > 0)
    throw broken({ rule: 'not-a-voter', names: strangers.map(({ councillorId }) => nameOf.get(councillorId) ?? '?') });
  if (new Set(vote.ballots.map(({ councillorId }) => councillorId)).size < vote.ballots.length)
    throw invalidField(['values', 'ballots'], 'Quelqu’un est noté deux fois.');
  const choices = choicesOf(seats, vote);
  const missing = [...voting].filter((id) => !choices.has(id));
  if (missing.length > 0) throw broken({ rule: 'ballots-missing', names: missing.map((id) => nameOf.get(id) ?? '?') });
  if (vote.blank > 0) throw invalidField(['values', 'blank'], 'Il n’y a de bulletins blancs ou nuls qu’au scrutin secret.');
  const tally = tallyOf(choices);
  if (tally.for !== vote.votesFor || tally.against !== vote.votesAgainst || tally.abstain !== vote.abstentions)
    throw broken({ rule: 'votes-disagree' });
}

/** The counts that these ballots give: what is recorded of a show of hands or of a public ballot. */
export function countedVote(seats: readonly Seat[], mode: Exclude<VoteMode, 'secret'>, ballots: VoteInput['ballots']) {
  const tally = tallyOf(choicesOf(seats, { mode, ballots }));
  return { votesFor: tally.for, votesAgainst: tally.against, abstentions: tally.abstain, blank: 0 };
}
