import { Button } from '@mantine/core';
import type { BankAccountView } from '#shared/features/bank/model';
import { formatDateShort, isoDateOf } from '#shared/kernel/dates';
import { DataTable } from '../../../components/DataTable';
import { SectionCard } from '../../../components/SectionCard';
import type { Column } from '../../../components/table-columns';
import { call } from '../../../lib/api';
import { useCommand } from '../../../lib/queries';

interface EarlierDetailsProps {
  readonly accounts: readonly BankAccountView[];
  readonly editable: boolean;
  readonly hasCurrent: boolean;
}

/** The details that were in use before: a history that nothing erases. */
export function EarlierDetails({ accounts, editable, hasCurrent }: EarlierDetailsProps) {
  return (
    <SectionCard title="Coordonnées antérieures">
      <DataTable
        label="Coordonnées antérieures"
        rows={accounts}
        columns={editable ? [...COLUMNS, actionColumn(hasCurrent)] : COLUMNS}
        rowKey={({ id }) => id}
        empty={null}
      />
    </SectionCard>
  );
}

const COLUMNS: readonly Column<BankAccountView>[] = [
  { key: 'iban', title: 'IBAN', width: 170, render: ({ maskedIban }) => maskedIban },
  { key: 'holder', title: 'Titulaire', width: 180, grow: 2, wrap: true, render: ({ holder }) => holder },
  { key: 'bank', title: 'Banque', width: 130, grow: 1, render: ({ bankName }) => bankName || '–' },
  { key: 'period', title: 'En usage', width: 190, render: periodOf },
  { key: 'by', title: 'Saisies par', width: 130, grow: 1, render: ({ by }) => by || '–' },
  {
    key: 'callBack',
    title: 'Contre-appel',
    width: 110,
    render: ({ callBack }) => (callBack ? formatDateShort(callBack.on) : 'Jamais fait'),
  },
];

function periodOf({ createdAt, endedAt }: BankAccountView): string {
  const since = formatDateShort(isoDateOf(createdAt));
  return endedAt === null ? `depuis le ${since}` : `du ${since} au ${formatDateShort(isoDateOf(endedAt))}`;
}

function actionColumn(hasCurrent: boolean): Column<BankAccountView> {
  return {
    key: 'actions',
    title: 'Actions',
    titleHidden: true,
    width: 150,
    align: 'right',
    render: (account) => <EarlierAction account={account} hasCurrent={hasCurrent} />,
  };
}

/** Ended details come back when there are no others; a second account in use (two records made one) can be ended. */
function EarlierAction({ account, hasCurrent }: { account: BankAccountView; hasCurrent: boolean }) {
  const { id } = account;
  const resume = useCommand('bank.resume', {
    success: 'Ces coordonnées sont de nouveau en usage.',
    undo: () => call('bank.end', { id }),
  });
  const end = useCommand('bank.end', { success: 'Le compte n’est plus en usage.', undo: () => call('bank.resume', { id }) });
  if (account.endedAt === null) {
    return (
      <Button size="compact-sm" variant="subtle" loading={end.isPending} onClick={() => end.mutate({ id })}>
        Mettre fin
      </Button>
    );
  }
  if (hasCurrent) return null;
  return (
    <Button size="compact-sm" variant="subtle" loading={resume.isPending} onClick={() => resume.mutate({ id })}>
      Remettre en usage
    </Button>
  );
}
