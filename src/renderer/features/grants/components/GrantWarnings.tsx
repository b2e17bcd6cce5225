import { Popover, Stack, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import clsx from 'clsx';
import type { GrantRow } from '#shared/features/grants/model';
import { plural } from '#shared/kernel/french';
import { LegalNote } from '../../../components/LegalNote';
import { briefWarningLabels, grantWarningLabels } from '../labels';
import classes from './grants.module.css';

/** What the law has to say about one request: its short name, or how many there are; the sentences and their sources on demand. */
export function GrantWarnings({ row, brief }: { row: GrantRow; brief: boolean }) {
  const [first, ...others] = row.warnings;
  if (!first) return null;
  const text = others.length > 0 ? plural(row.warnings.length, 'alerte', 'alertes') : grantWarningLabels[first.kind];
  const shown = others.length === 0 && brief ? briefWarningLabels[first.kind] : text;
  return (
    <Popover width={380} position="bottom-end" withArrow shadow="sm" trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton className={clsx(classes['warnings'])} aria-label={`${text}, ${row.associationName}`}>
          <IconAlertTriangle size={14} aria-hidden />
          {shown}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs">
          {row.warnings.map((warning) => (
            <LegalNote key={warning.kind} tone="warning" message={warning.message} source={warning.source} />
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
