import { accountTotal, budgetTotals, isEmptyBudget } from '#shared/features/grant-dossiers/budget';
import {
  accountNumber,
  BUDGET_ACCOUNTS,
  BUDGET_LINES,
  type BudgetBlock,
  type BudgetSide,
} from '#shared/features/grant-dossiers/budget-lines';
import type { Budget } from '#shared/features/grant-dossiers/model';
import { formatAmount } from '#shared/kernel/money';
import type { SmallTable } from '../../documents/association-papers';
import type { Text } from '../../documents/papers';

type Pair = readonly [label: Text, amount: Text];

const NOTHING: Pair = ['', ''];

/** A budget in two columns as the form prints it: only what holds an amount, with the totals. Null for an empty one. */
export function budgetTable(budget: Budget): SmallTable | null {
  if (isEmptyBudget(budget)) return null;
  const totals = budgetTotals(budget);
  const inKind = totals['in-kind'].charges !== 0 || totals['in-kind'].products !== 0;
  return {
    columns: [
      { head: 'Charges', share: 33 },
      { head: 'Montant', share: 17, figures: true },
      { head: 'Produits', share: 33 },
      { head: 'Montant', share: 17, figures: true },
    ],
    rows: [
      ...sideBySide(rowsOf(budget, 'money', 'charges'), rowsOf(budget, 'money', 'products')),
      totalRow('Total des charges', totals.money.charges, ['Total des produits', totals.money.products]),
      ...(inKind ? sideBySide(rowsOf(budget, 'in-kind', 'charges'), rowsOf(budget, 'in-kind', 'products')) : []),
    ],
  };
}

function rowsOf(budget: Budget, block: BudgetBlock, side: BudgetSide): Pair[] {
  const accounts = BUDGET_ACCOUNTS.filter((account) => account.block === block && account.side === side);
  return accounts.flatMap((account): Pair[] => {
    const total = accountTotal(budget, account);
    if (total === 0) return [];
    const lines = BUDGET_LINES.filter((line) => line.account.code === account.code && (budget[line.code] ?? 0) !== 0);
    const head: Pair = [strong([accountNumber(account.code), account.label].filter(Boolean).join(' – ')), strong(formatAmount(total))];
    return [head, ...lines.map(({ code, label }): Pair => [label, formatAmount(budget[code] ?? total)])];
  });
}

function sideBySide(charges: readonly Pair[], products: readonly Pair[]): Text[][] {
  const most = Math.max(charges.length, products.length);
  return Array.from({ length: most }, (_, rank) => [...(charges[rank] ?? NOTHING), ...(products[rank] ?? NOTHING)]);
}

type Amount = Parameters<typeof formatAmount>[0];

function totalRow(label: string, total: Amount, [other, otherTotal]: readonly [string, Amount]): Text[] {
  return [strong(label), strong(formatAmount(total)), strong(other), strong(formatAmount(otherTotal))];
}

function strong(text: string): Text {
  return [{ strong: text }];
}
