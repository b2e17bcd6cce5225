import { asc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { Criterion, Envelope, type CampaignSetup, type CampaignSetupInput } from '#shared/features/grants/setup';
import { CriterionId, EnvelopeId, PieceTypeId, type CampaignId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import { newId } from '../../db/new-id';
import { campaignPiece } from '../../db/schema/campaign-piece';
import { grantCriterion, grantEnvelope } from '../../db/schema/grant';
import { getCampaign } from './repository';

/** A request counts in the envelope chosen for it, or else in the first one of its association's domain; closed ones weigh nothing. */
const ENVELOPES = `WITH placed AS (
    SELECT g.asked, g.proposed, g.committee, g.voted, coalesce(g.envelope_id, (SELECT d.id FROM grant_envelope d
      WHERE d.campaign_id = g.campaign_id AND d.domain <> '' AND d.domain = a.domain ORDER BY d.position LIMIT 1)) AS envelope
    FROM grant_request g JOIN association a ON a.id = g.association_id
    WHERE g.campaign_id = @id AND g.removed_at IS NULL AND g.closed_as IS NULL)
  SELECT e.id, e.label, e.domain, e.account, e.function_code AS function, e.amount, count(p.asked) AS requests, ifnull(sum(p.asked), 0) AS asked,
    ifnull(sum(p.proposed), 0) AS proposed, ifnull(sum(p.committee), 0) AS committee, ifnull(sum(p.voted), 0) AS voted
  FROM grant_envelope e LEFT JOIN placed p ON p.envelope = e.id WHERE e.campaign_id = @id GROUP BY e.id ORDER BY e.position`;

/** The parts of a campaign's money, with what weighs on each. */
export function listEnvelopes(db: Reader, id: CampaignId): Envelope[] {
  return z.array(Envelope).parse(db.statement(ENVELOPES).all({ id }));
}

/** The criteria of a campaign, in their order. */
export function listCriteria(db: Reader, id: CampaignId): Criterion[] {
  const sql = 'SELECT id, label, weight FROM grant_criterion WHERE campaign_id = ? ORDER BY position';
  return z.array(Criterion).parse(db.statement(sql).all(id));
}

/** How a campaign is set. @throws NOT_FOUND */
export function getSetup(db: Reader, id: CampaignId): CampaignSetup {
  const { version } = getCampaign(db, id);
  const pieces = db.select().from(campaignPiece).where(eq(campaignPiece.campaignId, id)).orderBy(asc(campaignPiece.pieceTypeId)).all();
  return {
    campaignId: id,
    version,
    envelopes: listEnvelopes(db, id),
    criteria: listCriteria(db, id),
    pieceTypeIds: pieces.map(({ pieceTypeId }) => PieceTypeId.parse(pieceTypeId)),
  };
}

/** What was set, as it can be sent back. */
export function setupInputOf({ envelopes, criteria, pieceTypeIds }: CampaignSetup): CampaignSetupInput {
  return {
    envelopes: envelopes.map(({ requests: _r, asked: _a, proposed: _p, committee: _c, voted: _v, ...envelope }) => envelope),
    criteria: [...criteria],
    pieceTypeIds: [...pieceTypeIds],
  };
}

/** Sets a campaign: what has an id is kept with it, what has none is added, what is absent goes. */
export function saveSetup(tx: Tx, campaignId: CampaignId, { envelopes, criteria, pieceTypeIds }: CampaignSetupInput): void {
  const kept = envelopes.map((envelope, position) => ({ ...envelope, id: envelope.id ?? newId(EnvelopeId), campaignId, position }));
  for (const { id } of listEnvelopes(tx, campaignId)) {
    if (!kept.some((envelope) => envelope.id === id)) tx.delete(grantEnvelope).where(eq(grantEnvelope.id, id)).run();
  }
  for (const row of kept) tx.insert(grantEnvelope).values(row).onConflictDoUpdate({ target: grantEnvelope.id, set: row }).run();
  tx.delete(grantCriterion).where(eq(grantCriterion.campaignId, campaignId)).run();
  for (const [position, criterion] of criteria.entries())
    tx.insert(grantCriterion)
      .values({ ...criterion, id: criterion.id ?? newId(CriterionId), campaignId, position })
      .run();
  tx.delete(campaignPiece).where(eq(campaignPiece.campaignId, campaignId)).run();
  for (const pieceTypeId of new Set(pieceTypeIds)) tx.insert(campaignPiece).values({ campaignId, pieceTypeId }).run();
}

/** The same set anew: every part gets an id of its own when it is saved. */
export function blankIds({ envelopes, criteria, pieceTypeIds }: CampaignSetupInput): CampaignSetupInput {
  return {
    envelopes: envelopes.map((envelope) => ({ ...envelope, id: null })),
    criteria: criteria.map((criterion) => ({ ...criterion, id: null })),
    pieceTypeIds,
  };
}

const OTHERS = `SELECT EXISTS (SELECT 1 FROM grant_envelope WHERE campaign_id <> @id AND id IN (SELECT value FROM json_each(@parts)))
  OR EXISTS (SELECT 1 FROM grant_criterion WHERE campaign_id <> @id AND id IN (SELECT value FROM json_each(@parts)))`;

/** Whether an envelope or a criterion named belongs to another campaign. */
export function namesOthersParts(db: Reader, id: CampaignId, { envelopes, criteria }: CampaignSetupInput): boolean {
  const parts = [...envelopes, ...criteria].flatMap((part) => (part.id === null ? [] : [part.id]));
  return (
    db
      .statement(OTHERS)
      .pluck()
      .get({ id, parts: JSON.stringify(parts) }) === 1
  );
}
