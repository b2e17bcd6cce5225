import { Button, Checkbox, Group, Modal, Select, Stack, Textarea } from '@mantine/core';
import type { PaymentRow } from '#shared/features/payments/model';
import { PaymentInput, PaymentKind } from '#shared/features/payments/model';
import { PAYMENT_KINDS } from '#shared/features/payments/words';
import type { GrantRequestId } from '#shared/kernel/ids';
import type { Cents } from '#shared/kernel/money';
import { DateField } from '../../../components/DateField';
import { MoneyInput } from '../../../components/MoneyInput';
import { useContractForm } from '../../../lib/form';
import { useCommand } from '../../../lib/queries';
import { paymentFieldLabels as labels } from '../labels';
import { undoLatest } from '../undo';

interface PaymentModalProps {
  readonly requestId: GrantRequestId;
  /** The payment to change; null to add one. */
  readonly payment: PaymentRow | null;
  /** What is left to plan, proposed for a new payment. */
  readonly left: Cents;
  readonly onClose: () => void;
}

const KINDS = PaymentKind.options.map((value) => ({ value, label: PAYMENT_KINDS[value] }));

/** Plans one payment more, or changes one. */
export function PaymentModal({ requestId, payment, left, onClose }: PaymentModalProps) {
  const form = useContractForm(PaymentInput, payment ? inputOf(payment) : newPayment(left));
  const add = useCommand('payments.add', {
    success: 'Le versement est programmé.',
    undo: () => undoLatest('payments.add'),
    form,
    onDone: onClose,
  });
  const update = useCommand('payments.update', {
    success: 'Le versement est modifié.',
    undo: () => undoLatest('payments.update'),
    form,
    onDone: onClose,
  });
  const settled = payment !== null && payment.step !== 'planned';
  const save = form.onSubmit((values) => {
    if (payment) update.mutate({ id: payment.id, version: payment.version, values });
    else add.mutate({ requestId, values });
  });
  return (
    <Modal opened onClose={onClose} title={payment ? 'Modifier le versement' : 'Ajouter un versement'}>
      <form onSubmit={save}>
        <Stack>
          <Group grow align="flex-start">
            <MoneyInput
              label={labels.amount}
              withAsterisk
              aria-required
              data-autofocus
              readOnly={settled}
              {...(settled ? { description: 'Déjà certifié ou transmis' } : {})}
              {...form.getInputProps('amount')}
            />
            <Select label={labels.kind} data={KINDS} allowDeselect={false} readOnly={settled} {...form.getInputProps('kind')} />
          </Group>
          <DateField label={labels.plannedOn} {...form.getInputProps('plannedOn')} />
          <Checkbox label={labels.byAgreement} {...form.getInputProps('byAgreement', { type: 'checkbox' })} />
          <Textarea label={labels.note} autosize minRows={2} {...form.getInputProps('note')} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Annuler
            </Button>
            <Button type="submit" loading={add.isPending || update.isPending}>
              {payment ? 'Enregistrer' : 'Ajouter'}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function inputOf({ kind, plannedOn, byAgreement, amount, note }: PaymentRow) {
  return { kind, plannedOn, byAgreement, amount, note };
}

function newPayment(left: Cents) {
  return { kind: 'single' as const, plannedOn: null, byAgreement: false, amount: left > 0 ? left : null, note: '' };
}
