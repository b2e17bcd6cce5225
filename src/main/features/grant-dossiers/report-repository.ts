import { z } from 'zod';
import { KnownFacts, Renewable } from '#shared/features/grant-dossiers/contract';
import { publicFunding, type PublicFunding } from '#shared/features/grant-dossiers/budget';
import { BudgetLineName, type Budget } from '#shared/features/grant-dossiers/model';
import { Civility, MandateRole } from '#shared/features/people/model';
import type { CivilDate } from '#shared/kernel/dates';
import { notFound } from '#shared/kernel/errors';
import { AssociationId, CampaignId, GrantRequestId } from '#shared/kernel/ids';
import { zCents } from '#shared/kernel/money';
import type { Reader } from '../../db/connection';

const RequestFacts = z.object({
  id: GrantRequestId,
  version: z.int(),
  number: z.int(),
  purpose: z.string(),
  asked: zCents,
  voted: zCents.nullable(),
  campaignId: CampaignId,
  campaignName: z.string(),
  year: z.int(),
  associationId: AssociationId,
  associationName: z.string(),
  removed: z.int(),
});
/** What the content of a request needs to know of the request itself. */
export type RequestFacts = z.infer<typeof RequestFacts>;

const REQUEST = `SELECT g.id, g.version, g.number, g.purpose, g.asked, g.voted, g.campaign_id AS campaignId, c.name AS campaignName, c.year,
    g.association_id AS associationId, a.name AS associationName, g.removed_at IS NOT NULL AS removed
  FROM grant_request g JOIN campaign c ON c.id = g.campaign_id JOIN association a ON a.id = g.association_id`;

/** @throws NOT_FOUND */
export function getRequestFacts(db: Reader, id: GrantRequestId): RequestFacts {
  const row = db.statement(`${REQUEST} WHERE g.id = ?`).get(id);
  if (row === undefined) throw notFound('grant-request');
  return RequestFacts.parse(row);
}

/** The last request of the same association before a year; of several in that year, one with a dossier first. */
export function findLastRequest(db: Reader, id: AssociationId, year: number): RequestFacts | undefined {
  const sql = `${REQUEST} LEFT JOIN grant_dossier d ON d.request_id = g.id
    WHERE g.association_id = ? AND c.year < ? AND g.removed_at IS NULL
    ORDER BY c.year DESC, d.request_id IS NULL, ifnull(g.voted, g.asked) DESC, g.number LIMIT 1`;
  const row = db.statement(sql).get(id, year);
  return row === undefined ? undefined : RequestFacts.parse(row);
}

const Known = KnownFacts.omit({ representative: true, address: true }).extend({
  address: z.string(),
  postalCode: z.string(),
  city: z.string(),
});

const KNOWN = `SELECT siret, CASE rna WHEN '' THEN former_rna ELSE rna END AS rna, address, postal_code AS postalCode, city, members, volunteers,
    employees, full_time_equivalents AS fullTimeEquivalents, republican_commitment_on AS commitmentOn FROM association WHERE id = ?`;

const PRESIDENT = `SELECT m.role, p.civility, trim(p.first_name || ' ' || p.last_name) AS name, p.phone, p.email
  FROM mandate m JOIN person p ON p.id = m.person_id
  WHERE m.association_id = ? AND m.role = 'president' AND ifnull(m.starts_on, '') <= ? AND ifnull(m.ends_on, '9999') >= ?
  ORDER BY m.starts_on DESC LIMIT 1`;

const President = z.object({ role: MandateRole, civility: Civility, name: z.string(), phone: z.string(), email: z.string() });

/** What the file of an association says of it on a day. @throws NOT_FOUND */
export function knownFacts(db: Reader, id: AssociationId, today: CivilDate): KnownFacts {
  const row = db.statement(KNOWN).get(id);
  if (row === undefined) throw notFound('association');
  const { address, postalCode, city, ...known } = Known.parse(row);
  const president = db.statement(PRESIDENT).get(id, today, today);
  return {
    ...known,
    address: [address, `${postalCode} ${city}`.trim()].filter((one) => one !== '').join(', '),
    representative: president === undefined ? null : representativeOf(President.parse(president)),
  };
}

function representativeOf({ civility, name, phone, email }: z.infer<typeof President>): NonNullable<KnownFacts['representative']> {
  return { name, role: civility === 'madam' ? 'Présidente' : 'Président', phone, email };
}

const RENEWABLE = `SELECT g.association_id AS associationId, a.name AS associationName, a.domain, g.purpose, sum(g.asked) AS asked, sum(g.voted) AS voted,
    max(EXISTS (SELECT 1 FROM grant_dossier d WHERE d.request_id = g.id)) AS hasDossier
  FROM grant_request g JOIN campaign before ON before.id = g.campaign_id JOIN association a ON a.id = g.association_id
    JOIN campaign c ON c.id = ?
  WHERE before.year = c.year - 1 AND g.removed_at IS NULL AND a.archived_at IS NULL
    AND NOT EXISTS (SELECT 1 FROM grant_request n WHERE n.campaign_id = c.id AND n.association_id = g.association_id AND n.removed_at IS NULL)
  GROUP BY g.association_id ORDER BY a.sort_name`;

const StoredRenewable = z.array(Renewable.omit({ hasDossier: true }).extend({ hasDossier: z.int() }));

/** Who asked the year before a campaign and has not asked in it, by name. */
export function listRenewable(db: Reader, id: CampaignId): Renewable[] {
  const rows = StoredRenewable.parse(db.statement(RENEWABLE).all(id));
  return rows.map(({ hasDossier, ...row }) => ({ ...row, hasDossier: hasDossier === 1 }));
}

const PastYear = z.object({ year: z.int(), purpose: z.string(), asked: zCents, voted: zCents.nullable() });
/** What was asked and voted in an earlier campaign. */
export type PastYear = z.infer<typeof PastYear>;

const PAST = `SELECT c.year, g.purpose, g.asked, g.voted FROM grant_request g JOIN campaign c ON c.id = g.campaign_id
  WHERE g.association_id = ? AND c.year < ? AND g.removed_at IS NULL ORDER BY c.year DESC, g.number LIMIT 6`;

/** The last requests of an association before a year, newest first. */
export function listPastYears(db: Reader, id: AssociationId, year: number): PastYear[] {
  return z.array(PastYear).parse(db.statement(PAST).all(id, year));
}

const BUDGETED = `SELECT request_id AS requestId, line, amount FROM grant_budget_line
  WHERE request_id IN (SELECT value FROM json_each(?)) AND project = 0`;

const BudgetedLine = z.object({ requestId: GrantRequestId, line: BudgetLineName, amount: zCents });

/** Public money and products in the association's own budget, for each of these requests; those without a budget are absent. */
export function fundingOf(db: Reader, ids: readonly GrantRequestId[]): ReadonlyMap<GrantRequestId, PublicFunding> {
  const budgets = new Map<GrantRequestId, Budget>();
  for (const { requestId, line, amount } of z.array(BudgetedLine).parse(db.statement(BUDGETED).all(JSON.stringify(ids)))) {
    const budget = budgets.get(requestId) ?? {};
    budget[line] = amount;
    budgets.set(requestId, budget);
  }
  return new Map([...budgets].map(([requestId, budget]) => [requestId, publicFunding(budget)]));
}
