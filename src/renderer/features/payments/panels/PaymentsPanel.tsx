import { Button, Group, Paper, SimpleGrid, Skeleton, Stack, Text } from '@mantine/core';
import { IconArrowBackUp, IconCalendarDollar, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { ReimbursementRow, RequestPayments } from '#shared/features/payments/model';
import { formatDateMedium } from '#shared/kernel/dates';
import type { GrantRequestId } from '#shared/kernel/ids';
import { formatAmount } from '#shared/kernel/money';
import { DataTable } from '../../../components/DataTable';
import { ErrorState } from '../../../components/ErrorState';
import { Figure } from '../../../components/Figure';
import { LegalNote } from '../../../components/LegalNote';
import { MoneyText } from '../../../components/MoneyText';
import { ProgressModal } from '../../../components/ProgressModal';
import { SectionCard } from '../../../components/SectionCard';
import { call } from '../../../lib/api';
import { useCall, useCommand } from '../../../lib/queries';
import { useMay } from '../../../lib/session';
import { PaymentDialogs, type OpenPayment } from '../components/PaymentDialogs';
import { PaymentModal } from '../components/PaymentModal';
import { menuColumn } from '../components/PaymentsTable';
import { scheduleColumns } from '../components/payment-columns';
import { WarningNotes } from '../components/PaymentWarnings';
import { ReimbursementModal } from '../components/ReimbursementModal';
import { actions, reimbursementColumns } from '../components/ReimbursementsTable';
import { ScheduleModal } from '../components/ScheduleModal';
import { usePaymentPapers } from '../use-payment-papers';

/** How one grant is paid: its clock, its schedule, its certificates, and what is asked back. */
export function PaymentsPanel({ requestId }: { requestId: GrantRequestId }) {
  const found = useCall('payments.ofRequest', { requestId });
  if (found.error && !found.data) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <Skeleton height={320} aria-busy />;
  return <OneGrant grant={found.data} />;
}

function OneGrant({ grant }: { grant: RequestPayments }) {
  const mayWrite = useMay('write') && !grant.warnings.some(({ blocking }) => blocking);
  return (
    <Stack gap="md">
      <WarningNotes warnings={grant.warnings} />
      {grant.voted !== null && grant.voted > 0 && <Figures grant={grant} />}
      <ScheduleCard grant={grant} mayWrite={mayWrite} />
      {(grant.paid > 0 || grant.reimbursements.length > 0) && <ReimbursementsCard grant={grant} mayWrite={mayWrite} />}
    </Stack>
  );
}

function Figures({ grant: { voted, planned, paid, left, dueOn } }: { grant: RequestPayments }) {
  return (
    <Paper withBorder p="md" component="section" aria-label="Où en est le paiement">
      <SimpleGrid cols={{ base: 2, sm: 5 }} spacing="md">
        <Figure label="Voté">
          <MoneyText value={voted} />
        </Figure>
        <Figure label="Programmé">
          <MoneyText value={planned} />
        </Figure>
        <Figure label="Reste à programmer">
          <MoneyText value={left} />
        </Figure>
        <Figure label="Versé">
          <MoneyText value={paid} />
        </Figure>
        <Figure label="Fin du délai légal">{dueOn === null ? 'Pas commencé' : formatDateMedium(dueOn)}</Figure>
      </SimpleGrid>
    </Paper>
  );
}

function ScheduleCard({ grant, mayWrite }: { grant: RequestPayments; mayWrite: boolean }) {
  const [open, setOpen] = useState<OpenPayment | null>(null);
  const [dialog, setDialog] = useState<'plan' | 'add' | null>(null);
  const papers = usePaymentPapers();
  const columns = scheduleColumns(grant.payments);
  const menu = menuColumn({ onOpen: setOpen, onCertify: ({ id }) => papers.certify([id]) });
  const toPlan = mayWrite && grant.left > 0;
  return (
    <SectionCard
      title="Échéancier"
      actions={
        toPlan && (
          <>
            <Button variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setDialog('add')}>
              Ajouter un versement
            </Button>
            <Button leftSection={<IconCalendarDollar size={18} aria-hidden />} onClick={() => setDialog('plan')}>
              Programmer…
            </Button>
          </>
        )
      }
    >
      <DataTable
        label="Échéancier des versements"
        rows={grant.payments}
        columns={mayWrite ? [...columns, menu] : columns}
        rowKey={({ id }) => id}
        empty={
          <Text p="md">
            {toPlan ? 'Rien n’est programmé : choisissez un versement unique, ou un acompte et un solde.' : 'Aucun versement.'}
          </Text>
        }
      />
      {dialog === 'plan' && <ScheduleModal requestIds={[grant.requestId]} left={grant.left} onClose={() => setDialog(null)} />}
      {dialog === 'add' && <PaymentModal requestId={grant.requestId} payment={null} left={grant.left} onClose={() => setDialog(null)} />}
      <PaymentDialogs open={open} onClose={() => setOpen(null)} />
      <ProgressModal title="Certificat administratif" progress={papers.progress} onCancel={papers.cancel} />
    </SectionCard>
  );
}

function ReimbursementsCard({ grant, mayWrite }: { grant: RequestPayments; mayWrite: boolean }) {
  const [edited, setEdited] = useState<ReimbursementRow | 'new' | null>(null);
  const columns = reimbursementColumns(grant.reimbursements);
  return (
    <SectionCard
      title="Reversements demandés"
      actions={
        mayWrite && (
          <Group>
            <Button variant="default" leftSection={<IconArrowBackUp size={18} aria-hidden />} onClick={() => setEdited('new')}>
              Demander un reversement…
            </Button>
          </Group>
        )
      }
    >
      {grant.toAskBack > 0 && <ExcessNote grant={grant} mayWrite={mayWrite} />}
      <DataTable
        label="Reversements demandés"
        rows={grant.reimbursements}
        columns={mayWrite ? [...columns, actions(setEdited)] : columns}
        rowKey={({ id }) => id}
        empty={<Text p="md">Rien n’est redemandé à l’association.</Text>}
      />
      {edited !== null && (
        <ReimbursementModal requestId={grant.requestId} reimbursement={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
    </SectionCard>
  );
}

/** What the financial report leaves to be returned, with the gesture that asks it. */
function ExcessNote({ grant: { requestId, toAskBack }, mayWrite }: { grant: RequestPayments; mayWrite: boolean }) {
  const ask = useCommand('financialReports.askBack', {
    success: 'Le reversement de l’excédent est demandé.',
    undo: ({ id }) => call('reimbursements.remove', { id }),
  });
  return (
    <LegalNote
      tone="warning"
      message={`Le compte rendu financier laisse ${formatAmount(toAskBack)} à reverser, que rien ne redemande encore.`}
      action={
        mayWrite && (
          <Button size="compact-sm" loading={ask.isPending} onClick={() => ask.mutate({ requestId })}>
            {`Demander le reversement de ${formatAmount(toAskBack)}`}
          </Button>
        )
      }
    />
  );
}
