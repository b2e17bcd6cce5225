import { Popover, Stack, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import clsx from 'clsx';
import type { PaymentWarning } from '#shared/features/payments/model';
import { plural } from '#shared/kernel/french';
import { LegalNote } from '../../../components/LegalNote';
import { warningLabels } from '../labels';
import classes from './payments.module.css';

interface PaymentWarningsProps {
  readonly warnings: readonly PaymentWarning[];
  readonly associationName: string;
}

/** What is to be mended before a payment: its short name, or how many things; the sentences with their sources on demand. */
export function PaymentWarnings({ warnings, associationName }: PaymentWarningsProps) {
  const [first, ...others] = warnings;
  if (!first) return null;
  const text = others.length === 0 ? warningLabels[first.kind] : plural(warnings.length, 'point à vérifier', 'points à vérifier');
  return (
    <Popover width={380} position="bottom-end" withArrow shadow="sm" trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton className={clsx(classes['warnings'])} aria-label={`${text}, ${associationName}`}>
          <IconAlertTriangle size={14} aria-hidden />
          {text}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs">
          <WarningNotes warnings={warnings} />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

/** Each warning in a sentence with its source. */
export function WarningNotes({ warnings }: { warnings: readonly PaymentWarning[] }) {
  return warnings.map(({ kind, message, source, blocking }) => (
    <LegalNote key={kind} tone={blocking ? 'bad' : 'warning'} message={message} source={source} />
  ));
}
