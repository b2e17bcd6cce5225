import { Text } from '@mantine/core';
import { IconCash } from '@tabler/icons-react';
import { useState } from 'react';
import type { PaymentRow } from '#shared/features/payments/model';
import { paymentName } from '#shared/features/payments/words';
import { cents } from '#shared/kernel/money';
import { DataTable } from '../../../components/DataTable';
import { EmptyState } from '../../../components/EmptyState';
import { ProgressModal } from '../../../components/ProgressModal';
import type { Column } from '../../../components/table-columns';
import { useCall } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { LINES_PER_PAGE, type PaymentsSearch } from '../payments-search';
import { usePaymentPapers } from '../use-payment-papers';
import { PaymentDialogs, type OpenPayment } from './PaymentDialogs';
import { PaymentMenu } from './PaymentMenu';
import { PaymentsSelectionBar } from './PaymentsSelectionBar';
import { paidColumns, toPayColumns } from './payment-columns';

interface PaymentsTableProps {
  readonly view: 'to-pay' | 'late' | 'paid';
  readonly year: number;
  readonly search: PaymentsSearch;
  readonly onPage: (page: number) => void;
}

const NONE: ReadonlyMap<string, PaymentRow> = new Map();

/** The payments to make, the late ones, or those made, with what can be done with those chosen. */
export function PaymentsTable({ view, year, search, onPage }: PaymentsTableProps) {
  const page = search.page ?? 1;
  const mayWrite = useMay('write');
  const [chosen, setChosen] = useState(NONE);
  const [open, setOpen] = useState<OpenPayment | null>(null);
  const papers = usePaymentPapers();
  const filter = { year, ...(search.q !== undefined && { search: search.q }) };
  const list = useCall('payments.list', { view, page, pageSize: LINES_PER_PAGE, ...filter }, { keepPrevious: true });
  const rows = list.data?.rows;
  const columns = (view === 'paid' ? paidColumns : toPayColumns)(list.data?.amount ?? cents(0));
  const choose = (keys: ReadonlySet<string>) =>
    setChosen(new Map([...keys].flatMap((key) => rowsOf(key, rows ?? [], chosen).map((row) => [key, row]))));
  return (
    <>
      {chosen.size > 0 && <PaymentsSelectionBar chosen={[...chosen.values()]} made={view === 'paid'} onClear={() => setChosen(NONE)} />}
      <DataTable
        label={LABELS[view]}
        rows={rows}
        columns={mayWrite ? [...columns, menuColumn({ onOpen: setOpen, onCertify: ({ id }) => papers.certify([id]) })] : columns}
        rowKey={({ id }) => id}
        selection={mayWrite ? { keys: new Set(chosen.keys()), onChange: choose, nameOf } : undefined}
        loading={list.isPlaceholderData}
        error={list.error}
        onRetry={() => void list.refetch()}
        empty={
          search.q === undefined ? (
            <NoPayment view={view} year={year} />
          ) : (
            <Text p="md">Aucun versement ne correspond à cette recherche.</Text>
          )
        }
        total={list.data?.total}
        page={page}
        pageSize={LINES_PER_PAGE}
        onPage={onPage}
      />
      <PaymentDialogs open={open} onClose={() => setOpen(null)} />
      <ProgressModal title="Certificat administratif" progress={papers.progress} onCancel={papers.cancel} />
    </>
  );
}

const LABELS = { 'to-pay': 'Versements à payer', late: 'Versements en retard', paid: 'Versements payés' } as const;

function nameOf(row: PaymentRow): string {
  return `${row.associationName}, ${paymentName(row)}`;
}

/** A line of this page as it now is, or of another page as it was chosen. */
function rowsOf(key: string, rows: readonly PaymentRow[], chosen: ReadonlyMap<string, PaymentRow>): PaymentRow[] {
  const row = rows.find(({ id }) => id === key) ?? chosen.get(key);
  return row ? [row] : [];
}

/** The column of what can be done with each payment. */
export function menuColumn({
  onOpen,
  onCertify,
}: {
  onOpen: (open: OpenPayment) => void;
  onCertify: (payment: PaymentRow) => void;
}): Column<PaymentRow> {
  return {
    key: 'actions',
    title: 'Actions',
    titleHidden: true,
    width: 48,
    align: 'right',
    render: (row) => <PaymentMenu payment={row} onOpen={(dialog, payment) => onOpen({ dialog, payment })} onCertify={onCertify} />,
  };
}

const EMPTY = {
  'to-pay': ['Rien à payer', 'Les versements programmés des subventions votées arrivent ici, du plus urgent au plus lointain.'],
  late: ['Aucun retard', 'Un versement est en retard quand le délai légal, ou le jour fixé par la convention, est passé.'],
  paid: ['Aucun versement payé', 'Les versements payés de l’exercice se retrouvent ici, avec leur certificat.'],
} as const;

function NoPayment({ view, year }: { view: 'to-pay' | 'late' | 'paid'; year: number }) {
  const [title, text] = EMPTY[view];
  return <EmptyState icon={IconCash} title={`${title} en ${year}`} text={text} />;
}
