import { z } from 'zod';
import { zCivilDate, type CivilDate } from '#shared/kernel/dates';
import { CouncillorId, ItemId, SessionId } from '#shared/kernel/ids';
import type { Reader } from '../../db/connection';
import { functionOn } from '../../db/function-on';
import { heldOn } from '../../db/interests';

/** A deliberation and a decision are sent to the prefecture under numbers of one series. */
const TAKEN = `SELECT EXISTS (SELECT 1 FROM mayor_decision WHERE number = @number) OR EXISTS (SELECT 1 FROM deliberation WHERE number = @number)`;

/** Whether a decision or a deliberation already has this number. */
export function isTaken(db: Reader, number: string): boolean {
  return db.statement(TAKEN).pluck().get({ number }) === 1;
}

const SESSIONS = `SELECT s.id AS sessionId, s.meets_on AS meetsOn,
    (SELECT i.id FROM council_item i WHERE i.session_id = s.id AND i.removed_at IS NULL AND i.withdrawn_on IS NULL
      AND EXISTS (SELECT 1 FROM mayor_decision d WHERE d.reported_item_id = i.id) ORDER BY i.position LIMIT 1) AS itemId
  FROM council_session s WHERE s.meets_on >= ? ORDER BY s.meets_on, s.meets_at`;
const Session = z.strictObject({ sessionId: SessionId, meetsOn: zCivilDate, itemId: ItemId.nullable() });

/** The sessions that meet on a day or later, soonest first, each with the affair that reports decisions. */
export function sessionsFrom(db: Reader, day: CivilDate): z.infer<typeof Session>[] {
  return z.array(Session).parse(db.statement(SESSIONS).all(day));
}

const DAY = 'SELECT meets_on FROM council_session WHERE id = ?';

/** The day of a session; undefined when there is no such session. */
export function findSessionDay(db: Reader, id: SessionId): CivilDate | undefined {
  return zCivilDate.optional().parse(db.statement(DAY).pluck().get(id));
}

const MAYOR = `SELECT k.id FROM councillor k WHERE ${functionOn('k', '@day')} = 'mayor' AND ${heldOn('k')} LIMIT 1`;

/** The mayor in office on a day; null when nobody is known. */
export function findMayor(db: Reader, day: CivilDate): CouncillorId | null {
  return CouncillorId.nullable().parse(db.statement(MAYOR).pluck().get({ day }) ?? null);
}
