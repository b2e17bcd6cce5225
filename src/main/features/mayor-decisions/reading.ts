import type { LegalLookup } from '#shared/features/legal/rules';
import type { DecisionRow, MayorDecision } from '#shared/features/mayor-decisions/model';
import { decisionWarnings, delegationOn } from '#shared/features/mayor-decisions/rules';
import type { Town } from '#shared/features/town/contract';
import type { CivilDate } from '#shared/kernel/dates';
import type { MayorDecisionId } from '#shared/kernel/ids';
import type { Reader, Store } from '../../db/connection';
import { listDelegations } from './delegations-repository';
import { getDecision, listVersions } from './repository';
import type { KeepAll } from './to-keep';

/** What the mayor's decisions ask of other features. */
export interface DecisionsDependencies {
  readonly store: Store;
  readonly lawOn: (db: Reader, day: CivilDate) => LegalLookup;
  readonly town: () => Town;
  readonly keepAll: KeepAll;
}

/** A decision whole: its signed versions, and what the law of its day says of it. @throws NOT_FOUND */
export function wholeDecision(db: Reader, id: MayorDecisionId, lawOn: DecisionsDependencies['lawOn']): MayorDecision {
  const row = getDecision(db, id);
  const delegation = delegationOn(listDelegations(db), row.decidedOn);
  return {
    ...row,
    signed: listVersions(db, id),
    warnings: decisionWarnings(row, delegation, lawOn(db, row.decidedOn)),
    limit: delegation?.matters.find(({ matter }) => matter === row.matter)?.limit ?? '',
    withdraws: namedOf(db, row),
  };
}

/** The decision that another one withdraws. */
export function namedOf(db: Reader, { withdrawsId }: Pick<DecisionRow, 'withdrawsId'>): MayorDecision['withdraws'] {
  if (withdrawsId === null) return null;
  const { id, number, decidedOn, title } = getDecision(db, withdrawsId);
  return { id, number: number ?? '', decidedOn, title };
}
