import { Text, UnstyledButton } from '@mantine/core';
import clsx from 'clsx';
import type { PastLine } from '#shared/features/grants/last-year';
import type { GrantRow } from '#shared/features/grants/model';
import type { Cents } from '#shared/kernel/money';
import { plural } from '#shared/kernel/french';
import type { CampaignId } from '#shared/kernel/ids';
import { MoneyText } from '../../../components/MoneyText';
import type { Column } from '../../../components/table-columns';
import type { GrantGroup, GrantSums } from '../grant-rows';
import { grantColumnLabels as labels } from '../labels';
import { AmountCell } from './AmountCell';
import { Difference } from './Difference';
import { GrantMenu } from './GrantMenu';
import { GrantWarnings } from './GrantWarnings';
import { LastYear } from './LastYear';
import classes from './grants.module.css';

/** What the lines of the table can do; null for someone who may only read. */
export interface GrantActions {
  readonly campaignId: CampaignId;
  readonly onAmount: (row: GrantRow, column: AmountColumn, value: Cents | null) => void;
  readonly onEdit: (row: GrantRow) => void;
  readonly onRemove: (row: GrantRow) => void;
}

export type AmountColumn = 'asked' | 'proposed' | 'committee' | 'voted';

const AMOUNT_WIDTH = 96;
/** The title of this one is longer. */
const COMMITTEE_WIDTH = 112;

/** What is computed of the lines shown. */
interface GrantFigures {
  readonly sums: GrantSums;
  readonly past: (row: GrantRow) => PastLine;
}

/** The columns of the requests, with the totals of the lines shown under them. In a narrow window, domain and purpose go under the name. */
export function grantColumns({ sums, past }: GrantFigures, actions: GrantActions | null, wide: boolean): readonly Column<GrantRow>[] {
  return [
    { key: 'number', title: labels.number, align: 'right', width: 44, sortable: wide, render: (row) => row.number },
    ...identityColumns(sums, actions, wide),
    { ...amountColumn('lastYear', sums.lastYear), render: (row) => <LastYear past={past(row)} /> },
    typedColumn('asked', sums.asked, actions),
    typedColumn('proposed', sums.proposed, actions),
    typedColumn('committee', sums.committee, actions),
    typedColumn('voted', sums.voted, actions),
    {
      ...amountColumn('difference', sums.difference),
      footer: <Difference value={sums.difference} />,
      render: (row) => <Difference value={past(row).difference} />,
    },
    { key: 'warnings', title: 'Alertes', width: wide ? 184 : 118, render: (row) => <GrantWarnings row={row} brief={!wide} /> },
    ...(actions
      ? [{ key: 'menu', title: 'Actions', titleHidden: true, width: 52, render: (row: GrantRow) => <GrantMenu row={row} {...actions} /> }]
      : []),
  ];
}

function identityColumns(sums: GrantSums, actions: GrantActions | null, wide: boolean): readonly Column<GrantRow>[] {
  const association: Column<GrantRow> = {
    key: 'association',
    title: labels.association,
    width: wide ? 230 : 180,
    grow: 2,
    wrap: true,
    sortable: true,
    render: (row) => <AssociationName row={row} actions={actions} detailed={!wide} />,
    footer: plural(sums.requests, 'demande', 'demandes'),
  };
  if (!wide) return [association];
  return [
    association,
    { key: 'domain', title: labels.domain, width: 130, grow: 1, sortable: true, render: ({ domain }) => domain || '–' },
    { key: 'purpose', title: labels.purpose, width: 170, grow: 2, wrap: true, sortable: true, render: ({ purpose }) => purpose || '–' },
  ];
}

/** The columns of the subtotals by domain. */
export function groupColumns(sums: GrantSums): readonly Column<GrantGroup>[] {
  const amount = (key: 'lastYear' | 'asked' | 'proposed' | 'committee' | 'voted'): Column<GrantGroup> => ({
    ...amountColumn(key, sums[key]),
    sortable: false,
    width: 124,
    render: (group) => <MoneyText value={group.sums[key]} />,
  });
  return [
    { key: 'domain', title: labels.domain, width: 200, grow: 1, render: (group) => group.domain || 'Sans domaine', footer: 'Total' },
    { key: 'requests', title: 'Demandes', align: 'right', width: 92, render: (group) => group.sums.requests, footer: sums.requests },
    amount('lastYear'),
    amount('asked'),
    amount('proposed'),
    amount('committee'),
    amount('voted'),
    {
      ...amountColumn('difference', sums.difference),
      footer: <Difference value={sums.difference} />,
      sortable: false,
      width: 124,
      render: (group) => <Difference value={group.sums.difference} />,
    },
  ];
}

function amountColumn(key: keyof typeof labels, total: Cents) {
  return {
    key,
    title: labels[key],
    align: 'right',
    width: key === 'committee' ? COMMITTEE_WIDTH : AMOUNT_WIDTH,
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

function AssociationName({ row, actions, detailed }: { row: GrantRow; actions: GrantActions | null; detailed: boolean }) {
  const detail = [row.domain, row.purpose].filter(Boolean).join(' · ');
  return (
    <>
      {actions ? (
        <UnstyledButton className={clsx(classes['open'])} onClick={() => actions.onEdit(row)}>
          {row.associationName}
        </UnstyledButton>
      ) : (
        row.associationName
      )}
      {detailed && (
        <Text size="xs" lh={1.2} c="dimmed" truncate title={detail}>
          {detail}
        </Text>
      )}
    </>
  );
}
