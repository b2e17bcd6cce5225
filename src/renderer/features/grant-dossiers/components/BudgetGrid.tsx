import type { KeyboardEvent } from 'react';
import { Fragment } from 'react';
import { accountTotal, budgetTotals } from '#shared/features/grant-dossiers/budget';
import {
  accountNumber,
  BUDGET_ACCOUNTS,
  BUDGET_LINES,
  type BudgetAccount,
  type BudgetBlock,
  type BudgetLineCode,
  type BudgetSide,
} from '#shared/features/grant-dossiers/budget-lines';
import type { Budget } from '#shared/features/grant-dossiers/model';
import { formatAmountBare, type Cents } from '#shared/kernel/money';
import { MoneyText } from '../../../components/MoneyText';
import { BudgetLineRow } from './BudgetLineRow';
import classes from './dossier.module.css';

interface BudgetGridProps {
  readonly budget: Budget;
  /** Last year's, shown beside; null when there was none. */
  readonly last: Budget | null;
  readonly year: number;
  readonly lastYear: number | null;
  readonly disabled: boolean;
  readonly onLine: (code: BudgetLineCode, amount: Cents | null) => void;
}

const SIDES: Readonly<Record<BudgetSide, string>> = { charges: 'Charges', products: 'Produits' };
const TOTALS: Readonly<Record<BudgetBlock, Readonly<Record<BudgetSide, string>>>> = {
  money: { charges: 'Total des charges', products: 'Total des produits' },
  'in-kind': { charges: 'Total du compte 86', products: 'Total du compte 87' },
};
const BLOCKS: readonly BudgetBlock[] = ['money', 'in-kind'];
const COLUMNS: readonly BudgetSide[] = ['charges', 'products'];

/** The grid of a budget, typed as in a spreadsheet: Enter and the arrows go from cell to cell, totals follow. */
export function BudgetGrid(props: BudgetGridProps) {
  return (
    <div className={classes['grid']} onKeyDown={moveByKeys}>
      {BLOCKS.map((block) => (
        <Fragment key={block}>
          {COLUMNS.map((side) => (
            <BudgetTable key={side} {...props} block={block} side={side} />
          ))}
        </Fragment>
      ))}
    </div>
  );
}

function BudgetTable({ block, side, ...grid }: BudgetGridProps & { readonly block: BudgetBlock; readonly side: BudgetSide }) {
  const accounts = BUDGET_ACCOUNTS.filter((account) => account.block === block && account.side === side);
  const total = budgetTotals(grid.budget)[block][side];
  const title = block === 'money' ? SIDES[side] : (accounts[0]?.label ?? '');
  return (
    <table className={classes['table']} aria-label={title}>
      <thead>
        <tr>
          <th scope="col" className={classes['number']}>
            N°
          </th>
          <th scope="col">{title}</th>
          {grid.last && (
            <th scope="col" className={classes['figure']}>
              {grid.lastYear}
            </th>
          )}
          <th scope="col" className={classes['amount']}>
            {grid.year}
          </th>
        </tr>
      </thead>
      <tbody>
        {accounts.map((account) => (
          <AccountRows key={account.code} account={account} {...grid} alone={block === 'in-kind'} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {TOTALS[block][side]}
          </th>
          {grid.last && <td className={classes['figure']}>{formatAmountBare(budgetTotals(grid.last)[block][side])}</td>}
          <td className={classes['figure']}>
            <MoneyText value={total} strong />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

/** An account with its lines; one of a single line is that line. */
function AccountRows({
  account,
  budget,
  last,
  disabled,
  onLine,
  alone,
}: BudgetGridProps & { readonly account: BudgetAccount; readonly alone: boolean }) {
  const lines = BUDGET_LINES.filter((line) => line.account.code === account.code);
  const single = lines.length === 1;
  return (
    <>
      {!single && !alone && (
        <tr className={classes['account']}>
          <td className={classes['number']}>{accountNumber(account.code)}</td>
          <th scope="row">{account.label}</th>
          {last && <td className={classes['figure']}>{amountOrNothing(accountTotal(last, account))}</td>}
          <td className={classes['figure']}>{amountOrNothing(accountTotal(budget, account))}</td>
        </tr>
      )}
      {lines.map(({ code, label }) => (
        <BudgetLineRow
          key={code}
          code={code}
          number={single ? accountNumber(account.code) : /^\d+$/.test(code) ? code : ''}
          label={single ? account.label : label}
          strong={single}
          value={budget[code] ?? null}
          last={last && (last[code] ?? null)}
          compared={last !== null}
          disabled={disabled}
          onLine={onLine}
        />
      ))}
    </>
  );
}

function amountOrNothing(amount: Cents): string {
  return amount === 0 ? '' : formatAmountBare(amount);
}

/** Enter and ↓ go to the next cell, Shift+Enter and ↑ to the one before; Enter never saves from inside the grid. */
function moveByKeys(event: KeyboardEvent<HTMLElement>): void {
  const step = stepOf(event);
  if (step === 0) return;
  event.preventDefault();
  const cells = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input[data-line]')];
  const here = cells.findIndex((cell) => cell === event.target);
  const target = here < 0 ? undefined : cells[here + step];
  target?.focus();
  target?.select();
}

function stepOf({ key, shiftKey }: KeyboardEvent<HTMLElement>): -1 | 0 | 1 {
  if (key === 'ArrowDown' || (key === 'Enter' && !shiftKey)) return 1;
  return key === 'ArrowUp' || key === 'Enter' ? -1 : 0;
}
