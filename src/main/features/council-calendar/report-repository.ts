import { z } from 'zod';
import type { UnreportedDecisions } from '#shared/features/council-calendar/decisions-report';
import { SessionInput } from '#shared/features/council/model';
import { Milestone } from '#shared/features/council/progress';
import { zCivilDate, type CivilDate } from '#shared/kernel/dates';
import { SessionId } from '#shared/kernel/ids';
import type { Reader } from '../../db/connection';

/** The day of the next session is that of the first one after it, on the same day too. */
const SESSIONS = `SELECT s.id, s.kind, s.meets_on AS meetsOn, s.meets_at AS meetsAt, s.place, s.urgency_reason AS urgencyReason,
    s.convocation_sent_on AS convocationSentOn, s.after_session_id AS afterSessionId,
    (SELECT count(*) FROM council_item i WHERE i.session_id = s.id AND i.removed_at IS NULL AND i.withdrawn_on IS NULL) AS items,
    EXISTS (SELECT 1 FROM council_session r WHERE r.after_session_id = s.id) AS lacked,
    (SELECT min(n.meets_on) FROM council_session n WHERE n.meets_on > s.meets_on OR (n.meets_on = s.meets_on AND n.meets_at > s.meets_at)) AS nextOn
  FROM council_session s WHERE s.meets_on BETWEEN @from AND @to ORDER BY s.meets_on, s.meets_at`;

const MILESTONES = `SELECT m.session_id AS sessionId, m.kind, m.happened_on AS happenedOn, m.note
  FROM council_milestone m JOIN council_session s ON s.id = m.session_id WHERE s.meets_on BETWEEN @from AND @to`;

const DAYS = 'SELECT meets_on FROM council_session ORDER BY meets_on';

const UNREPORTED = `SELECT count(*) AS count, min(d.signed_on) AS firstSignedOn FROM mayor_decision d
    LEFT JOIN council_item i ON i.id = d.reported_item_id AND i.removed_at IS NULL AND i.withdrawn_on IS NULL
  WHERE d.signed_on IS NOT NULL AND i.id IS NULL`;
const Unreported = z.object({ count: z.int(), firstSignedOn: zCivilDate.nullable() });

/** The mayor's decisions that are signed and on no agenda; null when there is none. */
export function findUnreported(db: Reader): UnreportedDecisions | null {
  const { count, firstSignedOn } = Unreported.parse(db.statement(UNREPORTED).get());
  return firstSignedOn === null ? null : { count, firstSignedOn };
}

const Row = SessionInput.pick({
  kind: true,
  meetsOn: true,
  meetsAt: true,
  place: true,
  urgencyReason: true,
  convocationSentOn: true,
}).extend({
  id: SessionId,
  afterSessionId: SessionId.nullable(),
  items: z.int(),
  lacked: z.int().transform((flag) => flag === 1),
  nextOn: zCivilDate.nullable(),
});
const StoredMilestone = Milestone.extend({ sessionId: SessionId });

/** A session with the dates from which its deadlines are counted. */
export type DatedSession = z.infer<typeof Row> & { readonly milestones: readonly Milestone[] };

/** The sessions that meet between two days, soonest first, in two statements. */
export function listDatedSessions(db: Reader, period: { from: CivilDate; to: CivilDate }): DatedSession[] {
  const bySession = new Map<SessionId, Milestone[]>();
  for (const { sessionId, ...milestone } of z.array(StoredMilestone).parse(db.statement(MILESTONES).all(period))) {
    bySession.set(sessionId, [...(bySession.get(sessionId) ?? []), milestone]);
  }
  const rows = z.array(Row).parse(db.statement(SESSIONS).all(period));
  return rows.map((row) => ({ ...row, milestones: bySession.get(row.id) ?? [] }));
}

/** The days of every session, soonest first. */
export function listSessionDays(db: Reader): CivilDate[] {
  return z.array(zCivilDate).parse(db.statement(DAYS).pluck().all());
}

/** The day of a session; undefined when there is no such session. */
export function findSessionDay(db: Reader, id: SessionId): CivilDate | undefined {
  const day = db.statement('SELECT meets_on FROM council_session WHERE id = ?').pluck().get(id);
  return day === undefined ? undefined : zCivilDate.parse(day);
}
