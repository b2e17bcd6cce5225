import { SessionProgress } from '#shared/features/council/progress';
import type { SessionId } from '#shared/kernel/ids';
import { z } from 'zod';
import type { Reader } from '../../db/connection';

const COUNTS = `SELECT
    (SELECT count(*) FROM council_attendance a WHERE a.session_id = @session) AS answered,
    count(*) FILTER (WHERE i.type <> 'information') AS toVote,
    count(v.item_id) FILTER (WHERE i.type <> 'information') AS voted,
    count(*) FILTER (WHERE v.outcome = 'adopted') AS adopted,
    (SELECT count(*) FROM deliberation d WHERE d.session_id = @session) AS numbered,
    (SELECT count(*) FROM issued_document o WHERE o.session_id = @session AND o.kind = 'minutes') AS minutes
  FROM council_item i LEFT JOIN council_vote v ON v.item_id = i.id
  WHERE i.session_id = @session AND i.removed_at IS NULL AND i.withdrawn_on IS NULL`;
const MILESTONES = 'SELECT kind, happened_on AS happenedOn, note FROM council_milestone WHERE session_id = ? ORDER BY happened_on, kind';

/** How far a session is once it is held, in two statements. Reads the tables of the sitting, writes none. */
export function progressOf(db: Reader, session: SessionId): SessionProgress {
  const counts = z.record(z.string(), z.int()).parse(db.statement(COUNTS).get({ session }));
  return SessionProgress.parse({ ...counts, milestones: db.statement(MILESTONES).all(session) });
}
