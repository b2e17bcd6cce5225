import type { TextInputProps } from '@mantine/core';
import { TextInput } from '@mantine/core';
import { formatQuantity } from '#shared/features/in-kind/rules';
import { parseHundredths } from '#shared/kernel/hundredths';
import { useTypedText } from '../../../lib/typed-text';

interface QuantityInputProps extends Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue' | 'onBlur'> {
  /** In hundredths. */
  readonly value?: number | null;
  readonly onChange: (value: number | null) => void;
  readonly onBlur?: (() => void) | undefined;
}

const COMPLAINT = 'Saisissez une quantité, par exemple 3 ou 2,5.';

/** A quantity as people type it: `3`, `2,5`, `1 200`. */
export function QuantityInput({ value = null, onChange, error, onBlur, ...rest }: QuantityInputProps) {
  const typed = useTypedText({ value, onChange, parse: parseHundredths, format: formatQuantity, complaint: COMPLAINT });
  return (
    <TextInput
      inputMode="decimal"
      {...rest}
      {...typed.inputProps}
      onBlur={() => {
        typed.inputProps.onBlur();
        onBlur?.();
      }}
      error={typed.complaint ?? error}
    />
  );
}
