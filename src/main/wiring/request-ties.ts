import { z } from 'zod';
import { plural } from '#shared/kernel/french';
import type { GrantRequestId } from '#shared/kernel/ids';
import type { Reader, Tx } from '../db/connection';
import { agreementsNaming } from '../features/agreements/repository';
import { deleteReport, findReport } from '../features/financial-reports/repository';
import { deleteDossier, findDossier } from '../features/grant-dossiers/repository';
import { lettersNaming } from '../features/grant-letters/repository';
import { deleteRequest } from '../features/grants/repository';
import { paymentsNaming } from '../features/payments/limits';

/** Everything that names a request, table by table: what keeps it from going for good, and what goes with it. */
export const REQUEST_TIES = {
  holds: ['payment', 'reimbursement', 'grant_letter', 'agreement', 'council_item_request', 'publication_grant'],
  goes: ['grant_dossier', 'financial_report', 'grant_review'],
} as const;

const NAMES = [
  { sql: 'SELECT count(*) FROM council_item_request WHERE request_id = ?', one: 'affaire du conseil', many: 'affaires du conseil' },
  { sql: 'SELECT count(*) FROM publication_grant WHERE request_id = ?', one: 'publication de données', many: 'publications de données' },
];

/** What still names a request, in words. What was published of it stays told, even once the publication is taken back. */
export function requestHeldBy(db: Reader, id: GrantRequestId): string[] {
  return [
    ...paymentsNaming(db, id),
    ...lettersNaming(db, id),
    ...agreementsNaming(db, id),
    ...NAMES.flatMap(({ sql, one, many }) => {
      const count = z.int().parse(db.statement(sql).pluck().get(id));
      return count === 0 ? [] : [plural(count, one, many)];
    }),
  ];
}

/** What goes with a request, in words. */
export function goesWithRequest(db: Reader, id: GrantRequestId): string[] {
  return [...(findDossier(db, id) ? ['son dossier'] : []), ...(findReport(db, id) ? ['son compte rendu financier'] : [])];
}

/** Deletes a request for good, with what is its own. */
export function purgeRequest(tx: Tx, id: GrantRequestId): void {
  deleteReport(tx, id);
  deleteDossier(tx, id);
  deleteRequest(tx, id);
}
