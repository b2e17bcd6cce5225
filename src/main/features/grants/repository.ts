import { and, desc, eq, getTableColumns, isNull, max } from 'drizzle-orm';
import { z } from 'zod';
import { Campaign, CampaignTotals, GrantProgress, GrantRequestInput, CampaignInput } from '#shared/features/grants/model';
import { notFound } from '#shared/kernel/errors';
import { fold } from '#shared/kernel/french';
import { AssociationId, CampaignId, GrantRequestId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../../db/connection';
import { campaign, grantRequest } from '../../db/schema/grant';
import { indexForSearch, removeFromSearch } from '../../db/search';

/** A request that was closed is counted, and weighs nothing. */
const TOTALS = `SELECT count(g.id) AS requests, ${weightOf('asked')}, ${weightOf('proposed')}, ${weightOf('committee')}, ${weightOf('voted')},
  (SELECT sum(ifnull(b.voted, 0)) FROM grant_request b JOIN campaign before ON before.id = b.campaign_id
    WHERE before.year = c.year - 1 AND b.removed_at IS NULL) AS lastYear
  FROM campaign c LEFT JOIN grant_request g ON g.campaign_id = c.id AND g.removed_at IS NULL WHERE c.id = ? GROUP BY c.id`;

/** The campaigns, newest first, with their totals. */
export function listCampaigns(db: Reader): Campaign[] {
  return db
    .select()
    .from(campaign)
    .orderBy(desc(campaign.year), desc(campaign.createdAt))
    .all()
    .map((row) => campaignOf(db, row));
}

/** @throws NOT_FOUND */
export function getCampaign(db: Reader, id: CampaignId): Campaign {
  const row = db.select().from(campaign).where(eq(campaign.id, id)).get();
  if (!row) throw notFound('campaign');
  return campaignOf(db, row);
}

export function insertCampaign(tx: Tx, id: CampaignId, { values, at }: { values: CampaignInput; at: number }): void {
  tx.insert(campaign)
    .values({ ...values, id, version: 1, createdAt: at })
    .run();
  indexCampaign(tx, id, values);
}

export function updateCampaign(tx: Tx, current: Campaign, values: CampaignInput): void {
  tx.update(campaign)
    .set({ ...values, version: current.version + 1 })
    .where(eq(campaign.id, current.id))
    .run();
  indexCampaign(tx, current.id, values);
}

/** What the journal tells of a campaign itself; undefined when there is none. */
export function findCampaignInput(db: Reader, id: CampaignId): CampaignInput | undefined {
  const row = db.select().from(campaign).where(eq(campaign.id, id)).get();
  return row && CampaignInput.strip().parse(row);
}

/** Of a campaign that nothing names: a constraint keeps the others. */
export function deleteCampaign(tx: Tx, id: CampaignId): void {
  tx.delete(campaign).where(eq(campaign.id, id)).run();
  removeFromSearch(tx, id);
}

/** Counts a change of what belongs to a campaign. */
export function touchCampaign(tx: Tx, current: Campaign): void {
  tx.update(campaign)
    .set({ version: current.version + 1 })
    .where(eq(campaign.id, current.id))
    .run();
}

export const GrantRequest = GrantRequestInput.extend(GrantProgress.shape).extend({
  id: GrantRequestId,
  campaignId: CampaignId,
  associationId: AssociationId,
  number: z.int(),
  version: z.int(),
  removedAt: z.int().nullable(),
});
/** One request as stored. */
export type GrantRequest = z.infer<typeof GrantRequest>;

const COLUMNS = Object.entries(getTableColumns(grantRequest)).map(([key, { name }]) => `${name} AS "${key}"`);
const REQUEST = `SELECT ${COLUMNS.join(', ')} FROM grant_request WHERE id = ?`;

export function findRequest(db: Reader, id: GrantRequestId): GrantRequest | undefined {
  const row = db.statement(REQUEST).get(id);
  return row === undefined ? undefined : GrantRequest.parse(row);
}

/** @throws NOT_FOUND */
export function getRequest(db: Reader, id: GrantRequestId): GrantRequest {
  const found = findRequest(db, id);
  if (!found) throw notFound('grant-request');
  return found;
}

/** The living requests of a campaign, in the order of their numbers. */
export function listRequests(db: Reader, id: CampaignId): GrantRequest[] {
  const rows = db
    .select()
    .from(grantRequest)
    .where(and(eq(grantRequest.campaignId, id), isNull(grantRequest.removedAt), isNull(grantRequest.closedAs)))
    .orderBy(grantRequest.number)
    .all();
  return rows.map((row) => GrantRequest.parse(row));
}

/** The number a new request takes: one more than the highest ever given in the campaign. */
export function nextNumber(tx: Tx, id: CampaignId): number {
  const last = tx
    .select({ number: max(grantRequest.number) })
    .from(grantRequest)
    .where(eq(grantRequest.campaignId, id))
    .get();
  return (last?.number ?? 0) + 1;
}

/** What instruction and decision have added to a request that has just come in: nothing. */
export const NO_PROGRESS: GrantProgress = {
  envelopeId: null,
  serviceOpinion: '',
  committeeOpinion: '',
  forcedReason: '',
  outcome: null,
  votedOn: null,
  deliberation: '',
  notifiedOn: null,
  closedAs: null,
  closedReason: '',
};

/** A request that comes in; what instruction adds to it may be left out. */
export function insertRequest(tx: Tx, request: Omit<GrantRequest, keyof GrantProgress> & Partial<GrantProgress>): void {
  tx.insert(grantRequest).values(request).run();
}

/** Overwrites what the user types or the council decides, and counts the change. */
export function updateRequest(tx: Tx, current: GrantRequest, values: Partial<GrantRequestInput & GrantProgress>): void {
  tx.update(grantRequest)
    .set({ ...values, version: current.version + 1 })
    .where(eq(grantRequest.id, current.id))
    .run();
}

/** Takes out of the campaign (`at` in ms UTC), or puts back (null). */
export function setRemoved(tx: Tx, current: GrantRequest, at: number | null): void {
  tx.update(grantRequest)
    .set({ removedAt: at, version: current.version + 1 })
    .where(eq(grantRequest.id, current.id))
    .run();
}

/** Deletes for good. */
export function deleteRequest(tx: Tx, id: GrantRequestId): void {
  tx.delete(grantRequest).where(eq(grantRequest.id, id)).run();
}

/** How many requests in campaigns name an association. */
export function countRequestsOf(db: Reader, id: AssociationId): number {
  const sql = 'SELECT count(*) FROM grant_request WHERE association_id = ? AND removed_at IS NULL';
  return z.int().parse(db.statement(sql).pluck().get(id));
}

function weightOf(amount: 'asked' | 'proposed' | 'committee' | 'voted'): string {
  return `ifnull(sum(CASE WHEN g.closed_as IS NULL THEN g.${amount} END), 0) AS ${amount}`;
}

function campaignOf(db: Reader, { createdAt: _createdAt, ...row }: typeof campaign.$inferSelect): Campaign {
  const totals = CampaignTotals.parse(db.statement(TOTALS).get(row.id));
  return Campaign.parse({ ...row, totals });
}

function indexCampaign(tx: Tx, entityId: CampaignId, { name, year }: CampaignInput): void {
  indexForSearch(tx, {
    kind: 'campaign',
    entityId,
    title: name,
    detail: `Exercice ${year}`,
    words: fold(`${name} ${year} subventions campagne`),
  });
}
