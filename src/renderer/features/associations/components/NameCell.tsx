import { Text, Tooltip, VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { AssociationRow } from '#shared/features/associations/register';
import classes from './register.module.css';

/** The name of an association in the list, its acronym, and a mark when something about it is to be checked. */
export function NameCell({ row: { name, acronym, flagged } }: { row: AssociationRow }) {
  return (
    <>
      <Text span inherit fw={600}>
        {name}
      </Text>
      {acronym !== '' && (
        <Text span inherit c="dimmed" ml={6}>
          {acronym}
        </Text>
      )}
      {flagged && (
        <Tooltip label="À vérifier&nbsp;: un identifiant ou un contact semble faux">
          <IconAlertTriangle size={16} aria-hidden className={classes['flag']} />
        </Tooltip>
      )}
      {flagged && <VisuallyHidden>À vérifier</VisuallyHidden>}
    </>
  );
}
