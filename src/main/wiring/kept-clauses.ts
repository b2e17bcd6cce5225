import type { KeptClause } from '#shared/features/financial-reports/model';
import type { CivilDate } from '#shared/kernel/dates';
import type { GrantRequestId } from '#shared/kernel/ids';
import { cents } from '#shared/kernel/money';
import type { Reader } from '../db/connection';
import { signedTerms } from '../features/agreements/rows-report';

/** What the signed agreements of some grants say of the part that was not spent. */
export function keptClausesOf(db: Reader, ids: readonly GrantRequestId[], today: CivilDate): ReadonlyMap<GrantRequestId, KeptClause> {
  const clauses = [...signedTerms(db, ids, today)].map(([id, { number, signedOn, amount, keptShare }]): [GrantRequestId, KeptClause] => [
    id,
    { number, signedOn, share: keptShare, limit: cents(Math.floor((amount * keptShare) / 100)) },
  ]);
  return new Map(clauses);
}
