import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { PaymentRow } from '#shared/features/payments/model';
import type { CivilDate } from '#shared/kernel/dates';
import { plural } from '#shared/kernel/french';
import { formatAmount, sumCents } from '#shared/kernel/money';
import { DateField } from '../../../components/DateField';
import { useCommand } from '../../../lib/queries';
import { today } from '../../../lib/today';
import { undoLatest } from '../undo';

interface DayModalProps {
  /** Handed over to the accounting office, or made. */
  readonly step: 'send' | 'pay';
  readonly payments: readonly PaymentRow[];
  readonly onClose: () => void;
  readonly onDone?: () => void;
}

const WORDS = {
  send: { title: 'Transmis à la comptabilité', label: 'Transmis le', done: ['versement transmis', 'versements transmis'] },
  pay: { title: 'Versements payés', label: 'Payé le', done: ['versement payé', 'versements payés'] },
} as const;

/** The day on which payments were handed over, or made. */
export function DayModal({ step, payments, onClose, onDone }: DayModalProps) {
  const [on, setOn] = useState<CivilDate | null>(today());
  const words = WORDS[step];
  const operation = `payments.${step}` as const;
  const mark = useCommand(operation, {
    success: ({ changed }) => `${plural(changed, words.done[0], words.done[1])}.`,
    undo: () => undoLatest(operation),
    onDone: () => {
      onDone?.();
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title={words.title} size="sm">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (on !== null) mark.mutate({ ids: payments.map(({ id }) => id), on });
        }}
      >
        <Stack>
          <Text size="sm">
            {plural(payments.length, 'versement', 'versements')}, {formatAmount(sumCents(payments.map(({ amount }) => amount)))}.
          </Text>
          <DateField label={words.label} withAsterisk aria-required data-autofocus value={on} onChange={setOn} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Annuler
            </Button>
            <Button type="submit" disabled={on === null} loading={mark.isPending}>
              Enregistrer
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
