import { z } from 'zod';
import type { ScenarioStep } from '#shared/features/grants/simulator';
import { CampaignId, type ScenarioId } from '#shared/kernel/ids';
import type { AuditSink, Tx } from '../../db/connection';
import { getCampaign, touchCampaign } from './repository';
import { getScenario, listScenarios, saveScenario } from './scenarios-repository';
import { getSetup, setupInputOf } from './setup-repository';

/** A domain that takes another name. */
interface Renaming {
  readonly from: string;
  readonly to: string;
}

/** Puts a domain in the place of another in the envelopes and in the scenarios of every campaign, each told in the journal. */
export function renameDomain(tx: Tx, change: Renaming, audit: AuditSink): void {
  renameInEnvelopes(tx, change, audit);
  renameInScenarios(tx, change, audit);
}

function renameInEnvelopes(tx: Tx, { from, to }: Renaming, audit: AuditSink): void {
  const sql = 'SELECT DISTINCT campaign_id FROM grant_envelope WHERE domain = ? ORDER BY campaign_id';
  for (const id of z.array(CampaignId).parse(tx.statement(sql).pluck().all(from))) {
    const campaign = getCampaign(tx, id);
    const before = setupInputOf(getSetup(tx, id));
    tx.statement('UPDATE grant_envelope SET domain = ? WHERE campaign_id = ? AND domain = ?').run(to, id, from);
    touchCampaign(tx, campaign);
    audit({ entity: 'campaign', entityId: id, label: campaign.name, before, after: setupInputOf(getSetup(tx, id)) });
  }
}

function renameInScenarios(tx: Tx, { from, to }: Renaming, audit: AuditSink): void {
  const campaigns = z.array(CampaignId).parse(tx.statement('SELECT DISTINCT campaign_id FROM grant_scenario').pluck().all());
  for (const before of campaigns.flatMap((id) => listScenarios(tx, id))) {
    const steps = before.steps.map((step) => renamed(step, { from, to }));
    if (steps.every((step, rank) => step === before.steps[rank])) continue;
    saveScenario(tx, { ...before, steps }, createdAt(tx, before.id));
    audit({ entity: 'grant-scenario', entityId: before.id, label: before.name, before, after: getScenario(tx, before.id) });
  }
}

function renamed(step: ScenarioStep, { from, to }: Renaming): ScenarioStep {
  if (step.kind === 'percent' && step.domain === from) return { ...step, domain: to };
  return step.kind === 'fit' && step.spared === from ? { ...step, spared: to } : step;
}

function createdAt(tx: Tx, id: ScenarioId): number {
  return z.int().parse(tx.statement('SELECT created_at FROM grant_scenario WHERE id = ?').pluck().get(id));
}
