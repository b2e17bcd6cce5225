import { z } from 'zod';
import { Namesake } from '#shared/features/interests/radar';
import { zCivilDate, type CivilDate } from '#shared/kernel/dates';
import { ItemId, SessionId } from '#shared/kernel/ids';
import type { Reader } from '../../db/connection';

const UPCOMING = `SELECT s.id AS sessionId, s.meets_on AS meetsOn, i.id AS itemId, i.title,
    coalesce(nullif(i.agenda_number, ''), i.position) AS number
  FROM council_session s JOIN council_item i ON i.session_id = s.id AND i.removed_at IS NULL AND i.withdrawn_on IS NULL
  WHERE s.meets_on >= ? ORDER BY s.meets_on, s.meets_at, i.position`;

const NAMESAKES = `SELECT DISTINCT c.id AS councillorId, p.id AS personId, q.id AS leaderId, trim(p.first_name || ' ' || p.last_name) AS name,
    a.id AS associationId, a.name AS associationName
  FROM councillor c JOIN person p ON p.id = c.person_id
  JOIN person q ON q.sort_name = p.sort_name AND q.id <> p.id AND q.merged_into IS NULL
  JOIN mandate m ON m.person_id = q.id AND ifnull(m.ends_on, '9999') >= @today
  JOIN association a ON a.id = m.association_id AND a.archived_at IS NULL
  WHERE c.starts_on <= @today AND ifnull(c.ends_on, '9999') >= @today ORDER BY c.table_order, a.sort_name`;

const UpcomingAffair = z.strictObject({
  sessionId: SessionId,
  meetsOn: zCivilDate,
  itemId: ItemId,
  title: z.string(),
  number: z.union([z.string(), z.int()]).transform(String),
});
/** An affair of a session to come. */
export type UpcomingAffair = z.infer<typeof UpcomingAffair>;

/** The affairs that the sessions of a day and later are to examine, in their order. */
export function listUpcomingAffairs(db: Reader, today: CivilDate): UpcomingAffair[] {
  return z.array(UpcomingAffair).parse(db.statement(UPCOMING).all(today));
}

/** Those who lead an association under the name of a councillor in office, with a record of their own. */
export function listNamesakes(db: Reader, today: CivilDate): Namesake[] {
  return z.array(Namesake).parse(db.statement(NAMESAKES).all({ today }));
}
