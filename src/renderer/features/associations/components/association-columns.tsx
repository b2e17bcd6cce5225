import { Text, Tooltip, VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { AssociationRow } from '#shared/features/associations/model';
import { formatPhone } from '#shared/kernel/identifiers';
import type { Column } from '../../../components/table-columns';
import { AssociationStatusBadge } from './AssociationStatusBadge';
import classes from './register.module.css';

/** The columns of the register. */
export const ASSOCIATION_COLUMNS: readonly Column<AssociationRow>[] = [
  { key: 'name', title: 'Association', sortable: true, width: 260, grow: 6, wrap: true, render: (row) => <NameCell row={row} /> },
  { key: 'domain', title: 'Domaine', sortable: true, width: 160, grow: 1, render: ({ domain }) => domain || '–' },
  { key: 'neighbourhood', title: 'Quartier', sortable: true, width: 110, grow: 1, render: ({ neighbourhood }) => neighbourhood || '–' },
  { key: 'president', title: 'Présidence', width: 150, grow: 1, render: ({ president }) => president || '–' },
  { key: 'contact', title: 'Contact', width: 160, grow: 2, render: (row) => contactOf(row) || '–' },
  { key: 'status', title: 'Situation', width: 124, render: ({ status }) => <AssociationStatusBadge status={status} /> },
];

function NameCell({ row: { name, acronym, flagged } }: { row: AssociationRow }) {
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

function contactOf({ phone, email }: AssociationRow): string {
  return formatPhone(phone) || email;
}
