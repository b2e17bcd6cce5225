import { Text, Tooltip, VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { AssociationRow } from '#shared/features/associations/model';
import { formatPhone } from '#shared/kernel/identifiers';
import type { Column } from '../../../components/table-columns';
import { AssociationStatusBadge } from './AssociationStatusBadge';
import classes from './register.module.css';

/** The columns of the register. */
export const ASSOCIATION_COLUMNS: readonly Column<AssociationRow>[] = [
  { key: 'name', title: 'Association', sortable: true, width: '35%', render: (row) => <NameCell row={row} /> },
  { key: 'domain', title: 'Domaine', sortable: true, width: '14%', render: ({ domain }) => <Cut text={domain} /> },
  { key: 'neighbourhood', title: 'Quartier', sortable: true, width: '12%', render: ({ neighbourhood }) => <Cut text={neighbourhood} /> },
  { key: 'president', title: 'Présidence', width: '15%', render: ({ president }) => <Cut text={president} /> },
  { key: 'contact', title: 'Contact', width: '15%', render: (row) => <Cut text={contactOf(row)} /> },
  { key: 'status', title: 'Situation', width: '9%', render: ({ status }) => <AssociationStatusBadge status={status} /> },
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

/** A text on one line, cut by the width of its column but never below a readable one. */
function Cut({ text }: { text: string }) {
  return (
    <div className={classes['cut']}>
      <div className={classes['cutLine']} title={text}>
        {text || '–'}
      </div>
    </div>
  );
}

function contactOf({ phone, email }: AssociationRow): string {
  return formatPhone(phone) || email;
}
