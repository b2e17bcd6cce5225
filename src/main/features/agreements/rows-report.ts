import { z } from 'zod';
import { Agreement, Amendment, type AgreementRow } from '#shared/features/agreements/model';
import { amended, stateOf } from '#shared/features/agreements/rules';
import { ClosedAs } from '#shared/features/grants/model';
import { zCivilDate, type CivilDate } from '#shared/kernel/dates';
import { notFound } from '#shared/kernel/errors';
import { AssociationId, CampaignId, GrantRequestId, AgreementId } from '#shared/kernel/ids';
import { zCents, type Cents } from '#shared/kernel/money';
import type { Reader } from '../../db/connection';

const Listed = Agreement.extend({ associationId: AssociationId, associationName: z.string(), campaignId: CampaignId, year: z.int() });

const AGREEMENTS = `SELECT v.id, v.version, v.request_id AS requestId, v.number, v.starts_on AS startsOn, v.ends_on AS endsOn, v.amount,
    v.project_cost AS projectCost, v.project, v.advance_share AS advanceShare, v.use_terms AS useTerms, v.indicators, v.kept_share AS keptShare,
    v.in_kind AS inKind, v.prepared_on AS preparedOn, v.sent_on AS sentOn, v.association_signed_on AS associationSignedOn, v.signed_on AS signedOn,
    v.deposited_on AS depositedOn, v.published_on AS publishedOn, v.document_id AS documentId, g.association_id AS associationId,
    a.name AS associationName, g.campaign_id AS campaignId, c.year
  FROM agreement v JOIN grant_request g ON g.id = v.request_id JOIN campaign c ON c.id = g.campaign_id JOIN association a ON a.id = g.association_id
  WHERE v.removed_at IS NULL`;

const AMENDMENTS = `SELECT m.id, m.agreement_id AS agreementId, m.number, m.purpose, m.terms, m.amount, m.ends_on AS endsOn, m.prepared_on AS preparedOn,
    m.signed_on AS signedOn, m.document_id AS documentId FROM agreement_amendment m
  WHERE m.agreement_id IN (SELECT value FROM json_each(?)) ORDER BY m.agreement_id, m.number`;

/** Some agreements with their amendments: two statements, whatever their number. */
function rows(db: Reader, { where, bound, today }: { where: string; bound: string; today: CivilDate }): AgreementRow[] {
  const listed = z.array(Listed).parse(db.statement(`${AGREEMENTS} AND ${where} ORDER BY a.sort_name, v.number`).all(bound));
  const amendments = z.array(Amendment).parse(db.statement(AMENDMENTS).all(JSON.stringify(listed.map(({ id }) => id))));
  return listed.map((one) => {
    const own = amendments.filter(({ agreementId }) => agreementId === one.id);
    const { amount, endsOn } = amended(one, own);
    return { ...one, state: stateOf(one, endsOn, today), currentAmount: amount, currentEnd: endsOn, amendments: own };
  });
}

export function agreementRows(db: Reader, campaignId: CampaignId, today: CivilDate): AgreementRow[] {
  return rows(db, { where: 'g.campaign_id = ?', bound: campaignId, today });
}

/** The agreement of a request; undefined when it has none. */
export function findAgreementOf(db: Reader, requestId: GrantRequestId, today: CivilDate): AgreementRow | undefined {
  return rows(db, { where: 'v.request_id = ?', bound: requestId, today })[0];
}

/** @throws NOT_FOUND */
export function agreementRow(db: Reader, id: AgreementId, today: CivilDate): AgreementRow {
  const [found] = rows(db, { where: 'v.id = ?', bound: id, today });
  if (!found) throw notFound('agreement');
  return found;
}

/** The days on which the agreements of some requests were signed by both sides; a request without one is absent. */
export function signedAgreements(db: Reader, ids: readonly GrantRequestId[]): Map<GrantRequestId, CivilDate> {
  const sql = `SELECT request_id AS requestId, signed_on AS signedOn FROM agreement
    WHERE removed_at IS NULL AND signed_on IS NOT NULL AND request_id IN (SELECT value FROM json_each(?))`;
  const found = z.array(z.object({ requestId: GrantRequestId, signedOn: zCivilDate })).parse(db.statement(sql).all(JSON.stringify(ids)));
  return new Map(found.map(({ requestId, signedOn }) => [requestId, signedOn]));
}

/** What a signed agreement gives, and how much of what was not spent may be kept. */
export interface SignedTerms {
  readonly number: string;
  readonly signedOn: CivilDate;
  readonly amount: Cents;
  readonly keptShare: number;
}

const COVERING = `SELECT g.id AS forRequest, v.id FROM grant_request g JOIN campaign c ON c.id = g.campaign_id
  JOIN grant_request o ON o.association_id = g.association_id JOIN agreement v ON v.request_id = o.id
  WHERE g.id IN (SELECT value FROM json_each(?)) AND v.removed_at IS NULL AND v.signed_on IS NOT NULL AND (o.id = g.id OR
    (CAST(substr(v.starts_on, 1, 4) AS INTEGER) <= c.year AND CAST(substr(v.ends_on, 1, 4) AS INTEGER) >= c.year))
  ORDER BY o.id = g.id, v.signed_on, v.number`;

/** The signed agreement of each request: its own, or else the one of its association that covers its year. A request without one is absent. */
export function signedTerms(db: Reader, ids: readonly GrantRequestId[], today: CivilDate): ReadonlyMap<GrantRequestId, SignedTerms> {
  const found = z.array(z.object({ forRequest: GrantRequestId, id: AgreementId })).parse(db.statement(COVERING).all(JSON.stringify(ids)));
  const where = 'v.id IN (SELECT value FROM json_each(?))';
  const known = new Map(rows(db, { where, bound: JSON.stringify(found.map(({ id }) => id)), today }).map((row) => [row.id, row]));
  return new Map(
    found.flatMap(({ forRequest, id }) => {
      const row = known.get(id);
      if (!row || row.signedOn === null) return [];
      return [[forRequest, { number: row.number, signedOn: row.signedOn, amount: row.currentAmount, keptShare: row.keptShare }]];
    }),
  );
}

const AgreementFacts = z.object({
  requestId: GrantRequestId,
  campaignId: CampaignId,
  associationId: AssociationId,
  associationName: z.string(),
  purpose: z.string(),
  year: z.int(),
  voted: zCents.nullable(),
  votedOn: zCivilDate.nullable(),
  deliberation: z.string(),
  closedAs: ClosedAs.nullable(),
  yearTotal: zCents,
  siret: z.string(),
  rna: z.string(),
  address: z.string(),
  postalCode: z.string(),
  city: z.string(),
  hasAgreement: z.int().transform((flag) => flag === 1),
});
/** What an agreement says of a request and its association. */
export type AgreementFacts = z.infer<typeof AgreementFacts>;

/** An agreement of the same association that covers the year, signed or not, stands for all its grants of that year. */
const FACTS = `SELECT g.id AS requestId, g.campaign_id AS campaignId, g.association_id AS associationId, a.name AS associationName, g.purpose, c.year,
    g.voted, g.voted_on AS votedOn, g.deliberation, g.closed_as AS closedAs, a.siret, a.rna, a.address, a.postal_code AS postalCode, a.city,
    (SELECT ifnull(sum(s.voted), 0) FROM grant_request s JOIN campaign same ON same.id = s.campaign_id
      WHERE s.association_id = g.association_id AND same.year = c.year AND s.removed_at IS NULL AND s.closed_as IS NULL) AS yearTotal,
    EXISTS (SELECT 1 FROM agreement v JOIN grant_request o ON o.id = v.request_id WHERE v.removed_at IS NULL AND o.association_id = g.association_id
      AND CAST(substr(v.starts_on, 1, 4) AS INTEGER) <= c.year AND CAST(substr(v.ends_on, 1, 4) AS INTEGER) >= c.year) AS hasAgreement
  FROM grant_request g JOIN campaign c ON c.id = g.campaign_id JOIN association a ON a.id = g.association_id WHERE g.removed_at IS NULL`;

/** @throws NOT_FOUND */
export function agreementFacts(db: Reader, id: GrantRequestId): AgreementFacts {
  const row = db.statement(`${FACTS} AND g.id = ?`).get(id);
  if (row === undefined) throw notFound('grant-request');
  return AgreementFacts.parse(row);
}

/** The granted requests of a campaign, by name of association. */
export function grantedFacts(db: Reader, id: CampaignId): AgreementFacts[] {
  const sql = `${FACTS} AND g.campaign_id = ? AND g.closed_as IS NULL AND ifnull(g.voted, 0) > 0 ORDER BY a.sort_name, g.number`;
  return z.array(AgreementFacts).parse(db.statement(sql).all(id));
}
