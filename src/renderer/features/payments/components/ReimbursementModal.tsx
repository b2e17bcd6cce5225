import { Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core';
import type { Reimbursement } from '#shared/features/payments/model';
import { ReimbursementInput } from '#shared/features/payments/model';
import type { GrantRequestId } from '#shared/kernel/ids';
import { DateField } from '../../../components/DateField';
import { MoneyInput } from '../../../components/MoneyInput';
import { useContractForm } from '../../../lib/form';
import { useCommand } from '../../../lib/queries';
import { today } from '../../../lib/today';
import { reimbursementFieldLabels as labels } from '../labels';
import { undoLatest } from '../undo';

interface ReimbursementModalProps {
  readonly requestId: GrantRequestId;
  /** The one to change; null to ask for one. */
  readonly reimbursement: Omit<Reimbursement, 'removedAt'> | null;
  readonly onClose: () => void;
}

/** Asks a part of a grant back, or follows what was asked: its titre de recette, the day the money came. */
export function ReimbursementModal({ requestId, reimbursement, onClose }: ReimbursementModalProps) {
  const form = useContractForm(ReimbursementInput, reimbursement ? inputOf(reimbursement) : newReimbursement());
  const add = useCommand('reimbursements.add', {
    success: 'La demande de reversement est enregistrée.',
    undo: () => undoLatest('reimbursements.add'),
    form,
    onDone: onClose,
  });
  const update = useCommand('reimbursements.update', {
    success: 'Le reversement est enregistré.',
    undo: () => undoLatest('reimbursements.update'),
    form,
    onDone: onClose,
  });
  const save = form.onSubmit((values) => {
    if (reimbursement) update.mutate({ id: reimbursement.id, version: reimbursement.version, values });
    else add.mutate({ requestId, values });
  });
  return (
    <Modal opened onClose={onClose} title={reimbursement ? 'Suivre le reversement' : 'Demander un reversement'}>
      <form onSubmit={save}>
        <Stack>
          <Group grow align="flex-start">
            <MoneyInput label={labels.amount} withAsterisk aria-required data-autofocus {...form.getInputProps('amount')} />
            <DateField label={labels.askedOn} withAsterisk aria-required {...form.getInputProps('askedOn')} />
          </Group>
          <Textarea
            label={labels.reason}
            placeholder="Action annulée, excédent non conservé…"
            withAsterisk
            aria-required
            autosize
            minRows={2}
            {...form.getInputProps('reason')}
          />
          <Group grow align="flex-start">
            <TextInput label={labels.orderNumber} {...form.getInputProps('orderNumber')} />
            <DateField label={labels.orderedOn} {...form.getInputProps('orderedOn')} />
            <DateField label={labels.receivedOn} {...form.getInputProps('receivedOn')} />
          </Group>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Annuler
            </Button>
            <Button type="submit" loading={add.isPending || update.isPending}>
              Enregistrer
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function newReimbursement() {
  return { amount: null, reason: '', askedOn: today(), orderNumber: '', orderedOn: null, receivedOn: null };
}

function inputOf({ amount, reason, askedOn, orderNumber, orderedOn, receivedOn }: Omit<Reimbursement, 'removedAt'>) {
  return { amount, reason, askedOn, orderNumber, orderedOn, receivedOn };
}
