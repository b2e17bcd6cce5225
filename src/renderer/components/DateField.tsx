import type { TextInputProps } from '@mantine/core';
import { ActionIcon, Popover, TextInput } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { useDisclosure } from '@mantine/hooks';
import { IconCalendar } from '@tabler/icons-react';
import type { CivilDate } from '#shared/kernel/dates';
import { civilDate, formatDateShort, parseFrenchDate } from '#shared/kernel/dates';
import { today } from '../lib/today';
import { useTypedText } from '../lib/typed-text';

interface DateFieldProps extends Omit<TextInputProps, 'value' | 'onChange' | 'defaultValue' | 'onBlur'> {
  readonly value?: CivilDate | null;
  readonly onChange: (value: CivilDate | null) => void;
  readonly onBlur?: (() => void) | undefined;
}

const COMPLAINT = 'Saisissez une date qui existe, par exemple 24/9 ou 24/09/2026.';

/** A day as people type it (`24/9`, `24 sept`, `24/09/2026`), or picked in a calendar. */
export function DateField({ value = null, onChange, error, onBlur, disabled, ...rest }: DateFieldProps) {
  const [opened, { toggle, close }] = useDisclosure(false);
  const typed = useTypedText({
    value,
    onChange,
    parse: (text) => parseFrenchDate(text, today()),
    format: formatDateShort,
    complaint: COMPLAINT,
  });
  const pick = (day: string | null) => {
    typed.reset();
    onChange(day === null ? null : civilDate(day));
    close();
  };
  const calendar = (
    <Popover opened={opened} onChange={close} position="bottom-end" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <ActionIcon variant="subtle" color="gray" aria-label="Ouvrir le calendrier" onClick={toggle} disabled={disabled ?? false}>
          <IconCalendar size={18} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <DatePicker value={value} onChange={pick} {...(value === null ? {} : { defaultDate: value })} />
      </Popover.Dropdown>
    </Popover>
  );
  return (
    <TextInput
      placeholder="jj/mm/aaaa"
      rightSection={calendar}
      disabled={disabled ?? false}
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
