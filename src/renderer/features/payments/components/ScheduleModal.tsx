import { Button, Checkbox, Group, Modal, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { SchedulePart } from '#shared/features/payments/model';
import { isWhole, kindAt, WHOLE } from '#shared/features/payments/rules';
import { PAYMENT_KINDS } from '#shared/features/payments/words';
import { plural } from '#shared/kernel/french';
import type { GrantRequestId } from '#shared/kernel/ids';
import { formatAmount, type Cents } from '#shared/kernel/money';
import { DateField } from '../../../components/DateField';
import { useCommand } from '../../../lib/queries';
import { undoLatest } from '../undo';
import { PercentInput } from './PercentInput';
import { SchedulePreview } from './SchedulePreview';

interface ScheduleModalProps {
  readonly requestIds: readonly GrantRequestId[];
  /** What is left to plan of all of them. */
  readonly left: Cents;
  readonly onClose: () => void;
}

type Draft = Omit<SchedulePart, 'share'> & { readonly share: number | null };

const ONE: readonly Draft[] = [{ share: WHOLE, plannedOn: null, byAgreement: false }];
const TWO: readonly Draft[] = [
  { share: 7_000, plannedOn: null, byAgreement: false },
  { share: 3_000, plannedOn: null, byAgreement: true },
];
const PRESETS = [
  { value: 'one', label: 'En une fois' },
  { value: 'two', label: 'Acompte et solde' },
];

/** Plans what is left of the voted amount of one request or of many, in parts that make the whole. */
export function ScheduleModal({ requestIds, left, onClose }: ScheduleModalProps) {
  const [parts, setParts] = useState<readonly Draft[]>(ONE);
  const plan = useCommand('payments.plan', {
    success: ({ payments, requests }) =>
      `${plural(payments, 'versement programmé', 'versements programmés')} pour ${plural(requests, 'demande', 'demandes')}.`,
    undo: () => undoLatest('payments.plan'),
    onDone: onClose,
  });
  const ready = partsOf(parts);
  const change = (rank: number, values: Partial<Draft>) =>
    setParts(parts.map((part, index) => (index === rank ? { ...part, ...values } : part)));
  const sum = parts.reduce((total, { share }) => total + (share ?? 0), 0);
  return (
    <Modal opened onClose={onClose} title="Programmer les versements" size="xl">
      <Stack>
        <Text size="sm">
          {plural(requestIds.length, 'demande', 'demandes')}, {formatAmount(left)} à répartir. Chaque montant voté est partagé au centime
          près.
        </Text>
        <SegmentedControl
          aria-label="Échéancier"
          data={PRESETS}
          value={parts.length === 1 ? 'one' : 'two'}
          onChange={(value) => setParts(value === 'one' ? ONE : TWO)}
        />
        {parts.map((part, rank) => (
          <Group key={rank} align="flex-end" role="group" aria-label={`Versement n°\u00a0${rank + 1}`}>
            <Text w={120} pb={8} fw={600} size="sm">
              {PAYMENT_KINDS[kindAt(rank, parts.length)]}
            </Text>
            <PercentInput label="Part" value={part.share} onChange={(share) => change(rank, { share })} />
            <DateField w={170} label="Prévu le" value={part.plannedOn} onChange={(plannedOn) => change(rank, { plannedOn })} />
            <Checkbox
              pb={8}
              label="Jour fixé par la convention"
              checked={part.byAgreement}
              onChange={({ currentTarget }) => change(rank, { byAgreement: currentTarget.checked })}
            />
            {parts.length > 2 && (
              <Button
                variant="subtle"
                color="red"
                size="compact-sm"
                mb={6}
                aria-label={`Retirer le versement n°\u00a0${rank + 1}`}
                onClick={() => setParts(parts.filter((_part, index) => index !== rank))}
              >
                <IconTrash size={16} />
              </Button>
            )}
          </Group>
        ))}
        {parts.length > 1 && parts.length < 12 && (
          <Group>
            <Button
              variant="subtle"
              size="compact-sm"
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={() => setParts([...parts.slice(0, -1), { share: null, plannedOn: null, byAgreement: false }, ...parts.slice(-1)])}
            >
              Ajouter un acompte
            </Button>
          </Group>
        )}
        <SchedulePreview parts={ready} sum={sum} left={requestIds.length === 1 ? left : null} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Annuler
          </Button>
          <Button
            disabled={ready === null}
            loading={plan.isPending}
            onClick={() => ready && plan.mutate({ requestIds: [...requestIds], parts: [...ready] })}
          >
            Programmer
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** The parts, once they are complete and make the whole; null until then. */
function partsOf(drafts: readonly Draft[]): SchedulePart[] | null {
  const parts = drafts.flatMap(({ share, ...part }) => (share === null || share < 1 ? [] : [{ ...part, share }]));
  const complete = parts.length === drafts.length && parts.every(({ byAgreement, plannedOn }) => !byAgreement || plannedOn !== null);
  return complete && isWhole(parts) ? parts : null;
}
