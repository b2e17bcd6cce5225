import { Group, Text } from '@mantine/core';
import type { PaymentRow, UnplannedRow } from '#shared/features/payments/model';
import { paymentName, PAYMENT_STEPS } from '#shared/features/payments/words';
import { sumCents, type Cents } from '#shared/kernel/money';
import { DateText } from '../../../components/DateText';
import { MoneyText } from '../../../components/MoneyText';
import { StatusBadge } from '../../../components/StatusBadge';
import type { Column } from '../../../components/table-columns';
import { stepTones } from '../labels';
import { PaymentWarnings } from './PaymentWarnings';
import { RequestLink } from './RequestLink';

const WHO: Column<PaymentRow> = {
  key: 'association',
  title: 'Association',
  width: 190,
  grow: 3,
  wrap: true,
  render: (row) => <RequestLink row={row} />,
  footer: 'Total',
};

/** What a payment is and how much. */
function amountColumns(total: Cents): readonly Column<PaymentRow>[] {
  return [
    { key: 'name', title: 'Versement', width: 120, grow: 1, wrap: true, render: nameWithNote },
    {
      key: 'amount',
      title: 'Montant',
      width: 112,
      align: 'right',
      render: ({ amount }) => <MoneyText value={amount} strong />,
      footer: <MoneyText value={total} strong />,
    },
  ];
}

const DUE: Column<PaymentRow> = { key: 'due', title: 'À payer avant le', width: 118, wrap: true, render: (row) => <Due row={row} /> };
const STEP: Column<PaymentRow> = { key: 'step', title: 'État', width: 112, wrap: true, render: (row) => <Step row={row} /> };
const CHECKS: Column<PaymentRow> = {
  key: 'checks',
  title: 'À vérifier',
  width: 156,
  render: ({ warnings, associationName }) => (
    <PaymentWarnings warnings={warnings.filter(({ kind }) => kind !== 'late')} associationName={associationName} />
  ),
};
const PLANNED: Column<PaymentRow> = {
  key: 'planned',
  title: 'Prévu le',
  width: 96,
  render: ({ plannedOn }) => <DateText value={plannedOn} />,
};

/** The payments of every request that are still to be made. */
export function toPayColumns(total: Cents): readonly Column<PaymentRow>[] {
  return [WHO, ...amountColumns(total), PLANNED, DUE, STEP, CHECKS];
}

/** Those that were made. */
export function paidColumns(total: Cents): readonly Column<PaymentRow>[] {
  return [
    WHO,
    ...amountColumns(total),
    { key: 'certificate', title: 'Certificat', width: 100, render: ({ certificateNumber }) => certificateNumber || '–' },
    { key: 'sent', title: 'Transmis le', width: 104, render: ({ sentOn }) => <DateText value={sentOn} /> },
    { key: 'paid', title: 'Payé le', width: 104, render: ({ paidOn }) => <DateText value={paidOn} /> },
  ];
}

/** The payments of one request. */
export function scheduleColumns(payments: readonly PaymentRow[]): readonly Column<PaymentRow>[] {
  const [name, amount] = amountColumns(sumCents(payments.map((payment) => payment.amount)));
  const checks: Column<PaymentRow> = {
    ...CHECKS,
    render: ({ warnings, associationName }) => (
      <PaymentWarnings warnings={warnings.filter(({ kind }) => kind === 'after-deadline')} associationName={associationName} />
    ),
  };
  return [
    ...(name ? [{ ...name, grow: 2, footer: 'Total' }] : []),
    ...(amount ? [amount] : []),
    PLANNED,
    DUE,
    { key: 'certificate', title: 'Certificat', width: 92, render: ({ certificateNumber }) => certificateNumber || '–' },
    STEP,
    checks,
  ];
}

/** Voted requests of which something is left to plan. */
export function unplannedColumns(rows: readonly UnplannedRow[]): readonly Column<UnplannedRow>[] {
  const sumOf = (key: 'voted' | 'left') => sumCents(rows.map((row) => row[key]));
  return [
    {
      key: 'association',
      title: 'Association',
      width: 200,
      grow: 3,
      wrap: true,
      render: (row) => <RequestLink row={row} />,
      footer: 'Total',
    },
    {
      key: 'voted',
      title: 'Voté',
      width: 116,
      align: 'right',
      render: ({ voted }) => <MoneyText value={voted} />,
      footer: <MoneyText value={sumOf('voted')} />,
    },
    {
      key: 'left',
      title: 'À programmer',
      width: 120,
      align: 'right',
      render: ({ left }) => <MoneyText value={left} strong />,
      footer: <MoneyText value={sumOf('left')} strong />,
    },
    { key: 'notified', title: 'Notifiée le', width: 104, render: ({ notifiedOn }) => <DateText value={notifiedOn} /> },
    { key: 'due', title: 'À payer avant le', width: 118, render: ({ dueOn }) => <DateText value={dueOn} /> },
    {
      key: 'checks',
      title: 'À vérifier',
      width: 176,
      render: ({ warnings, associationName }) => <PaymentWarnings warnings={warnings} associationName={associationName} />,
    },
  ];
}

function nameWithNote(row: PaymentRow) {
  return (
    <>
      {paymentName(row)}
      {row.note !== '' && (
        <Text size="xs" c="dimmed">
          {row.note}
        </Text>
      )}
    </>
  );
}

function Due({ row: { dueOn, late, byAgreement } }: { row: PaymentRow }) {
  return (
    <Group gap={4}>
      <DateText value={dueOn} />
      {late && <StatusBadge tone="bad">En retard</StatusBadge>}
      {byAgreement && !late && (
        <Text size="xs" c="dimmed">
          par convention
        </Text>
      )}
    </Group>
  );
}

function Step({ row: { step, sentOn, paidOn, certificateNumber } }: { row: PaymentRow }) {
  const detail = paidOn ?? sentOn;
  return (
    <>
      <StatusBadge tone={stepTones[step]}>{PAYMENT_STEPS[step]}</StatusBadge>
      {detail !== null && (
        <Text size="xs" c="dimmed">
          le <DateText value={detail} />
        </Text>
      )}
      {detail === null && certificateNumber !== '' && (
        <Text size="xs" c="dimmed">
          n°&nbsp;{certificateNumber}
        </Text>
      )}
    </>
  );
}
