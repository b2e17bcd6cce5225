import { z } from 'zod';
import { DomainFigures, YearFigures } from '#shared/features/grant-papers/contract';
import { SupportKind } from '#shared/features/in-kind/model';
import { zCivilDate, type CivilDate } from '#shared/kernel/dates';
import { AssociationId, type CampaignId } from '#shared/kernel/ids';
import { zCents, type Cents } from '#shared/kernel/money';
import type { Reader } from '../../db/connection';
import { concernedCouncillors } from '../../db/interests';

/** What counts of a request in a sum: it is in its campaign and was not closed. */
const LIVING = 'g.removed_at IS NULL AND g.closed_as IS NULL';

const FIGURES = `count(*) AS requests, ifnull(sum(g.asked), 0) AS asked, ifnull(sum(g.proposed), 0) AS proposed,
  ifnull(sum(g.committee), 0) AS committee, ifnull(sum(g.voted), 0) AS voted, count(g.voted) AS decided,
  ifnull(sum(g.voted > 0), 0) AS granted`;

/** What the requests of each domain come to in a campaign, largest asked first. */
export function figuresByDomain(db: Reader, campaignId: CampaignId): DomainFigures[] {
  const sql = `SELECT a.domain, ${FIGURES} FROM grant_request g JOIN association a ON a.id = g.association_id
    WHERE g.campaign_id = ? AND ${LIVING} GROUP BY a.domain ORDER BY asked DESC, a.domain`;
  return z.array(DomainFigures).parse(db.statement(sql).all(campaignId));
}

/** What the campaigns of each of the last years came to, earliest first; a year without a request is left out. */
export function figuresByYear(db: Reader, years: number): YearFigures[] {
  const sql = `SELECT c.year, (SELECT sum(envelope) FROM campaign e WHERE e.year = c.year) AS envelope,
      (SELECT ifnull(sum(amount), 0) FROM in_kind_support s WHERE s.year = c.year AND s.removed_at IS NULL) AS inKind, ${FIGURES}
    FROM campaign c JOIN grant_request g ON g.campaign_id = c.id
    WHERE c.year > (SELECT max(year) FROM campaign) - ? AND ${LIVING} GROUP BY c.year ORDER BY c.year`;
  return z.array(YearFigures).parse(db.statement(sql).all(years));
}

const EARLIER = `SELECT g.association_id AS associationId, c.year, sum(g.voted) AS voted FROM grant_request g JOIN campaign c ON c.id = g.campaign_id
  WHERE c.year BETWEEN ? AND ? AND ${LIVING} AND g.voted IS NOT NULL
    AND g.association_id IN (SELECT association_id FROM grant_request WHERE campaign_id = ? AND removed_at IS NULL)
  GROUP BY g.association_id, c.year`;
const Earlier = z.object({ associationId: AssociationId, year: z.int(), voted: zCents });

/** What was voted to the associations of a campaign in the years before, by association and year. */
export function votedBefore(
  db: Reader,
  { id, year }: { readonly id: CampaignId; readonly year: number },
  years: number,
): (associationId: AssociationId, year: number) => Cents | null {
  const rows = z.array(Earlier).parse(db.statement(EARLIER).all(year - years, year - 1, id));
  const voted = new Map(rows.map((row) => [`${row.associationId} ${row.year}`, row.voted]));
  return (associationId, of) => voted.get(`${associationId} ${of}`) ?? null;
}

const OF_CAMPAIGN = 'SELECT association_id FROM grant_request WHERE campaign_id = @of AND removed_at IS NULL';

/** The councillors tied to each association of a campaign, by a mandate or a declared link, in the order of the table. */
export function concernedIn(db: Reader, id: CampaignId, today: CivilDate): ReadonlyMap<AssociationId, readonly string[]> {
  return concernedCouncillors(db, OF_CAMPAIGN, { of: id, day: today });
}

const Beneficiary = {
  associationId: AssociationId,
  name: z.string(),
  siret: z.string(),
  legalCategory: z.string(),
};
const CashLine = z.object({
  ...Beneficiary,
  account: z.string(),
  functionCode: z.string(),
  purpose: z.string(),
  votedOn: zCivilDate.nullable(),
  deliberation: z.string(),
  amount: zCents,
});
/** A grant voted in a year. */
export type CashLine = z.infer<typeof CashLine>;

const CASH = `SELECT a.id AS associationId, a.name, a.siret, a.legal_category AS legalCategory,
    coalesce(nullif(e.account, ''), c.account) AS account, coalesce(nullif(e.function_code, ''), c.function_code) AS functionCode,
    g.purpose, g.voted_on AS votedOn, g.deliberation, g.voted AS amount
  FROM grant_request g JOIN campaign c ON c.id = g.campaign_id JOIN association a ON a.id = g.association_id
  LEFT JOIN grant_envelope e ON e.id = g.envelope_id
  WHERE c.year = ? AND g.voted > 0 AND ${LIVING} ORDER BY account, functionCode, a.sort_name, g.number`;

/** Every grant voted in a year, by line of the budget and association. */
export function cashOf(db: Reader, year: number): CashLine[] {
  return z.array(CashLine).parse(db.statement(CASH).all(year));
}

const KindLine = z.object({ ...Beneficiary, kind: SupportKind, amount: zCents });
/** The help of one kind given to an association in a year. */
export type KindLine = z.infer<typeof KindLine>;

const IN_KIND = `SELECT a.id AS associationId, a.name, a.siret, a.legal_category AS legalCategory, t.kind, sum(s.amount) AS amount
  FROM in_kind_support s JOIN tariff t ON t.id = s.tariff_id JOIN association a ON a.id = s.association_id
  WHERE s.year = ? AND s.removed_at IS NULL GROUP BY a.id, t.kind ORDER BY a.sort_name, t.kind`;

/** The help in kind given in a year, valued, by association and kind. */
export function inKindOf(db: Reader, year: number): KindLine[] {
  return z.array(KindLine).parse(db.statement(IN_KIND).all(year));
}
