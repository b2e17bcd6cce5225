import { asc, eq } from 'drizzle-orm';
import { Scenario } from '#shared/features/grants/simulator';
import { notFound } from '#shared/kernel/errors';
import type { CampaignId, ScenarioId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import { grantScenario } from '../../db/schema/grant';

/** The scenarios of a campaign, oldest first. */
export function listScenarios(db: Reader, id: CampaignId): Scenario[] {
  const rows = db.select().from(grantScenario).where(eq(grantScenario.campaignId, id)).orderBy(asc(grantScenario.createdAt)).all();
  return rows.map(({ createdAt: _createdAt, ...row }) => Scenario.parse(row));
}

/** @throws NOT_FOUND */
export function getScenario(db: Reader, id: ScenarioId): Scenario {
  const row = db.select().from(grantScenario).where(eq(grantScenario.id, id)).get();
  if (!row) throw notFound('grant-scenario');
  const { createdAt: _createdAt, ...scenario } = row;
  return Scenario.parse(scenario);
}

/** Keeps a scenario, over the one that has its id. */
export function saveScenario(tx: Tx, { id, campaignId, name, steps }: Scenario, createdAt: number): void {
  tx.insert(grantScenario)
    .values({ id, campaignId, name, steps, createdAt })
    .onConflictDoUpdate({ target: grantScenario.id, set: { name, steps } })
    .run();
}

export function deleteScenario(tx: Tx, id: ScenarioId): void {
  tx.delete(grantScenario).where(eq(grantScenario.id, id)).run();
}
