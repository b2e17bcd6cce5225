import { z } from 'zod';
import { GrantYear, type GrantFile } from '#shared/features/grants/examination';
import type { GrantRow } from '#shared/features/grants/model';
import type { CivilDate } from '#shared/kernel/dates';
import { zCivilDate } from '#shared/kernel/dates';
import type { AssociationId, GrantRequestId } from '#shared/kernel/ids';
import { zCents } from '#shared/kernel/money';
import type { Reader } from '../../db/connection';
import { getCampaign, getRequest } from './repository';
import { listReviews } from './reviews-repository';
import { listCriteria } from './setup-repository';

const YEARS = `SELECT c.year, g.purpose, g.asked, g.voted, g.id AS requestId FROM grant_request g JOIN campaign c ON c.id = g.campaign_id
  WHERE g.association_id = ? AND g.id <> ? AND g.removed_at IS NULL ORDER BY c.year DESC, g.number LIMIT 20`;

const SUPPORT = `SELECT a.members,
    (SELECT ifnull(sum(g.voted), 0) FROM grant_request g JOIN campaign c ON c.id = g.campaign_id
      WHERE g.association_id = a.id AND c.year = @year AND g.removed_at IS NULL AND g.closed_as IS NULL) AS cash,
    (SELECT ifnull(sum(s.amount), 0) FROM in_kind_support s WHERE s.association_id = a.id AND s.year = @year AND s.removed_at IS NULL) AS inKind
  FROM association a WHERE a.id = @id`;

const SESSION = `SELECT min(s.meets_on) FROM council_item i JOIN council_session s ON s.id = i.session_id
  WHERE i.campaign_id = @campaign AND i.removed_at IS NULL AND i.withdrawn_on IS NULL AND (NOT EXISTS (SELECT 1 FROM council_item_request r WHERE r.item_id = i.id)
    OR EXISTS (SELECT 1 FROM council_item_request r WHERE r.item_id = i.id AND r.request_id = @id))`;

const Support = z.object({ members: z.int().nullable(), cash: zCents, inKind: zCents });

/** One request whole. `rowIn` gives its line with what the law says on the day. @throws NOT_FOUND */
export function readGrantFile(
  db: Reader,
  id: GrantRequestId,
  { today, rowIn }: { today: CivilDate; rowIn: (db: Reader, id: GrantRequestId, today: CivilDate) => GrantRow },
): GrantFile {
  const { campaignId, associationId } = getRequest(db, id);
  const campaign = getCampaign(db, campaignId);
  const criteria = listCriteria(db, campaignId);
  const { members, ...support } = supportOf(db, associationId, campaign.year);
  return {
    campaign,
    row: rowIn(db, id, today),
    years: z.array(GrantYear).parse(db.statement(YEARS).all(associationId, id)),
    criteria,
    reviews: listReviews(db, id, criteria),
    members,
    support,
    sessionOn: zCivilDate.nullable().parse(db.statement(SESSION).pluck().get({ campaign: campaignId, id }) ?? null),
  };
}

function supportOf(db: Reader, id: AssociationId, year: number): z.infer<typeof Support> {
  return Support.parse(db.statement(SUPPORT).get({ id, year }));
}
