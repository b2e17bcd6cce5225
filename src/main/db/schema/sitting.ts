import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { association } from './association';
import { councilItem, councilSession } from './council';
import { councillor } from './person';

const ofSession = () =>
  text('session_id')
    .notNull()
    .references(() => councilSession.id, { onDelete: 'restrict' });
const ofItem = () =>
  text('item_id')
    .notNull()
    .references(() => councilItem.id, { onDelete: 'restrict' });
const ofCouncillor = (name = 'councillor_id') =>
  text(name)
    .notNull()
    .references(() => councillor.id, { onDelete: 'restrict' });

/** The secretaries named at the start of a session (CGCT, art. L. 2121-15), in their order. */
export const councilSecretary = sqliteTable(
  'council_secretary',
  { sessionId: ofSession(), councillorId: ofCouncillor(), position: integer().notNull() },
  (table) => [primaryKey({ columns: [table.sessionId, table.councillorId] }), index('council_secretary_councillor').on(table.councillorId)],
);

/** Who answered the roll call of a session. */
export const councilAttendance = sqliteTable(
  'council_attendance',
  {
    sessionId: ofSession(),
    councillorId: ofCouncillor(),
    status: text({ enum: ['present', 'excused', 'absent'] }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.sessionId, table.councillorId] }),
    index('council_attendance_councillor').on(table.councillorId),
    check('council_attendance_status', sql`${table.status} IN ('present', 'excused', 'absent')`),
  ],
);

/** An arrival or a departure during a session, before an affair is opened. */
export const councilMovement = sqliteTable(
  'council_movement',
  {
    id: text().primaryKey(),
    sessionId: ofSession(),
    councillorId: ofCouncillor(),
    kind: text({ enum: ['arrival', 'departure'] }).notNull(),
    itemId: ofItem(),
    /** `HH:MM`; null when nobody looked at the clock. */
    at: text('at_time'),
  },
  (table) => [
    index('council_movement_session').on(table.sessionId),
    index('council_movement_councillor').on(table.councillorId),
    index('council_movement_item').on(table.itemId),
    check('council_movement_kind', sql`${table.kind} IN ('arrival', 'departure')`),
  ],
);

/** A proxy given for a session, or for a part of it (CGCT, art. L. 2121-20). */
export const councilProxy = sqliteTable(
  'council_proxy',
  {
    id: text().primaryKey(),
    sessionId: ofSession(),
    giverId: ofCouncillor('giver_id'),
    holderId: ofCouncillor('holder_id'),
    /** The first affair it is good for; null from the opening. */
    fromItemId: text('from_item_id').references(() => councilItem.id, { onDelete: 'restrict' }),
    /** The affair before which it was revoked; null when it was not. */
    untilItemId: text('until_item_id').references(() => councilItem.id, { onDelete: 'restrict' }),
  },
  (table) => [
    index('council_proxy_session').on(table.sessionId),
    index('council_proxy_giver').on(table.giverId),
    index('council_proxy_holder').on(table.holderId),
    index('council_proxy_from').on(table.fromItemId),
    index('council_proxy_until').on(table.untilItemId),
  ],
);

/** What an affair is about, beyond its campaign: an association of the register, or another body by its name. */
export const councilItemParty = sqliteTable(
  'council_item_party',
  {
    id: text().primaryKey(),
    itemId: ofItem(),
    /** Null for a body that is not in the register. */
    associationId: text('association_id').references(() => association.id, { onDelete: 'restrict' }),
    /** Empty for an association of the register. */
    body: text().notNull(),
  },
  (table) => [index('council_item_party_item').on(table.itemId), index('council_item_party_association').on(table.associationId)],
);

/** How a councillor stands to one affair: stays and votes, leaves the room, or stays without taking part (CGCT, art. L. 2131-11). */
export const councilStanding = sqliteTable(
  'council_standing',
  {
    itemId: ofItem(),
    councillorId: ofCouncillor(),
    standing: text({ enum: ['present', 'out', 'no-part'] }).notNull(),
    /** Why, as printed: « président de l’association … », « parente du gérant ». */
    reason: text().notNull(),
    /** Whether they sit in that body for the town: not in office for the quorum (CGCT, art. L. 1111-6, II). */
    representsTown: integer('represents_town', { mode: 'boolean' }).notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.itemId, table.councillorId] }),
    index('council_standing_councillor').on(table.councillorId),
    check('council_standing_standing', sql`${table.standing} IN ('present', 'out', 'no-part')`),
  ],
);

/** The vote on an affair. */
export const councilVote = sqliteTable(
  'council_vote',
  {
    itemId: text('item_id')
      .primaryKey()
      .references(() => councilItem.id, { onDelete: 'restrict' }),
    version: integer().notNull(),
    mode: text({ enum: ['hands', 'public', 'secret'] }).notNull(),
    votesFor: integer('votes_for').notNull(),
    votesAgainst: integer('votes_against').notNull(),
    abstentions: integer().notNull(),
    /** Blank and void papers of a secret ballot: not cast votes. */
    blank: integer().notNull(),
    /** How the chair voted when votes were equal; null when they were not, or in secret (CGCT, art. L. 2121-20). */
    casting: text({ enum: ['for', 'against'] }),
    /** `noted`: the council takes note, without a vote. */
    outcome: text({ enum: ['adopted', 'rejected', 'noted', 'withdrawn', 'adjourned'] }).notNull(),
    note: text().notNull(),
  },
  (table) => [
    check('council_vote_mode', sql`${table.mode} IN ('hands', 'public', 'secret')`),
    check('council_vote_casting', sql`${table.casting} IN ('for', 'against')`),
    check('council_vote_outcome', sql`${table.outcome} IN ('adopted', 'rejected', 'noted', 'withdrawn', 'adjourned')`),
    check(
      'council_vote_counts',
      sql`${table.votesFor} >= 0 AND ${table.votesAgainst} >= 0 AND ${table.abstentions} >= 0 AND ${table.blank} >= 0`,
    ),
  ],
);

/** How one councillor voted, in person or by proxy: the exceptions of a show of hands, everyone in a public ballot, nobody in secret. */
export const councilBallot = sqliteTable(
  'council_ballot',
  {
    itemId: ofItem(),
    councillorId: ofCouncillor(),
    choice: text({ enum: ['for', 'against', 'abstain', 'no-part'] }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.itemId, table.councillorId] }),
    index('council_ballot_councillor').on(table.councillorId),
    check('council_ballot_choice', sql`${table.choice} IN ('for', 'against', 'abstain', 'no-part')`),
  ],
);

/** The number an affair takes when it is adopted: without holes, never given again. */
export const deliberation = sqliteTable(
  'deliberation',
  {
    id: text().primaryKey(),
    itemId: ofItem(),
    sessionId: ofSession(),
    number: text().notNull(),
    /** Order inside the session, from 1 (CGCT, art. R. 2121-9). */
    rank: integer().notNull(),
  },
  (table) => [
    uniqueIndex('deliberation_number').on(table.number),
    uniqueIndex('deliberation_item').on(table.itemId),
    uniqueIndex('deliberation_rank').on(table.sessionId, table.rank),
  ],
);

/** A deliberation as it was drawn up: never changed, corrected by the next version only. */
export const deliberationVersion = sqliteTable(
  'deliberation_version',
  {
    id: text().primaryKey(),
    deliberationId: text('deliberation_id')
      .notNull()
      .references(() => deliberation.id, { onDelete: 'restrict' }),
    version: integer().notNull(),
    /** Why it was corrected; empty for the first. */
    reason: text().notNull(),
    /** The whole text and figures, as JSON. */
    content: text({ mode: 'json' }).notNull(),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [uniqueIndex('deliberation_version_version').on(table.deliberationId, table.version)],
);

/** What was done after a session, and when. */
export const councilMilestone = sqliteTable(
  'council_milestone',
  {
    sessionId: ofSession(),
    kind: text({
      enum: ['list-published', 'transmitted', 'deliberations-published', 'minutes-approved', 'minutes-published', 'register-signed'],
    }).notNull(),
    happenedOn: text('happened_on').notNull(),
    note: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.sessionId, table.kind] }),
    check(
      'council_milestone_kind',
      sql`${table.kind} IN ('list-published', 'transmitted', 'deliberations-published', 'minutes-approved', 'minutes-published', 'register-signed')`,
    ),
  ],
);
