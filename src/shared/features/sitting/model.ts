import { z } from 'zod';
import { line, optionalLine, text } from '../../ipc/define';
import { zTimeOfDay } from '../../kernel/dates';
import { CouncillorId, ItemId, MovementId, ProxyId, SessionId } from '../../kernel/ids';

/** How a member answered the roll call. */
export const AttendanceStatus = z.enum(['present', 'excused', 'absent']);
export type AttendanceStatus = z.infer<typeof AttendanceStatus>;

/** How a councillor stands to one affair: stays and votes, leaves the room, or stays without taking part (CGCT, art. L. 2131-11). */
export const Standing = z.enum(['present', 'out', 'no-part']);
export type Standing = z.infer<typeof Standing>;

/** By a show of hands, by name, or in secret (CGCT, art. L. 2121-21). */
export const VoteMode = z.enum(['hands', 'public', 'secret']);
export type VoteMode = z.infer<typeof VoteMode>;

export const Choice = z.enum(['for', 'against', 'abstain', 'no-part']);
export type Choice = z.infer<typeof Choice>;

/** `noted`: the council takes note, without a vote. */
export const VoteOutcome = z.enum(['adopted', 'rejected', 'noted', 'withdrawn', 'adjourned']);
export type VoteOutcome = z.infer<typeof VoteOutcome>;

export const Attendance = z.strictObject({ councillorId: CouncillorId, status: AttendanceStatus });
/** The answer of one member to the roll call. */
export type Attendance = z.infer<typeof Attendance>;

export const ProxyInput = z.strictObject({
  giverId: CouncillorId,
  holderId: CouncillorId,
  /** The first affair it is good for; null from the opening. */
  fromItemId: ItemId.nullable(),
  /** The affair before which it was revoked; null when it was not. */
  untilItemId: ItemId.nullable(),
});
export type ProxyInput = z.infer<typeof ProxyInput>;

export const Proxy = ProxyInput.extend({ id: ProxyId });
/** A written proxy; it lapses by itself for the affairs at which its giver is there (CGCT, art. L. 2121-20). */
export type Proxy = z.infer<typeof Proxy>;

export const MovementInput = z.strictObject({
  councillorId: CouncillorId,
  kind: z.enum(['arrival', 'departure']),
  /** The affair before which they came in or left. */
  itemId: ItemId,
  at: zTimeOfDay.nullable(),
});
export type MovementInput = z.infer<typeof MovementInput>;

export const Movement = MovementInput.extend({ id: MovementId });
/** An arrival or a departure during the session. */
export type Movement = z.infer<typeof Movement>;

export const VoteInput = z.strictObject({
  mode: VoteMode,
  /** Counted in secret; in the two other modes the counts of the ballots must agree with these. */
  votesFor: z.int().min(0),
  votesAgainst: z.int().min(0),
  abstentions: z.int().min(0),
  /** Blank and void papers, in secret only: not cast votes. */
  blank: z.int().min(0),
  /** How the chair voted when votes are equal; null when they are not, or in secret. */
  casting: z.enum(['for', 'against']).nullable(),
  outcome: VoteOutcome,
  note: optionalLine(500),
  /** The exceptions of a show of hands, everybody in a public ballot, nobody in secret. */
  ballots: z.array(z.strictObject({ councillorId: CouncillorId, choice: Choice })).max(99),
});
/** What is typed of the vote on an affair. */
export type VoteInput = z.infer<typeof VoteInput>;

export const ItemVote = VoteInput.extend({ version: z.int() });
/** The vote on an affair, as recorded. */
export type ItemVote = z.infer<typeof ItemVote>;

export const Seat = z.strictObject({
  councillorId: CouncillorId,
  /** As printed: « Mme Claire Martin ». */
  name: z.string(),
  /** Where they are when the affair is opened. */
  place: z.enum(['present', 'represented', 'absent']),
  /** Who votes for them, when they are represented. */
  holderId: CouncillorId.nullable(),
  /** How they stand to the affair; null for those it does not concern. */
  standing: Standing.nullable(),
  /** Why it concerns them, as printed; empty for those it does not concern. */
  reason: z.string(),
  /** Whether they sit in the body that the affair is about for the town: not in office for its quorum (CGCT, art. L. 1111-6, II). */
  representsTown: z.boolean(),
  /** Whether the standing was chosen by somebody; the other ones are proposed. */
  declared: z.boolean(),
  /** Whether their vote counts: there or represented, and taking part; a proxy is lost with a holder who takes no part. */
  votes: z.boolean(),
});
/** One member of the council at one affair. */
export type Seat = z.infer<typeof Seat>;

export const SittingWarning = z.strictObject({
  /** French sentence. */
  message: z.string(),
  source: z.string(),
});
/** What the law says of what was typed; forbids nothing. */
export type SittingWarning = z.infer<typeof SittingWarning>;

export const ItemSitting = z.strictObject({
  itemId: ItemId,
  /** In the order of the table. */
  seats: z.array(Seat),
  /** Members in the room, represented by a proxy in use, and those whose vote counts. */
  present: z.int(),
  represented: z.int(),
  voters: z.int(),
  quorum: z.int(),
  /** Also true after a second convocation, which needs none (CGCT, art. L. 2121-17). */
  quorumReached: z.boolean(),
  vote: ItemVote.nullable(),
  /** « La délibération est adoptée à l’unanimité des suffrages exprimés : 24 voix pour, 2 abstentions (…). »; empty before the vote. */
  sentence: z.string(),
  /** « M. X, président de …, a quitté la salle et n’a pris part ni au débat ni au vote. », one per councillor. */
  standings: z.array(z.string()),
  warnings: z.array(SittingWarning),
});
/** How one affair was decided: who was there when it was opened, and the vote. */
export type ItemSitting = z.infer<typeof ItemSitting>;

export const SittingInput = z.strictObject({
  /** Who takes the chair; null for the mayor. */
  presidentId: CouncillorId.nullable(),
  secretaryIds: z.array(CouncillorId).max(5),
  openedAt: zTimeOfDay.nullable(),
  closedAt: zTimeOfDay.nullable(),
  /** What was said outside the affairs, for the minutes. */
  remarks: text(20_000),
});
export type SittingInput = z.infer<typeof SittingInput>;

export const SittingMember = z.strictObject({
  councillorId: CouncillorId,
  /** « Mme Claire Martin » */
  name: z.string(),
  isMayor: z.boolean(),
});
/** A member of the council in office on the day of a session. */
export type SittingMember = z.infer<typeof SittingMember>;

export const Sitting = SittingInput.extend({
  sessionId: SessionId,
  /** The version of the session. */
  version: z.int(),
  /** In the order of the table. */
  members: z.array(SittingMember),
  inOffice: z.int(),
  quorum: z.int(),
  /** Members there at the opening. */
  present: z.int(),
  /** False after a second convocation (CGCT, art. L. 2121-17). */
  needsQuorum: z.boolean(),
  /** Everybody answered the roll call, and too few are there: nothing can be decided. */
  lacksQuorum: z.boolean(),
  /** The session that was convened again in place of this one; null when there is none. */
  nextSessionId: SessionId.nullable(),
  attendance: z.array(Attendance),
  proxies: z.array(Proxy),
  movements: z.array(Movement),
  items: z.array(ItemSitting),
  warnings: z.array(SittingWarning),
});
/** A session as it was held: the roll call, who came and left, and each affair. */
export type Sitting = z.infer<typeof Sitting>;

export const Discussion = z.strictObject({ itemId: ItemId, discussion: text(20_000) });
/** What was said about an affair, for the minutes (CGCT, art. L. 2121-15). */
export type Discussion = z.infer<typeof Discussion>;

export const StandingInput = z.strictObject({
  itemId: ItemId,
  councillorId: CouncillorId,
  standing: Standing,
  reason: line(300),
  /** They sit in that body for the town (CGCT, art. L. 1111-6, II). */
  representsTown: z.boolean(),
});
/** How somebody stands to an affair, and why. */
export type StandingInput = z.infer<typeof StandingInput>;
