import { TextInput, Tooltip } from '@mantine/core';
import clsx from 'clsx';
import type { KeyboardEvent } from 'react';
import { useRef, useState } from 'react';
import type { Cents } from '#shared/kernel/money';
import { readAmount } from '../read-amount';
import { focusNeighbour } from './grid-focus';
import classes from './grants.module.css';

interface AmountEditorProps {
  readonly label: string;
  /** The text it opens with: the current amount, or the digit that opened it. */
  readonly initial: string;
  readonly required: boolean;
  readonly onSave: (value: Cents | null, then: 'down' | 'leave') => void;
  readonly onCancel: () => void;
}

/** The box an amount is typed in, inside the table. An amount that cannot be read stays in the box, with what is expected. */
export function AmountEditor({ label, initial, required, onSave, onCancel }: AmountEditorProps) {
  const [text, setText] = useState(initial);
  const [error, setError] = useState<string | null>(null);
  const done = useRef(false);

  const finish = (then: 'down' | 'leave') => {
    if (done.current) return;
    const read = readAmount(text, required);
    if ('error' in read) {
      setError(read.error);
      return;
    }
    done.current = true;
    onSave(read.value, then);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation();
    if (event.key === 'Enter' || event.key === 'ArrowDown') {
      event.preventDefault();
      finish('down');
    } else if (event.key === 'ArrowUp') {
      event.preventDefault();
      const cell = event.currentTarget.closest<HTMLElement>('[data-amount]');
      if (!cell || !focusNeighbour(cell, 'up')) finish('leave');
    } else if (event.key === 'Escape') {
      event.preventDefault();
      done.current = true;
      onCancel();
    }
  };

  return (
    <Tooltip label={error ?? ''} opened={error !== null} color="red.9" withArrow position="top">
      <TextInput
        size="xs"
        autoFocus
        aria-label={label}
        error={error !== null}
        {...(error === null ? {} : { 'aria-description': error })}
        classNames={{ input: clsx(classes['editor']) }}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setError(null);
        }}
        onFocus={(event) => {
          if (initial.length > 1) event.currentTarget.select();
        }}
        onBlur={() => finish('leave')}
        onKeyDown={onKeyDown}
      />
    </Tooltip>
  );
}
