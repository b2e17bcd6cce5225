import { and, eq } from 'drizzle-orm';
import type { MilestoneInput } from '#shared/features/council-publication/model';
import type { MilestoneKind } from '#shared/features/council/progress';
import type { SessionId } from '#shared/kernel/ids';
import type { Tx } from '../../db/connection';
import { councilMilestone } from '../../db/schema/sitting';

/** Writes a day, over the one recorded before. */
export function putMilestone(tx: Tx, { sessionId, kind, happenedOn, note }: MilestoneInput): void {
  const values = { happenedOn, note };
  tx.insert(councilMilestone)
    .values({ sessionId, kind, ...values })
    .onConflictDoUpdate({ target: [councilMilestone.sessionId, councilMilestone.kind], set: values })
    .run();
}

export function deleteMilestone(tx: Tx, sessionId: SessionId, kind: MilestoneKind): void {
  tx.delete(councilMilestone)
    .where(and(eq(councilMilestone.sessionId, sessionId), eq(councilMilestone.kind, kind)))
    .run();
}
