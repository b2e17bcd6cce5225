import { ActionIcon, Button, Group, Text } from '@mantine/core';
import { IconCash, IconFileCertificate, IconSend, IconTable, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { PaymentRow } from '#shared/features/payments/model';
import { plural } from '#shared/kernel/french';
import { formatAmount, sumCents } from '#shared/kernel/money';
import { ProgressModal } from '../../../components/ProgressModal';
import type { Icon } from '../../../lib/icon';
import { usePaymentPapers } from '../use-payment-papers';
import { DayModal } from './DayModal';

interface PaymentsSelectionBarProps {
  readonly chosen: readonly PaymentRow[];
  /** They are made: nothing is left to record. */
  readonly made: boolean;
  readonly onClear: () => void;
}

/** What can be done at once with the payments chosen. */
export function PaymentsSelectionBar({ chosen, made, onClear }: PaymentsSelectionBarProps) {
  const [step, setStep] = useState<'send' | 'pay' | null>(null);
  const papers = usePaymentPapers();
  const ids = chosen.map(({ id }) => id);
  const total = formatAmount(sumCents(chosen.map(({ amount }) => amount)));
  return (
    <Group gap="xs" mb="xs" role="region" aria-label="Versements choisis" className="dp-no-print">
      <Text size="sm" fw={600} aria-live="polite">
        {plural(chosen.length, 'versement choisi', 'versements choisis')}, {total}
      </Text>
      <Group gap={6} ml="auto">
        <BarButton icon={IconFileCertificate} label="Certificats…" loading={papers.certifying} onClick={() => papers.certify(ids)} />
        <BarButton icon={IconTable} label="Liste Excel…" loading={papers.writing} onClick={() => papers.writeList(ids)} />
        {!made && <BarButton icon={IconSend} label="Transmis…" onClick={() => setStep('send')} />}
        {!made && <BarButton icon={IconCash} label="Payés…" onClick={() => setStep('pay')} />}
        <ActionIcon variant="subtle" color="gray" aria-label="Ne plus rien choisir" onClick={onClear}>
          <IconX size={18} />
        </ActionIcon>
      </Group>
      {step !== null && <DayModal step={step} payments={chosen} onClose={() => setStep(null)} onDone={onClear} />}
      <ProgressModal title="Certificats administratifs" progress={papers.progress} onCancel={papers.cancel} />
    </Group>
  );
}

function BarButton({
  icon: Shown,
  label,
  loading = false,
  onClick,
}: {
  icon: Icon;
  label: string;
  loading?: boolean;
  onClick: () => void;
}) {
  return (
    <Button size="compact-sm" variant="default" leftSection={<Shown size={16} aria-hidden />} loading={loading} onClick={onClick}>
      {label}
    </Button>
  );
}
