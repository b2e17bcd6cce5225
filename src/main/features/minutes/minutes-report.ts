import { z } from 'zod';
import { MinutesApproval } from '#shared/features/minutes/model';
import { zCivilDate } from '#shared/kernel/dates';
import { ItemId, SessionId } from '#shared/kernel/ids';
import type { Reader } from '../../db/connection';
import type { MinutesFacts } from './held-minutes';

const NUMBERS = 'SELECT item_id AS itemId, number FROM deliberation WHERE session_id = ?';
const APPROVED = "SELECT happened_on AS happenedOn, note FROM council_milestone WHERE session_id = ? AND kind = 'minutes-approved'";
const NEXT = `SELECT n.id, n.meets_on AS meetsOn FROM council_session s
    JOIN council_session n ON n.meets_on > s.meets_on OR (n.meets_on = s.meets_on AND n.meets_at > s.meets_at)
  WHERE s.id = ? ORDER BY n.meets_on, n.meets_at LIMIT 1`;
const PREVIOUS_HERE = `SELECT m.happened_on AS happenedOn, m.note FROM council_session s JOIN council_session p ON p.meets_on < s.meets_on
    JOIN council_milestone m ON m.session_id = p.id AND m.kind = 'minutes-approved' AND m.happened_on = s.meets_on
  WHERE s.id = ? ORDER BY p.meets_on DESC LIMIT 1`;

/** What the minutes look up of deliberations, of what followed, and of the sessions around. */
export function minutesFactsOf(db: Reader, id: SessionId): MinutesFacts {
  const numbers = z.array(z.object({ itemId: ItemId, number: z.string() })).parse(db.statement(NUMBERS).all(id));
  const next = z.object({ id: SessionId, meetsOn: zCivilDate }).optional().parse(db.statement(NEXT).get(id));
  return {
    numbers: new Map(numbers.map(({ itemId, number }) => [itemId, number])),
    approval: MinutesApproval.nullable().parse(db.statement(APPROVED).get(id) ?? null),
    nextSession: next ?? null,
    previousApproval: MinutesApproval.nullable().parse(db.statement(PREVIOUS_HERE).get(id) ?? null),
  };
}
