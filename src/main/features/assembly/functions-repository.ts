import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { FunctionInput } from '#shared/features/assembly/functions';
import { FunctionChange, type FormerFunction } from '#shared/features/assembly/functions';
import { CouncillorFunction } from '#shared/features/councillors/model';
import { zCivilDate, type CivilDate } from '#shared/kernel/dates';
import { notFound } from '#shared/kernel/errors';
import { CouncillorId, FunctionChangeId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import { formerFunction, functionChange } from '../../db/schema/function-change';

const ONE = `SELECT c.id, c.councillor_id AS councillorId, c.function, c.effective_on AS effectiveOn, c.note,
    (SELECT f.function FROM former_function f WHERE f.change_id = c.id AND f.councillor_id = c.councillor_id) AS before
  FROM function_change c WHERE c.id = ?`;
const FORMER = `SELECT f.change_id AS changeId, f.function, c.effective_on AS effectiveOn, c.note FROM former_function f
  JOIN function_change c ON c.id = f.change_id WHERE f.councillor_id = ? AND f.function_changed = 1 ORDER BY c.effective_on, c.recorded_at`;
const OF_CHANGE = `SELECT councillor_id AS councillorId, function, table_order AS tableOrder FROM former_function WHERE change_id = ?`;
/** What changed the table: ends of mandates and changes of function, the latest recorded first. */
const EVENTS = `SELECT councillor_id AS councillorId, NULL AS changeId, effective_on AS effectiveOn, recorded_at AS recordedAt FROM councillor_end
  UNION ALL SELECT councillor_id, id, effective_on, recorded_at FROM function_change ORDER BY recorded_at DESC`;

const Former = z.object({ changeId: FunctionChangeId, function: CouncillorFunction, effectiveOn: zCivilDate, note: z.string() });
const Position = z.strictObject({ councillorId: CouncillorId, function: CouncillorFunction, tableOrder: z.int() });
/** A function and a place as somebody had them. */
export type Position = z.infer<typeof Position>;

const TableEvent = z.strictObject({
  councillorId: CouncillorId,
  changeId: FunctionChangeId.nullable(),
  effectiveOn: zCivilDate,
  recordedAt: z.int(),
});
/** An end of mandate or a change of function. */
export type TableEvent = z.infer<typeof TableEvent>;

/** Every end of a mandate and change of function, the latest recorded first: each stands on those before it. */
export function listTableEvents(db: Reader): TableEvent[] {
  return z.array(TableEvent).parse(db.statement(EVENTS).all());
}

/** When the next event is recorded: two of the same instant keep their order. */
export function nextInstant(db: Reader, at: number): number {
  return Math.max(at, (listTableEvents(db)[0]?.recordedAt ?? 0) + 1);
}

/** @throws NOT_FOUND */
export function getChange(db: Reader, id: FunctionChangeId): FunctionChange {
  const row = db.statement(ONE).get(id);
  if (row === undefined) throw notFound('function-change');
  return FunctionChange.parse(row);
}

/** What somebody was before each change of their function, in the order of the changes. */
export function listFormerFunctions(db: Reader, id: CouncillorId): FormerFunction[] {
  return z.array(Former).parse(db.statement(FORMER).all(id));
}

/** The functions and places that a change altered, as they were. */
export function listPositions(db: Reader, id: FunctionChangeId): Position[] {
  return z.array(Position).parse(db.statement(OF_CHANGE).all(id));
}

/** Records a change, after every event recorded before it. */
export function insertChange(tx: Tx, { rank: _rank, ...change }: FunctionInput, { id, at }: { id: FunctionChangeId; at: number }): void {
  tx.insert(functionChange)
    .values({ ...change, id, recordedAt: nextInstant(tx, at) })
    .run();
}

/** Keeps what somebody was through a day; `functionChanged` is false for those whose place alone moves. */
export function insertPosition(
  tx: Tx,
  position: Position & { changeId: FunctionChangeId; untilOn: CivilDate; functionChanged: boolean },
): void {
  tx.insert(formerFunction).values(position).run();
}

/** Deletes a change with what it kept. */
export function deleteChange(tx: Tx, id: FunctionChangeId): void {
  tx.delete(functionChange).where(eq(functionChange.id, id)).run();
}
