import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { PaymentRow } from '#shared/features/payments/model';
import type { CivilDate } from '#shared/kernel/dates';
import { cents, formatAmount, type Cents } from '#shared/kernel/money';
import { DateField } from '../../../components/DateField';
import { MoneyInput } from '../../../components/MoneyInput';
import { useCommand } from '../../../lib/queries';
import { today } from '../../../lib/today';
import { undoLatest } from '../undo';

/** Only a part was paid: what is left stays to be paid, as a payment of its own. */
export function PartModal({ payment, onClose }: { payment: PaymentRow; onClose: () => void }) {
  const [amount, setAmount] = useState<Cents | null>(null);
  const [on, setOn] = useState<CivilDate | null>(today());
  const pay = useCommand('payments.payPart', {
    success: ({ paid, left }) => `${formatAmount(paid.amount)} payés, ${formatAmount(left.amount)} restent à payer.`,
    undo: () => undoLatest('payments.payPart'),
    onDone: onClose,
  });
  const possible = amount !== null && amount > 0 && amount < payment.amount;
  return (
    <Modal opened onClose={onClose} title="Payé en partie">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (possible && on !== null) pay.mutate({ id: payment.id, version: payment.version, amount, on });
        }}
      >
        <Stack>
          <Group grow align="flex-start">
            <MoneyInput
              label="Montant payé"
              withAsterisk
              aria-required
              data-autofocus
              value={amount}
              onChange={setAmount}
              error={amount !== null && !possible ? `Un montant inférieur à ${formatAmount(payment.amount)} est attendu.` : undefined}
            />
            <DateField label="Payé le" withAsterisk aria-required value={on} onChange={setOn} />
          </Group>
          <Text size="sm" c="dimmed" aria-live="polite">
            {possible
              ? `Restera à payer\u00a0: ${formatAmount(cents(payment.amount - amount))}.`
              : `Le versement est de ${formatAmount(payment.amount)}.`}
          </Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Annuler
            </Button>
            <Button type="submit" disabled={!possible || on === null} loading={pay.isPending}>
              Enregistrer
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
