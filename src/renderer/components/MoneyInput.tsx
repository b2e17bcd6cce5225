import type { TextInputProps } from '@mantine/core';
import { TextInput } from '@mantine/core';
import type { Cents } from '#shared/kernel/money';
import { formatAmountBare, parseAmount } from '#shared/kernel/money';
import { useTypedText } from '../lib/typed-text';

interface MoneyInputProps extends Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue' | 'onBlur'> {
  readonly value?: Cents | null;
  readonly onChange: (value: Cents | null) => void;
  readonly onBlur?: (() => void) | undefined;
}

const COMPLAINT = 'Saisissez un montant en euros, par exemple 1200 ou 1\u202f200,50.';

/** An amount as people type it: `1200`, `1 200`, `1200,50 €`. Right-aligned; shown as `1 200,50` once left. */
export function MoneyInput({ value = null, onChange, error, onBlur, ...rest }: MoneyInputProps) {
  const typed = useTypedText({ value, onChange, parse: parseAmount, format: formatAmountBare, complaint: COMPLAINT });
  return (
    <TextInput
      inputMode="decimal"
      rightSection={<span aria-hidden>€</span>}
      rightSectionPointerEvents="none"
      {...rest}
      {...typed.inputProps}
      onBlur={() => {
        typed.inputProps.onBlur();
        onBlur?.();
      }}
      error={typed.complaint ?? error}
      styles={{ input: { textAlign: 'right' } }}
    />
  );
}
