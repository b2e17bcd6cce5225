import { z } from 'zod';
import { type PaidRequest } from '#shared/features/payments/rules';
import { zCivilDate, type CivilDate } from '#shared/kernel/dates';
import { notFound } from '#shared/kernel/errors';
import { checkSiret } from '#shared/kernel/identifiers';
import { AssociationId, CampaignId, GrantRequestId } from '#shared/kernel/ids';
import { zCents } from '#shared/kernel/money';
import type { Reader } from '../../db/connection';

/** A grant, without what only the calls of the whole file know: a year's total counts every living request of the association. */
const FACTS = `SELECT g.id AS requestId, g.number, g.campaign_id AS campaignId, c.name AS campaignName, c.year,
    coalesce(nullif(e.account, ''), c.account) AS account, coalesce(nullif(e.function_code, ''), c.function_code) AS functionCode,
    g.association_id AS associationId, a.name AS associationName, a.siret, a.republican_commitment_on AS commitmentOn, g.purpose,
    g.asked, g.voted, g.voted_on AS votedOn, g.deliberation, g.notified_on AS notifiedOn,
    (g.removed_at IS NOT NULL OR g.closed_as IS NOT NULL OR ifnull(g.outcome, '') IN ('refused', 'adjourned')) AS closed,
    (SELECT ifnull(sum(y.voted), 0) FROM grant_request y JOIN campaign same ON same.id = y.campaign_id
      WHERE y.association_id = g.association_id AND same.year = c.year AND y.removed_at IS NULL AND y.closed_as IS NULL) AS yearTotal,
    (SELECT b.holder FROM bank_account b WHERE b.association_id = a.id AND b.ended_at IS NULL ORDER BY b.created_at DESC LIMIT 1) AS holder,
    (SELECT b.called_back_on FROM bank_account b WHERE b.association_id = a.id AND b.ended_at IS NULL ORDER BY b.created_at DESC LIMIT 1) AS calledBackOn
  FROM grant_request g JOIN campaign c ON c.id = g.campaign_id JOIN association a ON a.id = g.association_id
  LEFT JOIN grant_envelope e ON e.id = g.envelope_id
  WHERE g.id IN (SELECT value FROM json_each(?))`;

const Stored = z.object({
  requestId: GrantRequestId,
  number: z.int(),
  campaignId: CampaignId,
  campaignName: z.string(),
  year: z.int(),
  account: z.string(),
  functionCode: z.string(),
  associationId: AssociationId,
  associationName: z.string(),
  siret: z.string(),
  commitmentOn: zCivilDate.nullable(),
  purpose: z.string(),
  asked: zCents,
  voted: zCents.nullable(),
  votedOn: zCivilDate.nullable(),
  deliberation: z.string(),
  notifiedOn: zCivilDate.nullable(),
  closed: z.int().transform((flag) => flag === 1),
  yearTotal: zCents,
  holder: z.string().nullable(),
  calledBackOn: zCivilDate.nullable(),
});

/** Signed agreements by request; a request without one is absent. */
export type AgreementDates = (db: Reader, requestIds: readonly GrantRequestId[]) => ReadonlyMap<GrantRequestId, CivilDate>;

/** A voted grant with all that its payment looks at. */
export type GrantFacts = z.infer<typeof Stored> & PaidRequest;

/** What the payment of these requests looks at, in one question. */
export function grantFacts(
  db: Reader,
  ids: readonly GrantRequestId[],
  agreementDates: AgreementDates,
): ReadonlyMap<GrantRequestId, GrantFacts> {
  const rows = z.array(Stored).parse(db.statement(FACTS).all(JSON.stringify(ids)));
  const agreements = agreementDates(db, ids);
  return new Map(
    rows.map((row) => [
      row.requestId,
      { ...row, agreementOn: agreements.get(row.requestId) ?? null, hasSiret: checkSiret(row.siret).status === 'valid', bank: bankOf(row) },
    ]),
  );
}

/** @throws NOT_FOUND */
export function factsOf(db: Reader, id: GrantRequestId, agreementDates: AgreementDates): GrantFacts {
  const found = grantFacts(db, [id], agreementDates).get(id);
  if (!found) throw notFound('grant-request');
  return found;
}

function bankOf({ holder, calledBackOn }: Pick<z.infer<typeof Stored>, 'holder' | 'calledBackOn'>): PaidRequest['bank'] {
  if (holder === null) return 'none';
  return calledBackOn === null ? 'to-call-back' : 'confirmed';
}
