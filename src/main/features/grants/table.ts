import { z } from 'zod';
import { isDecided } from '#shared/features/grants/decision';
import { grantWarnings } from '#shared/features/grants/guards';
import { GrantRow } from '#shared/features/grants/model';
import { spreadOf } from '#shared/features/grants/scoring';
import { stateOf } from '#shared/features/grants/states';
import type { LegalLookup } from '#shared/features/legal/rules';
import type { CivilDate } from '#shared/kernel/dates';
import type { AssociationId, CampaignId, GrantRequestId } from '#shared/kernel/ids';
import { checkSiret } from '#shared/kernel/identifiers';
import { cents, zCents, type Cents } from '#shared/kernel/money';
import { UNDECLARED } from '#shared/features/associations/words';
import type { Reader } from '../../db/connection';
import { concernedCouncillors } from '../../db/interests';
import { scoresOf } from './reviews-repository';

/** What other features tell of associations, in SQL or in a read, so that a table of 200 lines asks once. */
export interface TableSources {
  /** Whether association `a` is deemed to have signed the republican commitment, as an SQL expression. */
  readonly exempt: string;
  /** What was paid to each request; nothing for one that was not paid. */
  readonly paidTotals: (db: Reader, ids: readonly GrantRequestId[]) => ReadonlyMap<GrantRequestId, Cents>;
  /** The association's budget in each request; requests without one are absent. */
  readonly funding: (db: Reader, ids: readonly GrantRequestId[]) => ReadonlyMap<GrantRequestId, Funding>;
  /** Since when each association owes a financial report; those that owe none are absent. */
  readonly overdueReports: (db: Reader, ids: readonly AssociationId[], day: CivilDate) => ReadonlyMap<AssociationId, CivilDate>;
}

/** What a budget says of the money of an association: public grants, and the products they are compared with. */
export interface Funding {
  readonly publicFunds: Cents;
  readonly products: Cents;
}

/** What the law says about a request depends on the day: mandates and thresholds are dated. */
export interface TableContext extends TableSources {
  readonly today: CivilDate;
  readonly law: LegalLookup;
}

/** Which requests are read: all those of a campaign, or one of them. */
interface Scope {
  readonly campaignId: CampaignId;
  readonly id?: GrantRequestId;
}

const rowsSql = (
  exempt: string,
  scope: 'g.campaign_id' | 'g.id',
) => `SELECT g.id, g.number, g.version, g.association_id AS associationId, a.name AS associationName, a.domain, g.purpose,
    g.asked, g.proposed, g.committee, g.voted, g.received_on AS receivedOn, g.note, g.envelope_id AS envelopeId,
    g.service_opinion AS serviceOpinion, g.committee_opinion AS committeeOpinion, g.forced_reason AS forcedReason, g.outcome,
    g.voted_on AS votedOn, g.deliberation, g.notified_on AS notifiedOn, g.closed_as AS closedAs, g.closed_reason AS closedReason,
    a.siret, a.legal_category AS legalCategory, (a.republican_commitment_on IS NOT NULL OR ${exempt}) AS committed,
    (SELECT sum(ifnull(b.voted, 0)) FROM grant_request b JOIN campaign before ON before.id = b.campaign_id
      WHERE b.association_id = g.association_id AND before.year = c.year - 1 AND b.removed_at IS NULL) AS lastYear,
    (SELECT ifnull(sum(coalesce(s.voted, s.committee, s.proposed, s.asked)), 0) FROM grant_request s JOIN campaign same ON same.id = s.campaign_id
      WHERE s.association_id = g.association_id AND same.year = c.year AND s.removed_at IS NULL AND s.closed_as IS NULL) AS yearTotal,
    EXISTS (SELECT 1 FROM council_item i WHERE i.campaign_id = g.campaign_id AND i.removed_at IS NULL AND i.withdrawn_on IS NULL
      AND (NOT EXISTS (SELECT 1 FROM council_item_request r WHERE r.item_id = i.id)
        OR EXISTS (SELECT 1 FROM council_item_request r WHERE r.item_id = i.id AND r.request_id = g.id))) AS onAgenda
  FROM grant_request g JOIN campaign c ON c.id = g.campaign_id JOIN association a ON a.id = g.association_id
  WHERE ${scope} = ? AND g.removed_at IS NULL ORDER BY a.sort_name, g.number`;

const StoredRow = GrantRow.omit({ warnings: true, state: true, score: true, paid: true }).extend({
  siret: z.string(),
  legalCategory: z.string(),
  committed: z.int(),
  yearTotal: zCents,
  onAgenda: z.int(),
});
type StoredRow = z.infer<typeof StoredRow>;

/** The requests of a campaign by name of association, with last year beside them and what the law says of each. */
export function campaignRows(db: Reader, id: CampaignId, context: TableContext): GrantRow[] {
  return rowsOf(db, { campaignId: id }, context);
}

/** The line of one request, as in the table of its campaign; undefined when it was taken out. Costs one line, however long the table. */
export function requestRow(db: Reader, request: Required<Scope>, context: TableContext): GrantRow | undefined {
  return rowsOf(db, request, context)[0];
}

function rowsOf(db: Reader, { campaignId, id }: Scope, context: TableContext): GrantRow[] {
  const stored = db
    .statement(rowsSql(context.exempt, id === undefined ? 'g.campaign_id' : 'g.id'))
    .all(id ?? campaignId)
    .map((row) => StoredRow.parse(row));
  const ids = stored.map((row) => row.id);
  const associations = [...new Set(stored.map(({ associationId }) => associationId))];
  const facts = {
    concerned: concernedCouncillors(db, 'SELECT value FROM json_each(@of)', { of: JSON.stringify(associations), day: context.today }),
    overdue: context.overdueReports(db, associations, context.today),
    funding: context.funding(db, ids),
    scores: scoresOf(db, campaignId, ids),
    paid: context.paidTotals(db, ids),
  };
  return stored.map((row) => rowOf(row, facts, context.law));
}

interface RowFacts {
  readonly concerned: ReadonlyMap<string, readonly string[]>;
  readonly overdue: ReadonlyMap<AssociationId, CivilDate>;
  readonly funding: ReadonlyMap<GrantRequestId, Funding>;
  readonly scores: ReadonlyMap<string, readonly (number | null)[]>;
  readonly paid: ReadonlyMap<GrantRequestId, Cents>;
}

function rowOf({ siret, legalCategory, committed, yearTotal, onAgenda, ...row }: StoredRow, facts: RowFacts, law: LegalLookup): GrantRow {
  const warnings = grantWarnings(
    {
      yearTotal,
      hasCommitment: committed === 1,
      hasSiret: checkSiret(siret).status === 'valid',
      hasCapacity: legalCategory !== UNDECLARED,
      reportOverdueSince: facts.overdue.get(row.associationId) ?? null,
      forcedReason: row.forcedReason,
      publicFunds: facts.funding.get(row.id)?.publicFunds ?? null,
      products: facts.funding.get(row.id)?.products ?? null,
      concerned: isDecided(row) ? [] : (facts.concerned.get(row.associationId) ?? []),
    },
    law,
  );
  return {
    ...row,
    paid: facts.paid.get(row.id) ?? cents(0),
    state: stateOf({ ...row, onAgenda: onAgenda === 1 }),
    score: spreadOf(facts.scores.get(row.id) ?? [])?.mean ?? null,
    warnings,
  };
}
