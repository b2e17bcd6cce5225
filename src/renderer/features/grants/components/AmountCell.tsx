import { UnstyledButton } from '@mantine/core';
import clsx from 'clsx';
import type { KeyboardEvent } from 'react';
import { useRef, useState } from 'react';
import type { Cents } from '#shared/kernel/money';
import { formatAmount, formatAmountBare } from '#shared/kernel/money';
import { AmountEditor } from './AmountEditor';
import { directionOf, focusNeighbour } from './grid-focus';
import classes from './grants.module.css';

interface AmountCellProps {
  /** Name of the column, shared by the cells the arrows go through. */
  readonly column: string;
  /** Read before the amount: « Voté, Club de lecture ». */
  readonly label: string;
  readonly value: Cents | null;
  readonly required?: boolean;
  readonly onSave: (value: Cents | null) => void;
}

/** An amount typed in its row: Enter, F2 or a digit opens it, Enter validates and goes down, Esc cancels, the arrows move about. */
export function AmountCell({ column, label, value, required = false, onSave }: AmountCellProps) {
  const cell = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState<string | null>(null);

  const close = (then: 'down' | 'stay' | 'leave') => {
    setTyped(null);
    if (then === 'leave') return;
    requestAnimationFrame(() => {
      if (!cell.current) return;
      if (then === 'stay' || !focusNeighbour(cell.current, 'down')) cell.current.querySelector('button')?.focus();
    });
  };
  const save = (next: Cents | null, then: 'down' | 'leave') => {
    close(then);
    if (next !== value) onSave(next);
  };

  return (
    <div ref={cell} data-amount={column}>
      {typed === null ? (
        <AmountButton label={label} value={value} onEdit={setTyped} />
      ) : (
        <AmountEditor label={label} initial={typed} required={required} onSave={save} onCancel={() => close('stay')} />
      )}
    </div>
  );
}

interface AmountButtonProps {
  readonly label: string;
  readonly value: Cents | null;
  readonly onEdit: (text: string) => void;
}

function AmountButton({ label, value, onEdit }: AmountButtonProps) {
  const current = value === null ? '' : formatAmountBare(value);
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    const direction = directionOf(event.key);
    const cell = event.currentTarget.parentElement;
    if (direction && cell) {
      event.preventDefault();
      event.stopPropagation();
      focusNeighbour(cell, direction);
    } else if (event.key === 'F2') onEdit(current);
    else if (/^\d$/.test(event.key) && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      onEdit(event.key);
    }
  };
  return (
    <UnstyledButton
      className={clsx(classes['amount'])}
      aria-label={`${label}\u00a0: ${value === null ? 'non saisi' : formatAmount(value)}, modifier`}
      onClick={() => onEdit(current)}
      onKeyDown={onKeyDown}
    >
      {value === null ? '–' : formatAmount(value)}
    </UnstyledButton>
  );
}
