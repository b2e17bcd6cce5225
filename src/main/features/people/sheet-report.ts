import { z } from 'zod';
import { PersonSheet } from '#shared/features/people/model';
import { yearOf, type CivilDate } from '#shared/kernel/dates';
import { SessionId, type PersonId } from '#shared/kernel/ids';
import { zCivilDate } from '#shared/kernel/dates';
import type { Reader } from '../../db/connection';
import { functionOn } from '../../db/function-on';
import { heldOn, LINKS_WITH_ASSOCIATIONS } from '../../db/interests';
import { listMandatesOf } from './mandates-repository';
import { getPerson, sitsOnCouncil } from './repository';

const SEATS = `SELECT k.id AS councillorId, ${functionOn('k', '@today')} AS function, k.starts_on AS startsOn, k.ends_on AS endsOn FROM councillor k
  WHERE k.person_id = @id ORDER BY k.starts_on DESC`;

const CONCERNS = `SELECT DISTINCT a.id AS associationId, a.name AS associationName, t.role, c.id AS campaignId, c.name AS campaignName,
    s.id AS sessionId, s.meets_on AS meetsOn
  FROM (SELECT m.association_id, m.role FROM mandate m WHERE m.person_id = @person AND ${heldOn('m')}
    UNION SELECT a.id, l.nature FROM ${LINKS_WITH_ASSOCIATIONS} AND l.councillor_id IN (SELECT id FROM councillor WHERE person_id = @person)) t
  JOIN association a ON a.id = t.association_id
  JOIN grant_request g ON g.association_id = a.id AND g.removed_at IS NULL
  JOIN campaign c ON c.id = g.campaign_id
  LEFT JOIN council_session s ON s.id = (SELECT n.id FROM council_item i JOIN council_session n ON n.id = i.session_id
    WHERE i.campaign_id = c.id AND i.removed_at IS NULL AND i.withdrawn_on IS NULL AND n.meets_on >= @day ORDER BY n.meets_on LIMIT 1)
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
  const concerns = isCouncillor ? db.statement(CONCERNS).all({ day: today, person: id, year: yearOf(today) }) : [];
  return {
    ...getPerson(db, id),
    isCouncillor,
    mandates: listMandatesOf(db, id, today),
    seats: Seats.parse(db.statement(SEATS).all({ id, today })),
    concerns: z.array(StoredConcern).parse(concerns),
  };
}
