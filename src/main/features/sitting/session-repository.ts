import { eq } from 'drizzle-orm';
import type { SittingInput } from '#shared/features/sitting/model';
import type { ItemId, SessionId } from '#shared/kernel/ids';
import type { Tx } from '../../db/connection';
import { councilItem, councilSession } from '../../db/schema/council';
import { setSecretaries } from './repository';

/** Overwrites what is typed of a session while it is held, and counts the change. */
export function updateSitting(tx: Tx, current: { id: SessionId; version: number }, { secretaryIds, ...values }: SittingInput): void {
  tx.update(councilSession)
    .set({ ...values, version: current.version + 1 })
    .where(eq(councilSession.id, current.id))
    .run();
  setSecretaries(tx, current.id, secretaryIds);
}

/** Writes what was said about an affair. */
export function setDiscussion(tx: Tx, id: ItemId, discussion: string): void {
  tx.update(councilItem).set({ discussion }).where(eq(councilItem.id, id)).run();
}

/** Says that a session replaces one that lacked its quorum. */
export function setAfterSession(tx: Tx, id: SessionId, afterSessionId: SessionId): void {
  tx.update(councilSession).set({ afterSessionId }).where(eq(councilSession.id, id)).run();
}
