import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { End, type EndInput } from '#shared/features/assembly/model';
import { zCivilDate, type CivilDate } from '#shared/kernel/dates';
import { CouncillorId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import { nextInstant } from './functions-repository';
import { councillorEnd, councillorFormerPlace } from '../../db/schema/assembly';

const ENDS = `SELECT e.councillor_id AS councillorId, e.reason, e.effective_on AS effectiveOn, e.note, e.replaced_by_id AS replacedById,
    coalesce(trim(p.first_name || ' ' || p.last_name), '') AS replacedBy
  FROM councillor_end e LEFT JOIN councillor k ON k.id = e.replaced_by_id LEFT JOIN person p ON p.id = k.person_id
  ORDER BY e.recorded_at DESC, e.effective_on DESC`;
const PLACES = 'SELECT councillor_id AS councillorId, table_order AS tableOrder FROM councillor_former_place WHERE ended_id = ?';
const CONVENED = 'SELECT meets_on FROM council_session WHERE meets_on >= ? AND convocation_sent_on IS NOT NULL ORDER BY meets_on';

/** The mandates that ended before their term, the latest recorded first. */
export function listEnds(db: Reader): End[] {
  return z.array(End).parse(db.statement(ENDS).all());
}

/** Records the end of a mandate after every other one: two of the same instant keep their order. */
export function insertEnd(tx: Tx, { replace: _replace, ...end }: EndInput, { replacedById, at }: Recorded): void {
  tx.insert(councillorEnd)
    .values({ ...end, replacedById, recordedAt: nextInstant(tx, at) })
    .run();
}

interface Recorded {
  readonly replacedById: CouncillorId | null;
  readonly at: number;
}

export function deleteEnd(tx: Tx, id: CouncillorId): void {
  tx.delete(councillorFormerPlace).where(eq(councillorFormerPlace.endedId, id)).run();
  tx.delete(councillorEnd).where(eq(councillorEnd.councillorId, id)).run();
}

/** Keeps the place that somebody has in the table through a day, which the end of a mandate changes. */
export function insertFormerPlace(
  tx: Tx,
  place: { councillorId: CouncillorId; untilOn: CivilDate; tableOrder: number; endedId: CouncillorId },
): void {
  tx.insert(councillorFormerPlace).values(place).run();
}

/** The places that the end of a mandate changed, as they were. */
export function listFormerPlaces(db: Reader, endedId: CouncillorId): { councillorId: CouncillorId; tableOrder: number }[] {
  return z.array(z.strictObject({ councillorId: CouncillorId, tableOrder: z.int() })).parse(db.statement(PLACES).all(endedId));
}

/** The days of the sessions from a day on whose convocation has left. */
export function listConvenedDays(db: Reader, from: CivilDate): CivilDate[] {
  return z.array(zCivilDate).parse(db.statement(CONVENED).pluck().all(from));
}
