import type { NumberInputProps } from '@mantine/core';
import { NumberInput } from '@mantine/core';

interface WholeNumberInputProps extends Omit<NumberInputProps, 'value' | 'onChange' | 'defaultValue'> {
  readonly value?: number | null;
  readonly onChange: (value: number | null) => void;
}

/** A whole number (a year, a rank, a count): null while nothing is typed. */
export function WholeNumberInput({ value = null, onChange, ...rest }: WholeNumberInputProps) {
  return (
    <NumberInput
      allowDecimal={false}
      hideControls
      {...rest}
      value={value ?? ''}
      onChange={(typed) => onChange(typeof typed === 'number' ? typed : null)}
    />
  );
}
