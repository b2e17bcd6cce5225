import { z } from 'zod';
import { PRODUCT_LINES } from '#shared/features/grant-dossiers/budget';
import { AssociationId } from '#shared/kernel/ids';
import { zCents, type Cents } from '#shared/kernel/money';
import type { Reader } from '../../db/connection';

/** The products 70 to 79 of a body, and where they are read. */
export interface KnownProducts {
  readonly amount: Cents;
  readonly year: number;
  readonly origin: 'dossier' | 'report';
}

const Found = z.object({ associationId: AssociationId, year: z.int(), origin: z.enum(['dossier', 'report']), amount: zCents });

/**
 * What was done passes what was planned of the same year. A report tells the products of the whole body only when its grant was for the body
 * as a whole, and counts only when every line of products is told.
 */
const PRODUCTS = `WITH product AS (SELECT value AS line FROM json_each(?)),
  asked AS (SELECT g.id, g.association_id AS associationId, g.number, c.year FROM grant_request g JOIN campaign c ON c.id = g.campaign_id
    WHERE c.year <= ? AND g.removed_at IS NULL AND g.association_id IN (SELECT value FROM json_each(?))),
  told AS (
    SELECT a.associationId, a.year, a.number, 'dossier' AS origin, sum(b.amount) AS amount
      FROM asked a JOIN grant_budget_line b ON b.request_id = a.id AND b.project = 0 AND b.line IN (SELECT line FROM product) GROUP BY a.id
    UNION ALL
    SELECT a.associationId, a.year, a.number, 'report', sum(l.actual)
      FROM asked a JOIN financial_report r ON r.request_id = a.id AND r.received_on IS NOT NULL
        JOIN grant_dossier d ON d.request_id = a.id AND d.scope = 'general'
        JOIN financial_report_line l ON l.request_id = a.id AND l.line IN (SELECT line FROM product)
      GROUP BY a.id HAVING count(l.actual) = count(*))
  SELECT associationId, year, origin, amount FROM told WHERE amount > 0 ORDER BY associationId, year, origin, number`;

/** The last products known of each body, up to a year; a body that never told them is absent. */
export function productsUpTo(db: Reader, year: number, ids: readonly AssociationId[]): ReadonlyMap<AssociationId, KnownProducts> {
  const rows = db.statement(PRODUCTS).all(JSON.stringify(PRODUCT_LINES), year, JSON.stringify([...new Set(ids)]));
  return new Map(
    z
      .array(Found)
      .parse(rows)
      .map(({ associationId, ...known }) => [associationId, known]),
  );
}
