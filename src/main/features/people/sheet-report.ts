import { z } from 'zod';
import { PersonSheet } from '#shared/features/people/model';
import { yearOf, type CivilDate } from '#shared/kernel/dates';
import { SessionId, type PersonId } from '#shared/kernel/ids';
import { zCivilDate } from '#shared/kernel/dates';
import type { Reader } from '../../db/connection';
import { listMandatesOf } from './mandates-repository';
import { getPerson, sitsOnCouncil } from './repository';

const SEATS = `SELECT id AS councillorId, function, starts_on AS startsOn, ends_on AS endsOn FROM councillor WHERE person_id = ? ORDER BY starts_on DESC`;

const heldOn = (table: string) => `ifnull(${table}.starts_on, '') <= @today AND ifnull(${table}.ends_on, '9999') >= @today`;

const CONCERNS = `SELECT DISTINCT a.id AS associationId, a.name AS associationName, t.role, c.id AS campaignId, c.name AS campaignName,
    s.id AS sessionId, s.meets_on AS meetsOn
  FROM (SELECT m.association_id, m.role FROM mandate m WHERE m.person_id = @person AND ${heldOn('m')}
    UNION SELECT r.id, l.nature FROM councillor_link l JOIN councillor k ON k.id = l.councillor_id AND k.person_id = @person
      JOIN association r ON r.id = l.association_id OR (l.association_id IS NULL AND r.sort_name = l.sort_name)
      WHERE l.removed_at IS NULL AND l.declared_on <= @today AND ${heldOn('l')}
        AND NOT (l.represents_town = 1 AND l.kind IN ('grouping', 'social-centre'))) t
  JOIN association a ON a.id = t.association_id
  JOIN grant_request g ON g.association_id = a.id AND g.removed_at IS NULL
  JOIN campaign c ON c.id = g.campaign_id
  LEFT JOIN council_session s ON s.id = (SELECT n.id FROM council_item i JOIN council_session n ON n.id = i.session_id
    WHERE i.campaign_id = c.id AND i.removed_at IS NULL AND i.withdrawn_on IS NULL AND n.meets_on >= @today ORDER BY n.meets_on LIMIT 1)
  WHERE a.archived_at IS NULL AND c.year >= @year
  ORDER BY c.year DESC, a.sort_name`;

const { seats: Seats, concerns: Concerns } = PersonSheet.shape;
const StoredConcern = Concerns.element
  .omit({ session: true })
  .extend({ sessionId: SessionId.nullable(), meetsOn: zCivilDate.nullable() })
  .transform(({ sessionId: id, meetsOn, ...concern }) => ({
    ...concern,
    session: id === null || meetsOn === null ? null : { id, meetsOn },
  }));

/** All that the file says of somebody. @throws NOT_FOUND */
export function getPersonSheet(db: Reader, id: PersonId, today: CivilDate): PersonSheet {
  const isCouncillor = sitsOnCouncil(db, id, today);
  const concerns = isCouncillor ? db.statement(CONCERNS).all({ today, person: id, year: yearOf(today) }) : [];
  return {
    ...getPerson(db, id),
    isCouncillor,
    mandates: listMandatesOf(db, id, today),
    seats: Seats.parse(db.statement(SEATS).all(id)),
    concerns: z.array(StoredConcern).parse(concerns),
  };
}
