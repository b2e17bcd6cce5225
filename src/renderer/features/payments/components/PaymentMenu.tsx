import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowBackUp, IconCash, IconCut, IconDots, IconFileCertificate, IconPencil, IconSend, IconTrash } from '@tabler/icons-react';
import type { PaymentRow } from '#shared/features/payments/model';
import { paymentName } from '#shared/features/payments/words';
import { useCommand } from '../../../lib/queries';
import { undoLatest } from '../undo';

/** What a dialog is opened for. */
export type PaymentDialog = 'edit' | 'send' | 'pay' | 'part';

interface PaymentMenuProps {
  readonly payment: PaymentRow;
  readonly onOpen: (dialog: PaymentDialog, payment: PaymentRow) => void;
  readonly onCertify: (payment: PaymentRow) => void;
}

/** What can be done with one payment: the next step, the one before, its certificate. */
export function PaymentMenu({ payment, onOpen, onCertify }: PaymentMenuProps) {
  const { step } = payment;
  const back = useBack(payment);
  const remove = useCommand('payments.remove', { success: 'Le versement est retiré.', undo: () => undoLatest('payments.remove') });
  const open = (dialog: PaymentDialog) => () => onOpen(dialog, payment);
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={`Actions, ${paymentName(payment)}, ${payment.associationName}`}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconFileCertificate size={16} aria-hidden />} onClick={() => onCertify(payment)}>
          {payment.certificateNumber === '' ? 'Produire le certificat' : 'Produire à nouveau le certificat'}
        </Menu.Item>
        {step !== 'paid' && (
          <>
            {payment.sentOn === null && (
              <Menu.Item leftSection={<IconSend size={16} aria-hidden />} onClick={open('send')}>
                Transmis à la comptabilité…
              </Menu.Item>
            )}
            <Menu.Item leftSection={<IconCash size={16} aria-hidden />} onClick={open('pay')}>
              Payé…
            </Menu.Item>
            <Menu.Item leftSection={<IconCut size={16} aria-hidden />} onClick={open('part')}>
              Payé en partie…
            </Menu.Item>
          </>
        )}
        {(step === 'paid' || step === 'sent') && (
          <Menu.Item leftSection={<IconArrowBackUp size={16} aria-hidden />} onClick={back}>
            {step === 'paid' ? 'Ce n’est pas payé' : 'Ce n’est pas transmis'}
          </Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={open('edit')}>
          Modifier
        </Menu.Item>
        {payment.sentOn === null && payment.paidOn === null && (
          <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={() => remove.mutate({ ids: [payment.id] })}>
            Retirer
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Takes back the last step of a payment. */
function useBack({ id, step }: PaymentRow): () => void {
  const operation = step === 'paid' ? 'payments.pay' : 'payments.send';
  const command = useCommand(operation, { success: 'C’est noté.', undo: () => undoLatest(operation) });
  return () => command.mutate({ ids: [id], on: null });
}
