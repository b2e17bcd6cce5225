import { budgetAsked, budgetTotals } from '#shared/features/grant-dossiers/budget';
import { TOWN_LINE } from '#shared/features/grant-dossiers/budget-lines';
import type { GrantRequestId } from '#shared/kernel/ids';
import { cents, type Cents } from '#shared/kernel/money';
import type { Reader } from '../../db/connection';
import type { SmallTable } from '../../documents/association-papers';
import { budgetTable } from './budget-table';
import { findDossier } from './repository';

/** The forecast budget of what is asked, ready to be printed. */
export interface BudgetAsked {
  /** The charges, contributions in kind left out. */
  readonly cost: Cents;
  readonly products: Cents;
  /** What its line « 74 – Commune(s) » says. */
  readonly ofTown: Cents;
  /** Charges and products side by side, by account and line. */
  readonly table: SmallTable;
}

/** The budget in the dossier of a request; null without a dossier, or when its budget has no charges. */
export function budgetAskedOf(db: Reader, id: GrantRequestId): BudgetAsked | null {
  const dossier = findDossier(db, id);
  if (!dossier) return null;
  const budget = budgetAsked(dossier);
  const table = budgetTable(budget);
  const { charges, products } = budgetTotals(budget).money;
  return table === null || charges === 0 ? null : { cost: charges, products, ofTown: budget[TOWN_LINE] ?? cents(0), table };
}
