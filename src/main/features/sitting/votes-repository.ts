import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { Choice, ItemVote, StandingInput, type VoteInput } from '#shared/features/sitting/model';
import { CouncillorId, ItemId, type SessionId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import { councilBallot, councilStanding, councilVote } from '../../db/schema/sitting';

const STANDINGS = `SELECT s.item_id AS itemId, s.councillor_id AS councillorId, s.standing, s.reason, s.represents_town AS representsTown
  FROM council_standing s JOIN council_item i ON i.id = s.item_id WHERE i.session_id = ?`;
const VOTES = `SELECT v.item_id AS itemId, v.version, v.mode, v.votes_for AS votesFor, v.votes_against AS votesAgainst, v.abstentions, v.blank,
    v.casting, v.outcome, v.note
  FROM council_vote v JOIN council_item i ON i.id = v.item_id WHERE i.session_id = ?`;
const BALLOTS = `SELECT b.item_id AS itemId, b.councillor_id AS councillorId, b.choice
  FROM council_ballot b JOIN council_item i ON i.id = b.item_id WHERE i.session_id = ? ORDER BY b.rowid`;

const StoredStanding = StandingInput.extend({ representsTown: z.int().transform((flag) => flag === 1) });
const StoredBallot = z.strictObject({ itemId: ItemId, councillorId: CouncillorId, choice: Choice });
const CountedVote = ItemVote.omit({ ballots: true }).extend({ itemId: ItemId });

/** The vote on one affair. */
export type VoteOn = ItemVote & { readonly itemId: ItemId };

/** How councillors stand to the affairs of a session, as declared. */
export function listStandings(db: Reader, session: SessionId): StandingInput[] {
  return z.array(StoredStanding).parse(db.statement(STANDINGS).all(session));
}

/** The votes on the affairs of a session, with their ballots, in two statements. */
export function listVotes(db: Reader, session: SessionId): VoteOn[] {
  const ballots = new Map<ItemId, ItemVote['ballots']>();
  for (const { itemId, ...ballot } of z.array(StoredBallot).parse(db.statement(BALLOTS).all(session)))
    ballots.set(itemId, [...(ballots.get(itemId) ?? []), ballot]);
  const votes = z.array(CountedVote).parse(db.statement(VOTES).all(session));
  return votes.map((vote) => ({ ...vote, ballots: ballots.get(vote.itemId) ?? [] }));
}

/** Whether the vote on an affair is recorded. */
export function isVoted(db: Reader, id: ItemId): boolean {
  return db.statement('SELECT EXISTS (SELECT 1 FROM council_vote WHERE item_id = ?)').pluck().get(id) === 1;
}

/** Declares how a councillor stands to an affair, in place of what was declared before. */
export function setStanding(tx: Tx, standing: StandingInput): void {
  const { standing: stands, reason, representsTown } = standing;
  tx.insert(councilStanding)
    .values(standing)
    .onConflictDoUpdate({
      target: [councilStanding.itemId, councilStanding.councillorId],
      set: { standing: stands, reason, representsTown },
    })
    .run();
}

export function deleteStanding(tx: Tx, itemId: ItemId, councillorId: CouncillorId): void {
  tx.delete(councilStanding)
    .where(and(eq(councilStanding.itemId, itemId), eq(councilStanding.councillorId, councillorId)))
    .run();
}

/** Records a vote with its ballots in place of the one before. */
export function setVote(tx: Tx, itemId: ItemId, { ballots, ...vote }: VoteInput & { version: number }): void {
  tx.insert(councilVote)
    .values({ itemId, ...vote })
    .onConflictDoUpdate({ target: councilVote.itemId, set: vote })
    .run();
  tx.delete(councilBallot).where(eq(councilBallot.itemId, itemId)).run();
  for (const ballot of ballots)
    tx.insert(councilBallot)
      .values({ itemId, ...ballot })
      .run();
}

export function deleteVote(tx: Tx, itemId: ItemId): void {
  tx.delete(councilBallot).where(eq(councilBallot.itemId, itemId)).run();
  tx.delete(councilVote).where(eq(councilVote.itemId, itemId)).run();
}
