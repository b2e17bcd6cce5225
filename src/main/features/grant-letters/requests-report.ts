import { z } from 'zod';
import { ClosedAs, GrantOutcome } from '#shared/features/grants/model';
import { zCivilDate } from '#shared/kernel/dates';
import { notFound } from '#shared/kernel/errors';
import { AssociationId, CampaignId, GrantRequestId, PieceTypeId } from '#shared/kernel/ids';
import { zCents } from '#shared/kernel/money';
import type { Reader } from '../../db/connection';

const GrantFacts = z.object({
  requestId: GrantRequestId,
  campaignId: CampaignId,
  associationId: AssociationId,
  associationName: z.string(),
  number: z.int(),
  purpose: z.string(),
  year: z.int(),
  receivedOn: zCivilDate.nullable(),
  outcome: GrantOutcome.nullable(),
  votedOn: zCivilDate.nullable(),
  deliberation: z.string(),
  notifiedOn: zCivilDate.nullable(),
  closedAs: ClosedAs.nullable(),
  asked: zCents,
  voted: zCents.nullable(),
  /** Every cash grant voted in the year to the same association. */
  yearTotal: zCents,
});
/** What letters say of a request. */
export type GrantFacts = z.infer<typeof GrantFacts>;

const FACTS = `SELECT g.id AS requestId, g.campaign_id AS campaignId, g.association_id AS associationId, a.name AS associationName, g.number, g.purpose,
    c.year, g.received_on AS receivedOn, g.outcome, g.voted_on AS votedOn, g.deliberation, g.notified_on AS notifiedOn, g.closed_as AS closedAs,
    g.asked, g.voted, (SELECT ifnull(sum(s.voted), 0) FROM grant_request s JOIN campaign same ON same.id = s.campaign_id
      WHERE s.association_id = g.association_id AND same.year = c.year AND s.removed_at IS NULL AND s.closed_as IS NULL) AS yearTotal
  FROM grant_request g JOIN campaign c ON c.id = g.campaign_id JOIN association a ON a.id = g.association_id`;

/** The requests of a campaign by name of association. */
export function factsOfCampaign(db: Reader, id: CampaignId): GrantFacts[] {
  const sql = `${FACTS} WHERE g.campaign_id = ? AND g.removed_at IS NULL ORDER BY a.sort_name, g.number`;
  return z.array(GrantFacts).parse(db.statement(sql).all(id));
}

/** Some requests, by name of association. @throws NOT_FOUND when one does not exist */
export function factsOf(db: Reader, ids: readonly GrantRequestId[]): GrantFacts[] {
  const wanted = [...new Set(ids)];
  const sql = `${FACTS} WHERE g.id IN (SELECT value FROM json_each(?)) AND g.removed_at IS NULL ORDER BY a.sort_name, g.number`;
  const found = z.array(GrantFacts).parse(db.statement(sql).all(JSON.stringify(wanted)));
  if (found.length < wanted.length) throw notFound('grant-request');
  return found;
}

/** The kinds of documents a campaign asks of every association; none when it asks what the town requires of everybody. */
export function piecesOfCampaign(db: Reader, id: CampaignId): PieceTypeId[] {
  const sql = 'SELECT piece_type_id FROM campaign_piece WHERE campaign_id = ?';
  return z.array(PieceTypeId).parse(db.statement(sql).pluck().all(id));
}
