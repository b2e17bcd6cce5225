import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { zCivilDate } from '#shared/kernel/dates';
import { CouncillorId, LateConvocationId, SessionId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import { lateConvocation } from '../../db/schema/councillor-address';

const LATE = `SELECT id, session_id AS sessionId, councillor_id AS councillorId, sent_on AS sentOn FROM late_convocation`;

const LateConvocation = z.strictObject({ id: LateConvocationId, sessionId: SessionId, councillorId: CouncillorId, sentOn: zCivilDate });
/** Somebody who was convened after the others. */
export type LateConvocation = z.infer<typeof LateConvocation>;

/** Those convened after the others, for one session. */
export function listLate(db: Reader, id: SessionId): LateConvocation[] {
  return z.array(LateConvocation).parse(db.statement(`${LATE} WHERE session_id = ? ORDER BY sent_on, id`).all(id));
}

/** One such convocation; undefined when there is none. */
export function findLate(db: Reader, id: LateConvocationId): LateConvocation | undefined {
  const row = db.statement(`${LATE} WHERE id = ?`).get(id);
  return row === undefined ? undefined : LateConvocation.parse(row);
}

/** Writes such a convocation, new or not. */
export function saveLate(tx: Tx, { id, ...row }: LateConvocation): void {
  tx.insert(lateConvocation)
    .values({ ...row, id })
    .onConflictDoUpdate({ target: lateConvocation.id, set: row })
    .run();
}

export function deleteLate(tx: Tx, id: LateConvocationId): void {
  tx.delete(lateConvocation).where(eq(lateConvocation.id, id)).run();
}
