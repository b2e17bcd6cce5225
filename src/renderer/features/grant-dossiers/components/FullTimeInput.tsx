import type { TextInputProps } from '@mantine/core';
import { TextInput } from '@mantine/core';
import { formatHundredths, parseHundredths } from '#shared/kernel/hundredths';
import { useTypedText } from '../../../lib/typed-text';

interface FullTimeInputProps extends Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue' | 'onBlur'> {
  /** In hundredths. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

/** Full-time equivalents as people type them: « 2,5 ». */
export function FullTimeInput({ value, onChange, error, ...rest }: FullTimeInputProps) {
  const typed = useTypedText({
    value,
    onChange,
    parse: parseHundredths,
    format: formatHundredths,
    complaint: 'Saisissez un nombre, par exemple 2,5.',
  });
  return <TextInput inputMode="decimal" {...rest} {...typed.inputProps} error={typed.complaint ?? error} />;
}
