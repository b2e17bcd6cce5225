import { z } from 'zod';
import { zCivilDate, yearOf, type CivilDate } from '#shared/kernel/dates';
import { zCents } from '#shared/kernel/money';
import type { Reader } from '../../db/connection';

const Register = z.object({ associations: z.int(), flagged: z.int() });

/** How many associations are in the register, and how many have an identifier to correct. */
export function countRegister(db: Reader): z.infer<typeof Register> {
  const sql = 'SELECT count(*) AS associations, ifnull(sum(flagged), 0) AS flagged FROM association WHERE archived_at IS NULL';
  return Register.parse(db.statement(sql).get());
}

const COLUMNS = `c.id, c.name, c.year, c.envelope, c.opens_on AS opensOn, c.closes_on AS closesOn, c.committee_on AS committeeOn,
    c.committee_name AS committeeName, count(g.id) AS requests, ifnull(sum(g.asked), 0) AS asked, ifnull(sum(g.proposed), 0) AS proposed,
    ifnull(sum(g.voted), 0) AS voted, count(CASE WHEN g.proposed IS NULL AND g.voted IS NULL THEN g.id END) AS undecided
  FROM campaign c LEFT JOIN grant_request g ON g.campaign_id = c.id AND g.removed_at IS NULL`;

/** This year's campaign first, then the latest. */
const MAIN = `SELECT ${COLUMNS} GROUP BY c.id ORDER BY c.year = ? DESC, c.year DESC, c.created_at DESC LIMIT 1`;

const LIVE = `SELECT ${COLUMNS} WHERE c.closes_on >= ? OR c.committee_on >= ? OR c.year >= ? GROUP BY c.id ORDER BY c.closes_on`;

const CampaignReport = z.object({
  id: z.string(),
  name: z.string(),
  year: z.int(),
  envelope: zCents,
  opensOn: zCivilDate,
  closesOn: zCivilDate,
  committeeOn: zCivilDate.nullable(),
  committeeName: z.string(),
  requests: z.int(),
  asked: zCents,
  proposed: zCents,
  voted: zCents,
  /** Requests with neither a proposed nor a voted amount. */
  undecided: z.int(),
});
/** A campaign and the sums of its requests. */
export type CampaignReport = z.infer<typeof CampaignReport>;

/** The campaign of the year of that day, or the last one; undefined when there is none. */
export function findMainCampaign(db: Reader, today: CivilDate): CampaignReport | undefined {
  const row = db.statement(MAIN).get(yearOf(today));
  return row === undefined ? undefined : CampaignReport.parse(row);
}

/** The campaigns that may still ask for work: open, before their committee, or of this year or a later one. */
export function listLiveCampaigns(db: Reader, today: CivilDate): CampaignReport[] {
  return z.array(CampaignReport).parse(db.statement(LIVE).all(today, today, yearOf(today)));
}

/** Bind the campaign, then the year before. */
const BY_DOMAIN = `SELECT domain, sum(here * asked) AS asked, sum(here * ifnull(proposed, 0)) AS proposed, sum(before * ifnull(voted, 0)) AS lastYear
  FROM (SELECT a.domain, g.asked, g.proposed, g.voted, c.id = ? AS here, c.year = ? AS before
    FROM grant_request g JOIN campaign c ON c.id = g.campaign_id JOIN association a ON a.id = g.association_id WHERE g.removed_at IS NULL)
  WHERE here OR before GROUP BY domain HAVING max(here) OR lastYear > 0 ORDER BY asked DESC, lastYear DESC, domain`;

const DomainFigures = z.object({ domain: z.string(), asked: zCents, proposed: zCents, lastYear: zCents });

/** What each domain asks and is proposed in a campaign, beside what it got the year before; largest request first. */
export function figuresByDomain(db: Reader, { id, year }: Pick<CampaignReport, 'id' | 'year'>): z.infer<typeof DomainFigures>[] {
  const figures = z.array(DomainFigures).parse(db.statement(BY_DOMAIN).all(id, year - 1));
  return figures.map((row) => (row.domain === '' ? { ...row, domain: 'Sans domaine' } : row));
}
