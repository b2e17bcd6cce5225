import { UnstyledButton } from '@mantine/core';
import clsx from 'clsx';
import type { GrantRow } from '#shared/features/grants/model';
import type { Cents } from '#shared/kernel/money';
import { plural } from '#shared/kernel/french';
import { MoneyText } from '../../../components/MoneyText';
import type { Column } from '../../../components/table-columns';
import type { GrantGroup, GrantSums } from '../grant-rows';
import { differenceOf } from '../grant-rows';
import { grantColumnLabels as labels } from '../labels';
import { AmountCell } from './AmountCell';
import { Difference } from './Difference';
import { GrantMenu } from './GrantMenu';
import { GrantWarnings } from './GrantWarnings';
import classes from './grants.module.css';

/** What the lines of the table can do; null for someone who may only read. */
export interface GrantActions {
  readonly onAmount: (row: GrantRow, column: AmountColumn, value: Cents | null) => void;
  readonly onEdit: (row: GrantRow) => void;
  readonly onRemove: (row: GrantRow) => void;
}

export type AmountColumn = 'asked' | 'proposed' | 'voted';

const AMOUNT_WIDTH = 112;

/** The columns of the requests, with the totals of the lines shown under them. */
export function grantColumns(sums: GrantSums, actions: GrantActions | null): readonly Column<GrantRow>[] {
  return [
    { key: 'number', title: labels.number, align: 'right', width: 56, sortable: true, render: (row) => row.number },
    {
      key: 'association',
      title: labels.association,
      width: '26%',
      sortable: true,
      ellipsis: true,
      render: (row) => <AssociationName row={row} actions={actions} />,
      footer: plural(sums.requests, 'demande', 'demandes'),
    },
    { key: 'domain', title: labels.domain, width: '11%', sortable: true, ellipsis: true, render: (row) => <Cut text={row.domain} /> },
    { key: 'purpose', title: labels.purpose, sortable: true, ellipsis: true, render: (row) => <Cut text={row.purpose} /> },
    {
      ...amountColumn('lastYear', sums.lastYear),
      render: (row) => <MoneyText value={row.lastYear} />,
    },
    typedColumn('asked', sums.asked, actions),
    typedColumn('proposed', sums.proposed, actions),
    typedColumn('voted', sums.voted, actions),
    { ...amountColumn('difference', sums.difference), render: (row) => <Difference value={differenceOf(row)} /> },
    { key: 'warnings', title: 'Alertes', width: 96, render: (row) => <GrantWarnings row={row} /> },
    ...(actions ? [{ key: 'menu', title: '', width: 44, render: (row: GrantRow) => <GrantMenu row={row} {...actions} /> }] : []),
  ];
}

/** The columns of the subtotals by domain. */
export function groupColumns(sums: GrantSums): readonly Column<GrantGroup>[] {
  const amount = (key: 'lastYear' | 'asked' | 'proposed' | 'voted'): Column<GrantGroup> => ({
    ...amountColumn(key, sums[key]),
    sortable: false,
    width: 150,
    render: (group) => <MoneyText value={group.sums[key]} />,
  });
  return [
    { key: 'domain', title: labels.domain, render: (group) => group.domain || 'Sans domaine', footer: 'Total' },
    { key: 'requests', title: 'Demandes', align: 'right', width: 100, render: (group) => group.sums.requests, footer: sums.requests },
    amount('lastYear'),
    amount('asked'),
    amount('proposed'),
    amount('voted'),
    {
      ...amountColumn('difference', sums.difference),
      sortable: false,
      width: 150,
      render: (group) => <Difference value={group.sums.difference} />,
    },
  ];
}

function amountColumn(key: keyof typeof labels, total: Cents) {
  return {
    key,
    title: labels[key],
    align: 'right',
    width: AMOUNT_WIDTH,
    sortable: true,
    footer: <MoneyText value={total} />,
  } as const;
}

function typedColumn(key: AmountColumn, total: Cents, actions: GrantActions | null): Column<GrantRow> {
  return {
    ...amountColumn(key, total),
    render: (row) =>
      actions ? (
        <AmountCell
          column={key}
          label={`${labels[key]}, ${row.associationName}`}
          value={row[key]}
          required={key === 'asked'}
          onSave={(value) => actions.onAmount(row, key, value)}
        />
      ) : (
        <MoneyText value={row[key]} />
      ),
  };
}

function AssociationName({ row, actions }: { row: GrantRow; actions: GrantActions | null }) {
  if (!actions) return <Cut text={row.associationName} />;
  return (
    <UnstyledButton className={clsx(classes['open'])} title={row.associationName} onClick={() => actions.onEdit(row)}>
      {row.associationName}
    </UnstyledButton>
  );
}

/** A text cut by its column, whole when pointed at. */
function Cut({ text }: { text: string }) {
  return <span title={text}>{text || '–'}</span>;
}
