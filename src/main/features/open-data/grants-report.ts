import { z } from 'zod';
import { zCivilDate, type CivilDate } from '#shared/kernel/dates';
import { AssociationId, CampaignId, GrantRequestId } from '#shared/kernel/ids';
import { zCents, type Cents } from '#shared/kernel/money';
import type { Reader } from '../../db/connection';

const LIVING = `g.voted > 0 AND g.removed_at IS NULL AND g.closed_as IS NULL AND ifnull(g.outcome, '') NOT IN ('refused', 'adjourned')`;

/** Voted and living grants of a year. Bind today, today, the year, the threshold. The day of the council stands for that of a vote typed by hand. */
const GRANTS = `SELECT * FROM (
    SELECT g.id AS requestId, g.campaign_id AS campaignId, g.association_id AS associationId, a.name AS associationName, a.siret, a.rna,
      g.purpose, g.voted AS amount, g.deliberation AS reference,
      coalesce(g.voted_on, CASE WHEN c.council_on <= ? THEN c.council_on END) AS votedOn,
      sum(g.voted) OVER (PARTITION BY g.association_id) AS yearTotal, a.sort_name AS sortName, g.number
    FROM grant_request g JOIN campaign c ON c.id = g.campaign_id JOIN association a ON a.id = g.association_id
    WHERE c.year = ? AND ${LIVING})
  WHERE yearTotal > ? ORDER BY sortName, associationId, number, requestId`;

const Granted = z.object({
  requestId: GrantRequestId,
  campaignId: CampaignId,
  associationId: AssociationId,
  associationName: z.string(),
  siret: z.string(),
  rna: z.string(),
  purpose: z.string(),
  amount: zCents,
  reference: z.string(),
  votedOn: zCivilDate.nullable(),
  /** Every living grant of the year to the same association. */
  yearTotal: zCents,
});
/** A grant voted in a year. */
export type Granted = z.infer<typeof Granted>;

const GrantedList = z.array(Granted);

/** Which grants of a year: those of associations that were granted more than `above` cents in all. */
export interface YearOfGrants {
  readonly year: number;
  readonly today: CivilDate;
  readonly above: number;
}

/** The grants voted in a year, by association. */
export function listGranted(db: Reader, { year, today, above }: YearOfGrants): Granted[] {
  return GrantedList.parse(db.statement(GRANTS).all(today, year, above));
}

/** The supports in kind of a year, one line by association and kind of support. */
const SUPPORTS = `SELECT s.association_id AS associationId, a.name AS associationName, a.siret, a.rna, t.name AS tariffName,
    sum(s.amount) AS amount, min(s.starts_on) AS startsOn, max(coalesce(s.ends_on, s.starts_on)) AS endsOn
  FROM in_kind_support s JOIN tariff t ON t.id = s.tariff_id JOIN association a ON a.id = s.association_id
  WHERE s.year = ? AND s.removed_at IS NULL AND s.amount > 0 GROUP BY s.association_id, s.tariff_id ORDER BY a.sort_name, a.id, t.name, t.id`;

const Supported = z.object({
  associationId: AssociationId,
  associationName: z.string(),
  siret: z.string(),
  rna: z.string(),
  tariffName: z.string(),
  amount: zCents,
  startsOn: zCivilDate.nullable(),
  endsOn: zCivilDate.nullable(),
});
/** What the town lent or did for an association in a year, of one kind. */
export type Supported = z.infer<typeof Supported>;

/** The supports in kind of a year that have a value. */
export function listSupported(db: Reader, year: number): Supported[] {
  return z.array(Supported).parse(db.statement(SUPPORTS).all(year));
}

/** The years in which something was voted or lent, latest first. */
export function listYears(db: Reader): number[] {
  const sql = `SELECT DISTINCT year FROM campaign c
    WHERE EXISTS (SELECT 1 FROM grant_request g WHERE g.campaign_id = c.id AND ${LIVING}) ORDER BY year DESC`;
  return z.array(z.int()).parse(db.statement(sql).pluck().all());
}

const Part = z.object({ name: z.string(), siret: z.string(), rna: z.string(), amount: zCents });

/** What each association was voted in a year, for a comparison. */
export function partsOfYear(db: Reader, year: number): { name: string; siret: string; rna: string; amount: Cents }[] {
  const sql = `SELECT a.name, a.siret, a.rna, g.voted AS amount
    FROM grant_request g JOIN campaign c ON c.id = g.campaign_id JOIN association a ON a.id = g.association_id WHERE c.year = ? AND ${LIVING}`;
  return z.array(Part).parse(db.statement(sql).all(year));
}
