import type { TextInputProps } from '@mantine/core';
import { TextInput } from '@mantine/core';
import { formatTime } from '#shared/kernel/dates';
import { useTypedText } from '../lib/typed-text';
import { parseTimeOfDay } from '../lib/time-of-day';

interface TimeFieldProps extends Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue' | 'onBlur'> {
  readonly value?: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
}

const COMPLAINT = 'Saisissez une heure, par exemple 18h30.';

/** A time of day as people type it: `18h30`, `18:30`, `1830`. */
export function TimeField({ value = '', onChange, error, onBlur, ...rest }: TimeFieldProps) {
  const typed = useTypedText({
    value: value === '' ? null : value,
    onChange: (time) => onChange(time ?? ''),
    parse: parseTimeOfDay,
    format: formatTime,
    complaint: COMPLAINT,
  });
  return (
    <TextInput
      placeholder="18 h 30"
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
