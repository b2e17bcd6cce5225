import { Text, Tooltip, VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { AssociationRow } from '#shared/features/associations/model';
import { formatPhone } from '#shared/kernel/identifiers';
import type { Column } from '../../../components/table-columns';
import { AssociationStatusBadge } from './AssociationStatusBadge';
import classes from './register.module.css';

/** The columns of the register. */
export const ASSOCIATION_COLUMNS: readonly Column<AssociationRow>[] = [
  { key: 'name', title: 'Association', sortable: true, width: '100%', render: (row) => <NameCell row={row} /> },
  { key: 'domain', title: 'Domaine', sortable: true, ellipsis: true, width: '8.5rem', render: ({ domain }) => domain || '–' },
  {
    key: 'neighbourhood',
    title: 'Quartier',
    sortable: true,
    ellipsis: true,
    width: '8rem',
    render: ({ neighbourhood }) => neighbourhood || '–',
  },
  { key: 'president', title: 'Présidence', ellipsis: true, width: '9.5rem', render: ({ president }) => president || '–' },
  { key: 'contact', title: 'Contact', ellipsis: true, width: '8.5rem', render: (row) => contactOf(row) },
  { key: 'status', title: 'Situation', width: '7rem', render: ({ status }) => <AssociationStatusBadge status={status} /> },
];

function NameCell({ row: { name, acronym, flagged } }: { row: AssociationRow }) {
  return (
    <div className={classes['name']}>
      <div className={classes['nameLine']}>
        <Text span inherit fw={600} truncate title={name}>
          {name}
        </Text>
        {acronym !== '' && (
          <Text span inherit c="dimmed" flex="none">
            {acronym}
          </Text>
        )}
        {flagged && (
          <Tooltip label="À vérifier&nbsp;: un identifiant ou un contact semble faux">
            <IconAlertTriangle size={16} aria-hidden color="var(--dp-warning-line)" style={{ flex: 'none' }} />
          </Tooltip>
        )}
        {flagged && <VisuallyHidden>À vérifier</VisuallyHidden>}
      </div>
    </div>
  );
}

function contactOf({ phone, email }: AssociationRow): string {
  return formatPhone(phone) || email || '–';
}
