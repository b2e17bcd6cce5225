import { TextInput } from '@mantine/core';
import { memo } from 'react';
import type { BudgetLineCode } from '#shared/features/grant-dossiers/budget-lines';
import { formatAmountBare, parseAmount, type Cents } from '#shared/kernel/money';
import { useTypedText } from '../../../lib/typed-text';
import classes from './dossier.module.css';

interface BudgetLineRowProps {
  readonly code: BudgetLineCode;
  readonly number: string;
  readonly label: string;
  /** A line that is a whole account. */
  readonly strong: boolean;
  readonly value: Cents | null;
  readonly last: Cents | null;
  readonly compared: boolean;
  readonly disabled: boolean;
  readonly onLine: (code: BudgetLineCode, amount: Cents | null) => void;
}

const COMPLAINT = 'Saisissez un montant en euros, par exemple 1200.';

/** One line of a budget. Redrawn alone: the other cells do not move while one is typed. */
export const BudgetLineRow = memo(function BudgetLineRow(props: BudgetLineRowProps) {
  const { code, number, label, strong, value, last, compared, disabled, onLine } = props;
  const typed = useTypedText({
    value,
    onChange: (amount: Cents | null) => onLine(code, amount),
    parse: parsePositive,
    format: formatAmountBare,
    complaint: COMPLAINT,
  });
  return (
    <tr className={strong ? classes['account'] : undefined}>
      <td className={classes['number']}>{number}</td>
      <th scope="row" className={classes['label']}>
        {label}
      </th>
      {compared && <td className={classes['figure']}>{last === null ? '' : formatAmountBare(last)}</td>}
      <td className={classes['amount']}>
        <TextInput
          size="xs"
          inputMode="decimal"
          data-line={code}
          aria-label={label}
          disabled={disabled}
          {...typed.inputProps}
          error={typed.complaint}
          onFocus={(event) => event.currentTarget.select()}
          styles={{ input: { textAlign: 'right' } }}
        />
      </td>
    </tr>
  );
});

function parsePositive(text: string): Cents | undefined {
  const amount = parseAmount(text);
  return amount !== undefined && amount >= 0 ? amount : undefined;
}
