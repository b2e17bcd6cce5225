import { TextInput } from '@mantine/core';
import { formatHundredths, parseHundredths } from '#shared/kernel/hundredths';
import { useTypedText } from '../../../lib/typed-text';

interface PercentInputProps {
  readonly label: string;
  /** In hundredths of a percent. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

const COMPLAINT = 'Saisissez un pourcentage, par exemple 70 ou 33,33.';

/** A share as people type it: `70`, `33,33`, `70 %`. */
export function PercentInput({ label, value, onChange }: PercentInputProps) {
  const parse = (text: string) => parseHundredths(text.replace(/%\s*$/, ''));
  const typed = useTypedText({ value, onChange, parse, format: formatHundredths, complaint: COMPLAINT });
  return (
    <TextInput
      w={110}
      label={label}
      inputMode="decimal"
      rightSection={<span aria-hidden>%</span>}
      rightSectionPointerEvents="none"
      {...typed.inputProps}
      error={typed.complaint}
      styles={{ input: { textAlign: 'right' } }}
    />
  );
}
