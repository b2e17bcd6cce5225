import { z } from 'zod';
import { GrantRow, type GrantWarning } from '#shared/features/grants/model';
import { grantWarnings } from '#shared/features/grants/rules';
import type { LegalLookup } from '#shared/features/legal/rules';
import type { CivilDate } from '#shared/kernel/dates';
import { AssociationId, type CampaignId } from '#shared/kernel/ids';
import { checkSiret } from '#shared/kernel/identifiers';
import { zCents } from '#shared/kernel/money';
import type { Reader } from '../../db/connection';

/** What the law says about a request depends on the day: mandates and thresholds are dated. */
export interface TableContext {
  readonly today: CivilDate;
  readonly law: LegalLookup;
}

const ROWS = `SELECT g.id, g.number, g.version, g.association_id AS associationId, a.name AS associationName, a.domain, g.purpose, g.asked, g.proposed,
    g.voted, g.received_on AS receivedOn, g.note, a.siret, a.republican_commitment_on AS commitmentOn,
    (SELECT sum(ifnull(b.voted, 0)) FROM grant_request b JOIN campaign before ON before.id = b.campaign_id
      WHERE b.association_id = g.association_id AND before.year = c.year - 1 AND b.removed_at IS NULL) AS lastYear,
    (SELECT sum(coalesce(s.voted, s.proposed, s.asked)) FROM grant_request s JOIN campaign same ON same.id = s.campaign_id
      WHERE s.association_id = g.association_id AND same.year = c.year AND s.removed_at IS NULL) AS yearTotal
  FROM grant_request g JOIN campaign c ON c.id = g.campaign_id JOIN association a ON a.id = g.association_id
  WHERE g.campaign_id = ? AND g.removed_at IS NULL ORDER BY a.sort_name, g.number`;

/** A mandate held on a day, bound twice; an unknown start or end does not exclude it. */
const heldOn = (table: string) => `ifnull(${table}.starts_on, '') <= ? AND ifnull(${table}.ends_on, '9999') >= ?`;

const CONCERNED = `SELECT DISTINCT m.association_id AS associationId, trim(p.first_name || ' ' || p.last_name) AS name
  FROM grant_request g JOIN mandate m ON m.association_id = g.association_id AND ${heldOn('m')}
    JOIN councillor k ON k.person_id = m.person_id AND ${heldOn('k')}
    JOIN person p ON p.id = m.person_id
  WHERE g.campaign_id = ? AND g.removed_at IS NULL ORDER BY k.table_order`;

const StoredRow = GrantRow.omit({ warnings: true }).extend({ siret: z.string(), commitmentOn: z.string().nullable(), yearTotal: zCents });

/** The requests of a campaign by name of association, with last year beside them and what the law says of each. */
export function campaignRows(db: Reader, id: CampaignId, context: TableContext): GrantRow[] {
  const concerned = concernedByAssociation(db, id, context.today);
  return db
    .statement(ROWS)
    .all(id)
    .map((row) => {
      const { siret, commitmentOn, yearTotal, ...stored } = StoredRow.parse(row);
      return { ...stored, warnings: warningsOf({ siret, commitmentOn, yearTotal }, concerned.get(stored.associationId) ?? []) };
    });

  function warningsOf(
    { siret, commitmentOn, yearTotal }: Pick<z.infer<typeof StoredRow>, 'siret' | 'commitmentOn' | 'yearTotal'>,
    names: string[],
  ): GrantWarning[] {
    const guarded = { yearTotal, hasCommitment: commitmentOn !== null, hasSiret: checkSiret(siret).status === 'valid', concerned: names };
    return grantWarnings(guarded, context.law);
  }
}

function concernedByAssociation(db: Reader, id: CampaignId, today: CivilDate): Map<string, string[]> {
  const rows = z
    .array(z.object({ associationId: AssociationId, name: z.string() }))
    .parse(db.statement(CONCERNED).all(today, today, today, today, id));
  const names = new Map<string, string[]>();
  for (const row of rows) names.set(row.associationId, [...(names.get(row.associationId) ?? []), row.name]);
  return names;
}
