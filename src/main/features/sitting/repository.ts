import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { Attendance, Movement, Proxy, type AttendanceStatus } from '#shared/features/sitting/model';
import type { MovementInput, ProxyInput } from '#shared/features/sitting/model';
import { notFound } from '#shared/kernel/errors';
import { CouncillorId, SessionId, type MovementId, type ProxyId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import { councilAttendance, councilMovement, councilProxy, councilSecretary } from '../../db/schema/sitting';

const SECRETARIES = 'SELECT councillor_id FROM council_secretary WHERE session_id = ? ORDER BY position';
const ATTENDANCE = 'SELECT councillor_id AS councillorId, status FROM council_attendance WHERE session_id = ? ORDER BY rowid';
const MOVEMENT = 'SELECT id, councillor_id AS councillorId, kind, item_id AS itemId, at_time AS at FROM council_movement';
const PROXY = `SELECT id, giver_id AS giverId, holder_id AS holderId, from_item_id AS fromItemId, until_item_id AS untilItemId FROM council_proxy`;

const StoredMovement = Movement.extend({ sessionId: SessionId });
const StoredProxy = Proxy.extend({ sessionId: SessionId });

export function listSecretaries(db: Reader, session: SessionId): CouncillorId[] {
  return z.array(CouncillorId).parse(db.statement(SECRETARIES).pluck().all(session));
}

export function listAttendance(db: Reader, session: SessionId): Attendance[] {
  return z.array(Attendance).parse(db.statement(ATTENDANCE).all(session));
}

/** Arrivals and departures, in the order in which they were noted. */
export function listMovements(db: Reader, session: SessionId): Movement[] {
  return z.array(Movement).parse(db.statement(`${MOVEMENT} WHERE session_id = ? ORDER BY id`).all(session));
}

/** Proxies, the first recorded first. */
export function listProxies(db: Reader, session: SessionId): Proxy[] {
  return z.array(Proxy).parse(db.statement(`${PROXY} WHERE session_id = ? ORDER BY id`).all(session));
}

/** @throws NOT_FOUND */
export function getProxy(db: Reader, id: ProxyId): z.infer<typeof StoredProxy> {
  const row = db.statement(`${PROXY.replace('SELECT id', 'SELECT id, session_id AS sessionId')} WHERE id = ?`).get(id);
  if (row === undefined) throw notFound('council-proxy');
  return StoredProxy.parse(row);
}

export function findMovement(db: Reader, id: MovementId): Movement | undefined {
  const row = db.statement(`${MOVEMENT} WHERE id = ?`).get(id);
  return row === undefined ? undefined : Movement.parse(row);
}

/** @throws NOT_FOUND */
export function getMovement(db: Reader, id: MovementId): z.infer<typeof StoredMovement> {
  const row = db.statement(`${MOVEMENT.replace('SELECT id', 'SELECT id, session_id AS sessionId')} WHERE id = ?`).get(id);
  if (row === undefined) throw notFound('council-movement');
  return StoredMovement.parse(row);
}

/** Notes an answer to the roll call, or takes it back. */
export function setAttendance(tx: Tx, sessionId: SessionId, { councillorId, status }: Answer): void {
  if (status === null) {
    tx.statement('DELETE FROM council_attendance WHERE session_id = ? AND councillor_id = ?').run(sessionId, councillorId);
    return;
  }
  tx.insert(councilAttendance)
    .values({ sessionId, councillorId, status })
    .onConflictDoUpdate({ target: [councilAttendance.sessionId, councilAttendance.councillorId], set: { status } })
    .run();
}

/** An answer to the roll call; null when it is taken back. */
export interface Answer {
  readonly councillorId: CouncillorId;
  readonly status: AttendanceStatus | null;
}

export function setSecretaries(tx: Tx, sessionId: SessionId, ids: readonly CouncillorId[]): void {
  tx.delete(councilSecretary).where(eq(councilSecretary.sessionId, sessionId)).run();
  ids.forEach((councillorId, index) => {
    tx.insert(councilSecretary)
      .values({ sessionId, councillorId, position: index + 1 })
      .run();
  });
}

export function insertProxy(tx: Tx, sessionId: SessionId, proxy: Proxy): void {
  tx.insert(councilProxy)
    .values({ ...proxy, sessionId })
    .run();
}

export function updateProxy(tx: Tx, id: ProxyId, values: ProxyInput): void {
  tx.update(councilProxy).set(values).where(eq(councilProxy.id, id)).run();
}

export function deleteProxy(tx: Tx, id: ProxyId): void {
  tx.delete(councilProxy).where(eq(councilProxy.id, id)).run();
}

export function insertMovement(tx: Tx, sessionId: SessionId, { id, ...values }: MovementInput & { id: MovementId }): void {
  tx.insert(councilMovement)
    .values({ ...values, id, sessionId })
    .run();
}

export function deleteMovement(tx: Tx, id: MovementId): void {
  tx.delete(councilMovement).where(eq(councilMovement.id, id)).run();
}
